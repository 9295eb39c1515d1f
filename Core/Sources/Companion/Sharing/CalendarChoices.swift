/// When things stand in the calendar, and whether it rings.
public struct CalendarChoices: Sendable, Hashable {
    /// `nil` for an entry without a time, at the top of the day.
    public var exercises: TimeOfDay?
    public var run: TimeOfDay?
    public var sitting: Sitting
    /// Minutes before an entry that has a time; `nil` for none.
    public var alarmMinutes: Int?

    public init(
        exercises: TimeOfDay? = nil,
        run: TimeOfDay? = nil,
        sitting: Sitting = .oncePerDay,
        alarmMinutes: Int? = nil
    ) {
        self.exercises = exercises
        self.run = run
        self.sitting = sitting
        self.alarmMinutes = alarmMinutes
    }

    public enum Sitting: Sendable, Hashable {
        case none
        /// One entry without a time for all breaks of a day.
        case oncePerDay
        /// Each break on its own, spread evenly from the first time to the last.
        case spread(ClosedRange<TimeOfDay>)
    }

    public static let alarmRange = 0...1440

    /// Reads choices by name, as an address or a command line has them; no name is the default.
    ///
    /// `exercises` and `run`: "18:00". `sitting`: "none", "once" or "09:00-17:00". `alarm`: minutes.
    /// Throws a sentence that names what cannot be read.
    public init(_ fields: [String: String]) throws(CalendarChoiceProblem) {
        self.init()
        for (name, text) in fields.sorted(by: { $0.key < $1.key }) {
            switch name {
            case "exercises": exercises = try Self.time(text, for: name)
            case "run": run = try Self.time(text, for: name)
            case "sitting": sitting = try Self.sitting(text)
            case "alarm":
                guard let minutes = Int(text), Self.alarmRange.contains(minutes) else {
                    throw CalendarChoiceProblem(
                        "alarm: \(text) is no number of minutes from 0 to 1440."
                    )
                }
                alarmMinutes = minutes
            default:
                throw CalendarChoiceProblem(
                    "\(name): the calendar knows exercises, run, sitting and alarm."
                )
            }
        }
    }

    /// The names and texts that `init(_:)` reads back, in order; empty for the default.
    public var fields: [(name: String, text: String)] {
        var fields: [(name: String, text: String)] = []
        if let exercises { fields.append(("exercises", exercises.text)) }
        if let run { fields.append(("run", run.text)) }
        switch sitting {
        case .none: fields.append(("sitting", "none"))
        case .oncePerDay: break
        case .spread(let range):
            fields.append(("sitting", "\(range.lowerBound.text)-\(range.upperBound.text)"))
        }
        if let alarmMinutes { fields.append(("alarm", "\(alarmMinutes)")) }
        return fields
    }

    private static func time(
        _ text: String,
        for name: String
    ) throws(CalendarChoiceProblem) -> TimeOfDay {
        guard let time = TimeOfDay(text) else {
            throw CalendarChoiceProblem("\(name): \(text) is no time; write it as 18:00.")
        }
        return time
    }

    private static func sitting(_ text: String) throws(CalendarChoiceProblem) -> Sitting {
        if text == "none" { return .none }
        if text == "once" { return .oncePerDay }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = TimeOfDay(parts[0]), let to = TimeOfDay(parts[1]),
            from < to
        else {
            throw CalendarChoiceProblem(
                "sitting: \(text) is neither none, once nor two times such as 09:00-17:00."
            )
        }
        return .spread(from...to)
    }
}

/// A choice that cannot be read, in a sentence.
public struct CalendarChoiceProblem: Error, Hashable, Sendable {
    public let reason: String

    init(_ reason: String) { self.reason = reason }
}
