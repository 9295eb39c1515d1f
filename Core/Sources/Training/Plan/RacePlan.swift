public import Measure

/// A plan for a race: runs still to be run, in order of their days.
public struct RacePlan: Hashable, Sendable {
    public let runs: [PlannedRun]
    /// What the file holds besides, and why it was not read as a run.
    public let notRead: [NotRead]
    /// Days of the plan that are said to be without a run.
    public let restDays: Int

    /// Sorts by day; of one day, as in the file.
    public init(runs: [PlannedRun], notRead: [NotRead] = [], restDays: Int = 0) {
        self.runs = runs.sorted { ($0.day, $0.line) < ($1.day, $1.line) }
        self.notRead = notRead
        self.restDays = restDays
    }

    /// The goal: the last run marked as a race, else the last run if none is longer.
    public var raceIndex: Int? {
        if let marked = runs.lastIndex(where: \.isRace) { return marked }
        guard let last = runs.last, runs.dropLast().allSatisfy({ $0.distance < last.distance })
        else { return nil }
        return runs.count > 1 ? runs.count - 1 : nil
    }

    /// A line of the file that is not a run to the reader.
    public struct NotRead: Hashable, Sendable {
        /// From 1.
        public let line: Int
        public let text: String
        public let reason: String

        public init(line: Int, text: String, reason: String) {
            self.line = line
            self.text = text
            self.reason = reason
        }
    }
}

/// One run of a plan.
public struct PlannedRun: Hashable, Sendable {
    public var day: CalendarDay
    public var distance: Distance
    public var isRace: Bool
    /// What the plan calls it; may be empty.
    public var note: String
    /// Where it stands in the file, from 1.
    public var line: Int

    public init(
        day: CalendarDay,
        distance: Distance,
        isRace: Bool = false,
        note: String = "",
        line: Int = 0
    ) {
        self.day = day
        self.distance = distance
        self.isRace = isRace
        self.note = note
        self.line = line
    }
}

/// Why a plan cannot be read at all.
public struct RacePlanError: Error, Hashable, Sendable {
    /// From 1; `nil` when it is about the whole file.
    public let line: Int?
    /// A sentence with what to do about it.
    public let reason: String

    init(line: Int? = nil, _ reason: String) {
        self.line = line
        self.reason = reason
    }
}
