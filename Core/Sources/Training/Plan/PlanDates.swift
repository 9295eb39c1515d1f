import Measure

/// In which order a date with slashes gives its parts.
public enum DateOrder: CaseIterable, Sendable {
    case dayFirst, monthFirst

    /// What all of `dates` together tell; `nil` where every one could be read either way.
    ///
    /// Throws when some can only be read the one way and some only the other.
    static func told(by dates: [(line: Int, text: String)]) throws(RacePlanError) -> DateOrder? {
        var order: DateOrder?
        for date in dates {
            let parts = PlanDate.parts(date.text, separator: "/")
            guard parts.count == 3, parts[0] <= 31, parts[1] <= 31 else { continue }
            let told: DateOrder? = parts[0] > 12 ? .dayFirst : parts[1] > 12 ? .monthFirst : nil
            guard let told else { continue }
            if let order, order != told {
                throw RacePlanError(
                    line: date.line,
                    """
                    The dates are written in two orders: \(date.text) does not fit the ones \
                    before it. Write them as 2026-11-29.
                    """
                )
            }
            order = told
        }
        return order
    }
}

enum PlanDate {
    /// 2026-11-29, 29.11.2026, 29.11.26, or with slashes in `order`; a time behind it is ignored.
    static func read(_ text: some StringProtocol, order: DateOrder?) -> CalendarDay? {
        let date = datePart(text)
        if let day = CalendarDay(iso8601: date) { return day }
        let points = parts(date, separator: ".")
        if points.count == 3 { return day(points[2], points[1], points[0]) }
        let slashes = parts(date, separator: "/")
        guard slashes.count == 3 else { return nil }
        if slashes[0] > 1000 { return day(slashes[0], slashes[1], slashes[2]) }
        switch order {
        case .dayFirst: return day(slashes[2], slashes[1], slashes[0])
        case .monthFirst: return day(slashes[2], slashes[0], slashes[1])
        case nil: return slashes[0] == slashes[1] ? day(slashes[2], slashes[0], slashes[1]) : nil
        }
    }

    /// Whether `text` is a date whose order has to be known.
    static func needsOrder(_ text: some StringProtocol) -> Bool {
        let date = datePart(text)
        let parts = parts(date, separator: "/")
        return parts.count == 3 && parts[0] < 1000 && parts[0] != parts[1]
    }

    static func parts(_ text: some StringProtocol, separator: Character) -> [Int] {
        let parts = datePart(text).split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(\.isPlainDigit) ? Int($0) : nil }
        return numbers.count == parts.count ? numbers : []
    }

    private static func datePart(_ text: some StringProtocol) -> String {
        String(text.prefix { $0 != " " && $0 != "T" })
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        CalendarDay(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }
}
