import Anatomy
import Companion
import Measure
import MovementScreen
import Wording

/// The home screen as text.
enum ScreenText {
    static func lines(_ review: ScreenReview) -> [String] {
        guard let latest = review.latest else {
            return ["No screen is kept yet. See how: hipwise screen how"] + withheld(review.offer)
        }
        var lines = ["Screen of \(latest.day.iso8601)", ""]
        for comparison in review.comparisons {
            let test = comparison.test
            let sides = Side.allCases.map { side in
                "\(side.rawValue) \(reading(latest.reading(test, side), of: test))"
            }
            lines.append("\(test.name): \(sides.joined(separator: ", "))")
            lines.append("  " + comparison.sentence)
        }
        if !review.changes.isEmpty, let earlier = review.earlier {
            lines += ["", "Since \(earlier.day.iso8601)"]
            lines += review.changes.map { "  \($0.test.name). \($0.sentence)" }
        }
        return lines + ["", ScreenInstructions.whatItIs] + withheld(review.offer)
    }

    /// How to do the tests that may be offered.
    static func how(_ offer: ScreenOffer) -> [String] {
        var lines = ScreenInstructions.beforeAll.map { "- " + $0 }
        for test in offer.tests {
            let told = test.instructions
            lines += ["", "\(test.name) (\(test.rawValue)): \(test.looksAt)", "  " + told.setUp]
            lines += told.steps.enumerated().map { "  \($0.offset + 1). \($0.element)" }
            lines += ["  " + told.rule, "  " + told.stopRule, "  Write down: \(test.counts)."]
        }
        return lines + withheld(offer) + ["", ScreenInstructions.whatItIs]
    }

    private static func withheld(_ offer: ScreenOffer) -> [String] {
        offer.withheld.isEmpty
            ? []
            : ["", "Not offered today"]
                + offer.withheld.map { "  \($0.test.name): \($0.reason.sentence)" }
    }

    private static func reading(_ reading: ScreenReading?, of test: ScreenTest) -> String {
        guard let reading else { return "not told" }
        let value = reading.value.map { test.reading($0) } ?? "not possible"
        return reading.isEndedByPain ? value + ", ended by pain" : value
    }
}
