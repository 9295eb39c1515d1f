public import Measure

extension WhatIf {
    /// "25 km on Sunday" as a distance and a day.
    public struct Question: Hashable, Sendable {
        public let distance: Distance
        public let day: CalendarDay

        /// Reads a distance with its unit and a day: a date, a weekday, "today" or "tomorrow".
        ///
        /// A weekday is the next one, `today` itself included; without a day it is tomorrow.
        /// Throws `RacePlanError` when one of the two is unclear.
        public init(_ text: some StringProtocol, today: CalendarDay) throws(RacePlanError) {
            let words = text.lowercased().split(separator: " ")
            var days: [CalendarDay] = []
            var rest: [Substring] = []
            for word in words {
                if let day = Self.day(word, today: today) {
                    days.append(day)
                } else {
                    rest.append(word)
                }
            }
            guard Set(days).count <= 1 else { throw RacePlanError("That names more than one day.") }
            switch DistanceText(rest.joined(separator: " ")) {
            case .distance(let distance): self.distance = distance
            case .none:
                throw RacePlanError(
                    "That names no distance. Say it as \"25 km on Sunday\" or \"15 mi on 2026-11-29\"."
                )
            case .unclear(let reason): throw RacePlanError("The distance is unclear: \(reason).")
            }
            day = days.first ?? today.adding(days: 1)
            guard Run.plausibleDays.contains(day) else {
                throw RacePlanError("The day must lie between 1970 and 2099.")
            }
        }

        private static func day(_ word: Substring, today: CalendarDay) -> CalendarDay? {
            switch word {
            case "today": return today
            case "tomorrow": return today.adding(days: 1)
            case "yesterday": return today.adding(days: -1)
            default: break
            }
            if let date = PlanDate.read(word, order: nil) { return date }
            guard word.count >= 3,
                let weekday = Weekday.allCases.first(where: { $0.rawValue.hasPrefix(word) })
            else { return nil }
            return (0..<7).map { today.adding(days: $0) }.first { $0.weekday == weekday }
        }
    }
}
