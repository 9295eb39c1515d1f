public import Measure
public import Rehabilitation

/// Keeps what a subscribed calendar was last told, and the secret of its address.
public protocol CalendarShelf: Sendable {
    /// `nil` before the first was made.
    func calendarSecret() throws -> CalendarSecret?
    /// Puts another in its place; addresses with the one before lead nowhere from then on.
    func save(_ secret: CalendarSecret) throws
    /// The calendar as it was last published with these choices, as text.
    func publishedCalendar(choices: String) throws -> String?
    /// Only the choices that were published last are kept, eight of them.
    func save(publishedCalendar text: String, choices: String) throws
}

/// What makes the address of a calendar unguessable for other users and programs of the computer.
public struct CalendarSecret: Sendable, Hashable {
    /// 32 lower-case hexadecimal digits, which is 128 bits.
    public let text: String

    public init(using generator: inout some RandomNumberGenerator) {
        let digits = Array("0123456789abcdef")
        text = String((0..<32).map { _ in digits[Int(generator.next() & 15)] })
    }

    /// `nil` for anything that was not made here.
    public init?(_ text: String) {
        guard text.utf8.count == 32,
            text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.text = text
    }

    /// Whether `other` is the same, in a time that does not tell how much of it is right.
    public func matches(_ other: some StringProtocol) -> Bool {
        guard other.utf8.count == text.utf8.count else { return false }
        return zip(text.utf8, other.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// The last part of the address: `calendar/SECRET.ics` and the choices that differ from usual.
    public func address(_ choices: CalendarChoices = CalendarChoices()) -> String {
        let fields = choices.fields.map { "\($0.name)=\($0.text)" }.joined(separator: "&")
        return "calendar/\(text).ics" + (fields.isEmpty ? "" : "?\(fields)")
    }
}

/// Publishes the calendar of a programme to whoever subscribed, carrying on from the last time.
public struct PublishCalendar: Sendable {
    private let calendars: any CalendarShelf

    public init(calendars: any CalendarShelf) { self.calendars = calendars }

    /// The secret of the address; `nil` before one was asked for.
    public func secret() throws -> CalendarSecret? { try calendars.calendarSecret() }

    /// Makes the address, or another one in its place.
    @discardableResult
    public func renewSecret() throws -> CalendarSecret {
        var generator = SystemRandomNumberGenerator()
        let secret = CalendarSecret(using: &generator)
        try calendars.save(secret)
        return secret
    }

    /// The calendar as RFC 5545 text; `start` is `nil` while no course is in hand.
    public func callAsFunction(
        _ programme: Programme,
        start: CalendarDay?,
        choices: CalendarChoices,
        unit: DistanceUnit,
        on day: CalendarDay,
        now: Instant
    ) throws -> String {
        let key = choices.fields.map { "\($0.name)=\($0.text)" }.joined(separator: "&")
        let before = try calendars.publishedCalendar(choices: key)
        let feed = CalendarFeed(
            programme,
            start: start,
            choices: choices,
            unit: unit,
            // What cannot be read back is begun anew: a subscription must not stay away for ever.
            after: before.flatMap { try? CalendarFeed(reading: $0) },
            on: day,
            now: now
        )
        let text = feed.text
        if text != before { try calendars.save(publishedCalendar: text, choices: key) }
        return text
    }

    /// As above, of a course and everything it was drawn from.
    public func callAsFunction(
        _ state: CourseState,
        choices: CalendarChoices,
        unit: DistanceUnit,
        now: Instant
    ) throws -> String {
        try self(
            state.programme,
            start: state.course?.start,
            choices: choices,
            unit: unit,
            on: state.review.day,
            now: now
        )
    }
}

extension CalendarFeed {
    /// The calendar of a programme; one that was not begun has nothing to do yet.
    public init(
        _ programme: Programme,
        start: CalendarDay?,
        choices: CalendarChoices,
        unit: DistanceUnit,
        after published: CalendarFeed? = nil,
        on day: CalendarDay,
        now: Instant
    ) {
        var shown = programme
        if start == nil { shown.days = [] }
        let calendar = ProgrammeCalendar(
            shown,
            start: start ?? day,
            choices: choices,
            unit: unit
        )
        self.init(calendar.events(on: day), after: published, on: day, now: now)
    }
}

extension CourseState {
    /// A workout for each distinct run, drill and session of the days ahead; none before it begins.
    public func workouts(unit: DistanceUnit) -> [WatchWorkout] {
        course == nil ? [] : WatchWorkout.all(of: programme, unit: unit)
    }

    /// The sheet for the fridge.
    public func sheet(unit: DistanceUnit) -> PrintSheet {
        PrintSheet(programme, rule: needs.painRule, unit: unit)
    }
}
