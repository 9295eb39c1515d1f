public import Measure
import Training
import Wording

/// A whole calendar as it is published: entries, each with its revision.
///
/// What was published last is the only memory there is. An entry that did not change keeps its
/// number and its time stamp, one that did counts one up, and one that is gone is cancelled until
/// its day is over. See decision 15.
public struct CalendarFeed: Sendable, Hashable {
    /// In the order of their days.
    public private(set) var entries: [Entry]

    public struct Entry: Sendable, Hashable {
        public let id: String
        /// From 0, one more for every change.
        public var sequence: Int
        /// When it last changed, to the second.
        public var changed: Instant
        public var isCancelled: Bool
        /// The last day on which it takes place.
        public var lastDay: CalendarDay
        fileprivate var firstDay: CalendarDay
        /// Properties besides the three above.
        fileprivate var lines: [String]
    }

    static let product = "-//Hipwise//Plan//EN"

    /// How many days an entry stays after its day, so that a subscription still shows last weeks.
    static let daysKept = 60

    /// The calendar of `events` on `day`, carrying on from what was `published` before.
    public init(
        _ events: [CalendarEvent],
        after published: CalendarFeed? = nil,
        on day: CalendarDay,
        now: Instant
    ) {
        let now = Instant(
            millisecondsSince1970: now.millisecondsSince1970
                - Int64(Int(now.millisecondsSince1970).flooredModulo(1000))
        )
        var before: [String: Entry] = [:]
        for entry in published?.entries ?? [] { before[entry.id] = entry }
        var entries: [Entry] = []
        for event in events {
            var entry = Entry(event, changed: now)
            if let old = before.removeValue(forKey: event.id) {
                let isSame = old.lines == entry.lines
                entry.sequence = isSame ? old.sequence : old.sequence + 1
                // Clocks that were set back must not make a change look older than what it changes.
                entry.changed = isSame ? old.changed : max(now, old.changed)
            }
            entries.append(entry)
        }
        for var entry in before.values {
            if entry.lastDay >= day {
                if !entry.isCancelled { entry.cancel(at: max(now, entry.changed)) }
                entries.append(entry)
            } else if !entry.isCancelled, !entry.isNotice,
                day.days(since: entry.lastDay) <= Self.daysKept
            {
                entries.append(entry)
            }
        }
        self.entries = entries.sorted {
            ($0.firstDay, $0.lines.first ?? "", $0.id) < ($1.firstDay, $1.lines.first ?? "", $1.id)
        }
    }

    /// RFC 5545 text, lines ended by CR LF.
    ///
    /// Without a METHOD: PUBLISH would demand an organiser, which is the name of a person.
    public var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(Self.product)", "CALSCALE:GREGORIAN",
            "NAME:\(CalendarText.escaped(SharingWords.calendarName))",
            "X-WR-CALNAME:\(CalendarText.escaped(SharingWords.calendarName))",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
        ]
        for entry in entries {
            lines += [
                "BEGIN:VEVENT", "UID:\(entry.id)", "DTSTAMP:\(Self.stamp(entry.changed))",
                "SEQUENCE:\(entry.sequence)",
            ]
            lines += entry.lines + ["END:VEVENT"]
        }
        return CalendarText.joined(lines + ["END:VCALENDAR"])
    }

    /// "20261129T170000Z".
    private static func stamp(_ instant: Instant) -> String {
        instant.iso8601.filter { $0 != "-" && $0 != ":" }
    }
}

extension CalendarFeed {
    /// Reads back what `text` wrote.
    ///
    /// Entries that cannot be read are passed over. Throws when the text is not a calendar of ours,
    /// so that nobody's calendar is ever replaced by mistake.
    public init(reading text: String) throws(CalendarFeedProblem) {
        let lines = CalendarLine.unfold(text)
        guard lines.contains(where: { $0.name == "PRODID" && $0.value == Self.product }) else {
            throw CalendarFeedProblem(
                "The file is there and is no calendar of Hipwise. Choose another name for it."
            )
        }
        var entries: [Entry] = []
        var open: [CalendarLine]?
        var depth = 0
        for line in lines {
            switch (line.name, line.value) {
            case ("BEGIN", "VEVENT"):
                open = []
                depth = 0
                continue
            case ("END", "VEVENT"):
                if let entry = open.flatMap(Entry.init(reading:)) { entries.append(entry) }
                open = nil
                continue
            case ("BEGIN", _): depth += 1
            case ("END", _): depth -= 1
            default: break
            }
            open?.append(line)
        }
        self.entries = entries
    }
}

extension CalendarFeed.Entry {
    fileprivate init(_ event: CalendarEvent, changed: Instant) {
        id = event.id
        sequence = 0
        self.changed = changed
        isCancelled = false
        firstDay = event.day
        lastDay = event.repetition?.until ?? event.day
        lines = event.lines
    }

    fileprivate init?(reading properties: [CalendarLine]) {
        // An alarm comes after the entry's own properties, so the first of a name is the entry's.
        func first(_ name: String) -> String? { properties.first { $0.name == name }?.value }
        guard let id = first("UID"), let changed = first("DTSTAMP").flatMap(Self.instant),
            let start = first("DTSTART").flatMap(Self.day)
        else { return nil }
        self.id = id
        self.changed = changed
        // A broken number would overflow or run backwards.
        sequence = min(max(first("SEQUENCE").flatMap { Int($0) } ?? 0, 0), 1_000_000_000)
        isCancelled = first("STATUS") == "CANCELLED"
        firstDay = start
        let until = first("RRULE")?.split(separator: ";").first { $0.hasPrefix("UNTIL=") }
        lastDay = max(start, until.flatMap { Self.day($0.dropFirst(6)) } ?? start)
        lines = properties.filter { !["UID", "DTSTAMP", "SEQUENCE"].contains($0.name) }.map(\.text)
    }

    fileprivate var isNotice: Bool { id.contains("-\(ProgrammeCalendar.noticeKind)@") }

    /// Keeps the entry, so that every program that has it learns that it is off; silences it.
    fileprivate mutating func cancel(at time: Instant) {
        isCancelled = true
        sequence += 1
        changed = time
        lines = lines.map { $0.hasPrefix("STATUS:") ? "STATUS:CANCELLED" : $0 }
        if let from = lines.firstIndex(of: "BEGIN:VALARM"),
            let to = lines.lastIndex(of: "END:VALARM"), from < to
        {
            lines.removeSubrange(from...to)
        }
    }

    private static func day(_ text: some StringProtocol) -> CalendarDay? {
        let digits = text.prefix(8)
        guard digits.utf8.count == 8 else { return nil }
        return CalendarDay(
            iso8601: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
        )
    }

    private static func instant(_ text: String) -> Instant? {
        guard let day = day(text), text.utf8.count == 16, text.hasSuffix("Z") else { return nil }
        let time = text.dropFirst(9).prefix(6)
        return Instant(
            iso8601:
                "\(day.iso8601)T\(time.prefix(2)):\(time.dropFirst(2).prefix(2)):\(time.suffix(2))Z"
        )
    }
}

/// Why a calendar cannot be carried on, in a sentence with what to do.
public struct CalendarFeedProblem: Error, Hashable, Sendable {
    public let reason: String

    init(_ reason: String) { self.reason = reason }
}
