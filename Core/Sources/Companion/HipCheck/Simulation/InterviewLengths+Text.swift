import Measure
import Screening

extension InterviewLengths {
    /// The distributions as lines for a terminal.
    public var text: String {
        let lines =
            ["Interviews with \(runners) runners drawn from the program's own knowledge."]
            + lines("Questions until nothing could raise the urgency", questionsToUrgency)
            + ["  within 10: \(Self.percent(urgencyWithinTen))"]
            + lines("Questions until it showed that help is needed now", questionsToEmergency)
            + lines("Questions in all", questions)
            + ["  within 25: \(Self.percent(wholeWithinTwentyFive))"]
            + lines("Self-tests", selfTests)
            + lines("Self-tests of those who may try one", selfTestsWhereAllowed)
            + ["", "Urgency by the rules"]
            + Tier.allCases.reversed().map { tier in
                "  \(tier.rawValue.padded(to: 12)) \(tiers[tier.rawValue] ?? 0)"
            }
            + ["", "Danger signs that decided it, of each urgency the most frequent"]
            + deciding.map { "  \($0.key.padded(to: 28)) \($0.value)" }
            + ["", "Cause drawn first among the first three: \(Self.percent(causeInFirstThree))"]
        return lines.joined(separator: "\n")
    }

    private var deciding: [(key: String, value: Int)] {
        decidingRules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
            .map { (key: $0.key, value: $0.value) }
    }

    private func lines(_ title: String, _ distribution: Distribution) -> [String] {
        let widest = max(distribution.counts.map(\.runners).max() ?? 1, 1)
        let bars = distribution.counts.map { count in
            let bar = String(repeating: "#", count: (count.runners * 40 + widest - 1) / widest)
            return "  \("\(count.value)".padded(to: 3)) \("\(count.runners)".padded(to: 5)) \(bar)"
        }
        let summary =
            "  half within \(distribution.median), "
            + "the middle eight of ten \(distribution.lowerTenth) to \(distribution.upperTenth), "
            + "most \(distribution.most)"
        return ["", title] + bars + [summary]
    }

    private static func percent(_ share: Double) -> String { "\((share * 100).fixed(1)) %" }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(width - count, 0))
    }
}
