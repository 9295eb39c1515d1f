public import Anatomy
public import Measure
public import Rehabilitation

/// A programme that a runner follows.
public struct Course: Sendable, Hashable {
    public var start: CalendarDay
    public var wishes: ProgrammeWishes
    public var raceDay: CalendarDay?
    /// The runner's own activities that matter, rated every week.
    public var ownActivities: [String]
    /// Days on which a clinician gave the all-clear; each ends a stop from before it.
    ///
    /// `wishes.isClearedToRun` follows from them and from the day of the hip check; see
    /// `isCleared(of:on:)`. Alone it opens nothing.
    public var clearedOn: [CalendarDay]

    public init(
        start: CalendarDay,
        wishes: ProgrammeWishes = ProgrammeWishes(),
        raceDay: CalendarDay? = nil,
        ownActivities: [String] = [],
        clearedOn: [CalendarDay] = []
    ) {
        self.start = start
        self.wishes = wishes
        self.raceDay = raceDay
        self.ownActivities = ownActivities
        self.clearedOn = clearedOn
    }
}

extension Course {
    /// Notes that a clinician gave the all-clear on `day`, which ends a stop from before it; told
    /// twice, it counts once.
    public mutating func clear(on day: CalendarDay) {
        wishes.isClearedToRun = true
        if !clearedOn.contains(day) { clearedOn.append(day) }
    }

    /// Takes back the newest all-clear; `false` when there is none.
    @discardableResult
    public mutating func takeBackClearance() -> Bool {
        guard let newest = clearedOn.max() else {
            wishes.isClearedToRun = false
            return false
        }
        clearedOn.removeAll { $0 == newest }
        wishes.isClearedToRun = !clearedOn.isEmpty
        return true
    }

    /// Whether an all-clear holds on `day` against what the hip check of `checked` fears.
    ///
    /// A clinician who looked before that check was answered cannot have spoken of it. Of a check
    /// whose day nobody knows, the day on which the course began is taken.
    public func isCleared(of checked: CalendarDay?, on day: CalendarDay) -> Bool {
        let earliest = checked ?? start
        return clearedOn.contains { $0 >= earliest && $0 <= day }
    }

    /// The course with the wishes as they hold on `day`, whatever was kept of the all-clear.
    func judged(of checked: CalendarDay?, on day: CalendarDay) -> Course {
        var course = self
        course.wishes.isClearedToRun = isCleared(of: checked, on: day)
        return course
    }
}

/// What was done in one sitting with the player, set by set.
public struct SessionLog: Sendable, Hashable {
    /// Made by whoever plays it, so that the same session told twice is one.
    public var id: String
    public var day: CalendarDay
    public var started: Instant
    /// `nil` while it is not finished.
    public var ended: Instant?
    public var sets: [DoneSet]

    public init(
        id: String,
        day: CalendarDay,
        started: Instant,
        ended: Instant? = nil,
        sets: [DoneSet] = []
    ) {
        self.id = id
        self.day = day
        self.started = started
        self.ended = ended
        self.sets = sets
    }

    public struct DoneSet: Sendable, Hashable {
        public var exercise: String
        /// From 1.
        public var set: Int
        public var side: Side?
        public var repetitions: Int?
        public var seconds: Int?
        public var isSkipped: Bool

        public init(
            exercise: String,
            set: Int,
            side: Side? = nil,
            repetitions: Int? = nil,
            seconds: Int? = nil,
            isSkipped: Bool = false
        ) {
            self.exercise = exercise
            self.set = set
            self.side = side
            self.repetitions = repetitions
            self.seconds = seconds
            self.isSkipped = isSkipped
        }
    }
}

/// Something was told of a course while none is in hand.
public struct NoCourseInHand: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String {
        "No programme is in hand to note this in. Begin one first."
    }
}

/// Keeps the course, what was told along it and what was done.
///
/// `add` and the first `save` of a session throw `NoCourseInHand` while there is none.
public protocol CourseShelf: Sendable {
    /// The course in hand; `nil` before one was begun or after it was ended.
    func course() throws -> Course?
    /// Begins a course or changes the one in hand.
    func save(_ course: Course) throws
    /// Puts the course aside with all that belongs to it; `restoreCourse` undoes it.
    func endCourse() throws
    /// Takes back the last `endCourse`; `false` when there is nothing to take back.
    func restoreCourse() throws -> Bool
    /// All check-ins of the course in hand, as told, oldest telling first.
    func checkIns() throws -> [CheckIn]
    func add(_ checkIn: CheckIn) throws
    /// Takes back the newest telling; `false` when there is none.
    func removeLastCheckIn() throws -> Bool
    func weeklyChecks() throws -> [WeeklyCheck]
    func add(_ check: WeeklyCheck) throws
    func sessions() throws -> [SessionLog]
    /// Adds a session, or puts the fuller telling in the place of one with the same id.
    func save(_ session: SessionLog) throws
}
