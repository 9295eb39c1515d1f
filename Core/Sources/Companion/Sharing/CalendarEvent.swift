public import Measure

/// One entry of a calendar, in the runner's own time wherever they are.
public struct CalendarEvent: Sendable, Hashable {
    /// The same for as long as it is the same entry, whatever becomes of its contents.
    public var id: String
    public var day: CalendarDay
    /// `nil` for an entry without a time.
    public var time: TimeOfDay?
    /// How long it takes; only with a time.
    public var minutes: Int
    public var title: String
    /// May be empty.
    public var text: String
    public var category: String
    public var repetition: Repetition?
    /// Minutes before; only with a time.
    public var alarmMinutes: Int?

    public init(
        id: String,
        day: CalendarDay,
        time: TimeOfDay? = nil,
        minutes: Int = 0,
        title: String,
        text: String = "",
        category: String,
        repetition: Repetition? = nil,
        alarmMinutes: Int? = nil
    ) {
        self.id = id
        self.day = day
        self.time = time
        self.minutes = minutes
        self.title = title
        self.text = text
        self.category = category
        self.repetition = repetition
        self.alarmMinutes = alarmMinutes
    }

    /// Every week on these days until the last one, but for `except`.
    public struct Repetition: Sendable, Hashable {
        /// In the order of the week.
        public var weekdays: [Weekday]
        public var until: CalendarDay
        public var except: [CalendarDay]

        /// The repetition that falls on exactly these days; `nil` for none.
        public init?(on days: [CalendarDay]) {
            guard let first = days.min(), let last = days.max() else { return nil }
            let wanted = Set(days)
            let names = Set(wanted.map(\.weekday))
            weekdays = Weekday.allCases.filter(names.contains)
            until = last
            except = (0...last.days(since: first)).map(first.adding(days:))
                .filter { names.contains($0.weekday) && !wanted.contains($0) }
        }
    }

    /// Its properties as iCalendar lines, neither folded nor marked with a revision.
    var lines: [String] {
        var lines: [String] = []
        if let time {
            let end = time.minutes + max(1, minutes)
            let endDay = day.adding(days: end.flooredDivision(by: 1440))
            lines.append("DTSTART:\(Self.stamp(day, minutes: time.minutes))")
            lines.append("DTEND:\(Self.stamp(endDay, minutes: end.flooredModulo(1440)))")
        } else {
            lines.append("DTSTART;VALUE=DATE:\(Self.stamp(day))")
            lines.append("DTEND;VALUE=DATE:\(Self.stamp(day.adding(days: 1)))")
        }
        if let repetition { lines += repeated(repetition) }
        lines.append("SUMMARY:\(CalendarText.escaped(title))")
        if !text.isEmpty { lines.append("DESCRIPTION:\(CalendarText.escaped(text))") }
        lines.append("CATEGORIES:\(CalendarText.escaped(category))")
        lines.append("STATUS:CONFIRMED")
        // A reminder of the day does not make the runner busy; an hour set aside does.
        lines.append("TRANSP:\(time == nil ? "TRANSPARENT" : "OPAQUE")")
        if let alarmMinutes, time != nil {
            lines += [
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(CalendarText.escaped(title))",
                "TRIGGER:-PT\(alarmMinutes)M", "END:VALARM",
            ]
        }
        return lines
    }

    private func repeated(_ repetition: Repetition) -> [String] {
        func stamp(_ day: CalendarDay) -> String {
            time.map { Self.stamp(day, minutes: $0.minutes) } ?? Self.stamp(day)
        }
        let days = repetition.weekdays.map { $0.rawValue.prefix(2).uppercased() }
        var lines = [
            "RRULE:FREQ=WEEKLY;BYDAY=\(days.joined(separator: ","));UNTIL=\(stamp(repetition.until))"
        ]
        if !repetition.except.isEmpty {
            let kind = time == nil ? ";VALUE=DATE" : ""
            lines.append(
                "EXDATE\(kind):\(repetition.except.map(stamp).joined(separator: ","))"
            )
        }
        return lines
    }

    /// "20261129".
    static func stamp(_ day: CalendarDay) -> String { day.iso8601.filter { $0 != "-" } }

    /// "20261129T180000", without a zone: the wall clock wherever the runner is.
    static func stamp(_ day: CalendarDay, minutes: Int) -> String {
        "\(stamp(day))T\((minutes / 60).padded(to: 2))\((minutes % 60).padded(to: 2))00"
    }
}
