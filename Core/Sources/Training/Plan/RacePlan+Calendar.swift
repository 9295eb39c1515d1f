public import Measure

extension RacePlan {
    /// Reads a plan from iCalendar text: events with a start and a distance in their summary or
    /// description.
    ///
    /// The summary counts first. An event whose distance is unclear is in `notRead`, and so is one
    /// that repeats: only its first day is known for sure. `clock` tells the day of a time in UTC.
    /// Throws `RacePlanError` when the text is no calendar.
    public static func calendar(_ text: String, clock: LocalClock) throws(RacePlanError) -> RacePlan
    {
        let lines = CalendarLine.unfold(text)
        guard lines.contains(where: { $0.name == "BEGIN" && $0.value.uppercased() == "VCALENDAR" })
        else { throw RacePlanError("The file is no calendar: it has no BEGIN:VCALENDAR.") }
        var runs: [PlannedRun] = []
        var notRead: [NotRead] = []
        var event: CalendarEvent?
        // An alarm inside an event has a description of its own.
        var depth = 0
        for line in lines {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VEVENT"):
                event = CalendarEvent(line: line.number)
                depth = 0
            case ("BEGIN", _): depth += 1
            case ("END", "VEVENT"):
                switch event?.read(clock: clock) {
                case .success(let run): runs.append(run)
                case .failure(let reason): notRead.append(reason.notRead)
                case nil: break
                }
                event = nil
            case ("END", _): depth -= 1
            default: if depth == 0 { event?.fields[line.name] = line.value }
            }
        }
        return RacePlan(runs: runs, notRead: notRead)
    }
}

private struct CalendarEvent {
    let line: Int
    var fields: [String: String] = [:]

    struct Reason: Error { let notRead: RacePlan.NotRead }

    func read(clock: LocalClock) -> Result<PlannedRun, Reason> {
        guard let day = fields["DTSTART"].flatMap({ day($0, clock: clock) }),
            Run.plausibleDays.contains(day)
        else { return .failure(reason("its start cannot be read")) }
        if fields["RRULE"] != nil || fields["RDATE"] != nil {
            return .failure(reason("it repeats; enter each run on its own"))
        }
        switch reading {
        case .distance(let distance):
            let race = RaceWord.isRace(kind: summary) || RaceWord.isRace(kind: category)
            return .success(
                PlannedRun(day: day, distance: distance, isRace: race, note: summary, line: line)
            )
        case .none: return .failure(reason("it gives no distance"))
        case .unclear(let why): return .failure(reason(why))
        }
    }

    private var summary: String { CalendarLine.plain(fields["SUMMARY"] ?? "") }
    private var category: String { CalendarLine.plain(fields["CATEGORIES"] ?? "") }

    /// The summary's distance; where it has none, the description's.
    private var reading: DistanceText {
        let ofSummary = DistanceText(summary)
        guard ofSummary == .none else { return ofSummary }
        return DistanceText(CalendarLine.plain(fields["DESCRIPTION"] ?? ""))
    }

    private func reason(_ text: String) -> Reason {
        Reason(
            notRead: RacePlan.NotRead(
                line: line,
                text: summary.isEmpty ? "an event without a summary" : summary,
                reason: text
            )
        )
    }

    /// "20261129", "20261129T080000" or, in UTC, "20261129T080000Z".
    private func day(_ text: String, clock: LocalClock) -> CalendarDay? {
        let digits = text.prefix(8)
        guard digits.count == 8, digits.allSatisfy(\.isPlainDigit),
            let year = Int(digits.prefix(4)), let month = Int(digits.dropFirst(4).prefix(2)),
            let date = Int(digits.suffix(2)),
            let day = CalendarDay(year: year, month: month, day: date)
        else { return nil }
        let time = text.dropFirst(9).prefix { $0.isPlainDigit }
        guard text.hasSuffix("Z"), time.count == 6, let hour = Int(time.prefix(2)),
            let minute = Int(time.dropFirst(2).prefix(2))
        else { return day }
        let seconds = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60
        return clock.day(of: Instant(secondsSince1970: Double(seconds)))
    }
}
