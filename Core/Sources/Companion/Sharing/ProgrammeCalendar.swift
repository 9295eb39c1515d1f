public import Measure
import Program
public import Rehabilitation
import Wording

/// The entries that a programme puts into a calendar.
public struct ProgrammeCalendar: Sendable {
    private let programme: Programme
    private let start: CalendarDay
    private let choices: CalendarChoices
    private let unit: DistanceUnit

    /// `start` is the first day of the course, which the ids of the entries are made of.
    public init(
        _ programme: Programme,
        start: CalendarDay,
        choices: CalendarChoices = CalendarChoices(),
        unit: DistanceUnit
    ) {
        self.programme = programme
        self.start = start
        self.choices = choices
        self.unit = unit
    }

    /// Sessions, runs and breaks of the days ahead; on days without anything there is no entry.
    ///
    /// Never empty, since a calendar must hold something (RFC 5545, 3.6): a plan without anything
    /// to do gives one notice, on `day`.
    public func events(on day: CalendarDay) -> [CalendarEvent] {
        let events = programme.days.flatMap { [session($0), run($0)].compactMap(\.self) } + breaks
        return events.isEmpty ? [notice(on: day)] : events
    }

    private func session(_ planned: PlannedDay) -> CalendarEvent? {
        guard !planned.exercises.isEmpty else { return nil }
        let minutes = Self.rounded(seconds: planned.exerciseSeconds)
        return CalendarEvent(
            id: id(planned.day, "exercises"),
            day: planned.day,
            time: choices.exercises,
            minutes: minutes,
            title: SharingWords.sessionTitle(minutes: minutes),
            text: SharingWords.sessionText(planned.exercises),
            category: SharingWords.exercisesCategory,
            alarmMinutes: choices.alarmMinutes
        )
    }

    private func run(_ planned: PlannedDay) -> CalendarEvent? {
        guard let run = planned.run else { return nil }
        // A drill is a part of the run and takes no time of its own.
        let around = planned.aroundRun.filter { $0.reason != .during }
            .reduce(0) { $0 + $1.seconds }
        return CalendarEvent(
            id: id(planned.day, "run"),
            day: planned.day,
            time: choices.run,
            minutes: Self.rounded(seconds: around + Self.minutes(of: run) * 60),
            title: SharingWords.runTitle(run, unit: unit),
            text: SharingWords.runText(run, around: planned.aroundRun),
            category: SharingWords.runCategory,
            alarmMinutes: choices.alarmMinutes
        )
    }

    // MARK: Breaks from sitting

    /// Repeated on weekdays, up to the last Friday ahead, so that an entry changes once a week only.
    private var breaks: [CalendarEvent] {
        let weekdays = programme.days.filter { Self.workdays.contains($0.day.weekday) }
        let lastFriday = weekdays.last { $0.day.weekday == .friday }?.day
        let sitting = weekdays.filter { $0.sittingBreaks > 0 && $0.day <= lastFriday ?? $0.day }
        guard let most = sitting.map(\.sittingBreaks).max() else { return [] }
        switch choices.sitting {
        case .none: return []
        case .oncePerDay:
            return Set(sitting.map(\.sittingBreaks)).sorted().compactMap { count in
                pause(
                    on: sitting.filter { $0.sittingBreaks == count }.map(\.day),
                    time: nil,
                    title: SharingWords.sittingTitle(times: count),
                    kind: "sitting-\(count)-a-day"
                )
            }
        case .spread(let range):
            return (0..<most).compactMap { index in
                pause(
                    on: sitting.filter { $0.sittingBreaks > index }.map(\.day),
                    time: Self.time(of: index, among: most, in: range),
                    title: SharingWords.sittingTitle(times: nil),
                    kind: "sitting-\(index + 1)"
                )
            }
        }
    }

    /// One repeated entry.
    ///
    /// It begins with the week, if the course had begun by then, since it would
    /// otherwise change with every day that passes.
    private func pause(
        on days: [CalendarDay],
        time: TimeOfDay?,
        title: String,
        kind: String
    ) -> CalendarEvent? {
        guard let first = days.min() else { return nil }
        let monday = TrainingWeek(containing: first, firstWeekday: .monday).firstDay
        let names = Set(days.map(\.weekday))
        let gone = (0..<first.days(since: monday)).map(monday.adding(days:))
            .filter { $0 >= start && names.contains($0.weekday) }
        let all = gone + days
        guard let repetition = CalendarEvent.Repetition(on: all) else { return nil }
        return CalendarEvent(
            id: id(nil, kind),
            day: all.min() ?? first,
            time: time,
            minutes: 2,
            title: title,
            text: SharingWords.sittingText,
            category: SharingWords.sittingCategory,
            repetition: repetition,
            alarmMinutes: time == nil ? nil : choices.alarmMinutes
        )
    }

    private static let workdays: Set<Weekday> = [
        .monday, .tuesday, .wednesday, .thursday, .friday,
    ]

    private static func time(
        of index: Int,
        among count: Int,
        in range: ClosedRange<TimeOfDay>
    ) -> TimeOfDay {
        guard count > 1 else { return range.lowerBound }
        let span = range.upperBound.minutes - range.lowerBound.minutes
        let exact = range.lowerBound.minutes + span * index / (count - 1)
        return TimeOfDay(minutes: exact) ?? range.lowerBound
    }

    // MARK: Ids, lengths

    static let noticeKind = "notice"

    private func notice(on day: CalendarDay) -> CalendarEvent {
        CalendarEvent(
            id: id(nil, Self.noticeKind),
            day: day,
            title: SharingWords.nothingTitle,
            text: SharingWords.nothingText,
            category: SharingWords.exercisesCategory
        )
    }

    /// Course, day and kind, and nothing about the person.
    private func id(_ day: CalendarDay?, _ kind: String) -> String {
        let days = [start, day].compactMap { $0.map(CalendarEvent.stamp) }
        return "\(days.joined(separator: "-"))-\(kind)@hipwise.invalid"
    }

    /// Whole fives, never less than five.
    private static func rounded(seconds: Int) -> Int { max(5, (seconds + 299) / 300 * 5) }

    /// A calendar wants an end; where only a distance is planned, at seven minutes for a kilometre.
    private static func minutes(of run: Rehabilitation.PlannedRun) -> Int {
        let walks = 2 * SharingWords.walkMinutes
        if let step = run.step { return step.totalMinutes + walks }
        if let distance = run.distance { return Int((distance.kilometers * 7).rounded(.up)) }
        return run.minutes.map { $0 + walks } ?? 30
    }
}
