import Measure
import Wording

/// Short pieces of text that several pages share: dates, counts, durations.
enum Phrase {
    /// "3 May 2026".
    static func date(_ day: CalendarDay) -> String { "\(day.dayAndMonth) \(day.parts.year)" }

    /// "3 Sep", where the year is plain from what stands around it.
    static func shortDate(_ day: CalendarDay) -> String {
        "\(day.parts.day) \(shortMonth(day.parts.month))"
    }

    /// "Sep" for 9; empty for what is no month.
    static func shortMonth(_ month: Int) -> String {
        String(CalendarDay(year: 2000, month: month, day: 1)?.monthAndYear.prefix(3) ?? "")
    }

    /// "1 run", "2 runs", "1,204 other activities".
    static func count(_ count: Int, _ singular: String) -> String {
        let plural =
            singular.hasSuffix("y") && !singular.hasSuffix("ay")
            ? "\(singular.dropLast())ies" : "\(singular)s"
        return "\(count.grouped) \(count == 1 ? singular : plural)"
    }

    /// "45 seconds", "1 second"; from two minutes on in minutes where they are whole.
    static func seconds(_ seconds: Int) -> String {
        seconds >= 120 && seconds.isMultiple(of: 60)
            ? count(seconds / 60, "minute") : count(seconds, "second")
    }

    /// "48 min" or "1 h 05 min".
    static func duration(seconds: Double) -> String {
        let minutes = Int((seconds / 60).rounded())
        return minutes < 60
            ? "\(minutes) min" : "\(minutes / 60) h \((minutes % 60).padded(to: 2)) min"
    }
}
