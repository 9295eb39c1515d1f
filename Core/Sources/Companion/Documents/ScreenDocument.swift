import Anatomy
import Evidence
import Measure
public import MovementScreen
import Wording

/// What `hipwise screen --json` prints; see `docs/schemas/screen.json`.
public struct ScreenDocument: Encodable, Sendable {
    /// Absent before the first screen.
    public let day: String?
    public let readings: [Reading]
    public let comparisons: [Comparison]
    /// Against the screen before; empty without one.
    public let changes: [Change]
    public let offered: [ScreenTest]
    public let withheld: [Withheld]

    public init(_ review: ScreenReview) {
        day = review.latest?.day.iso8601
        readings = (review.latest?.readings ?? []).map(Reading.init)
        comparisons = review.comparisons.map(Comparison.init)
        changes = review.changes.map(Change.init)
        offered = review.offer.tests
        withheld = review.offer.withheld.map {
            Withheld(test: $0.test, reason: $0.reason.sentence)
        }
    }

    public struct Reading: Encodable, Sendable {
        public let test: ScreenTest
        public let side: String
        public let value: Double?
        public let unit: ScreenUnit
        public let pain: Int?
        public let endedByPain: Bool

        init(_ reading: ScreenReading) {
            test = reading.test
            side = reading.side.rawValue
            value = reading.value
            unit = reading.test.unit
            pain = reading.pain
            endedByPain = reading.isEndedByPain
        }
    }

    public struct Comparison: Encodable, Sendable {
        public let test: ScreenTest
        /// The side that is behind past the error of the test; absent otherwise.
        public let behind: String?
        public let difference: Double?
        public let detectable: Double
        public let text: String
        /// The claim that `detectable` rests on.
        public let claim: String

        init(_ comparison: SideComparison) {
            test = comparison.test
            text = comparison.sentence
            detectable = comparison.test.detectable.value
            claim = comparison.test.detectable.claim.id
            switch comparison.verdict {
            case .behind(let side, let difference, _):
                (behind, self.difference) = (side.rawValue, difference)
            case .alike(let difference, _): (behind, self.difference) = (nil, difference)
            case .missing, .endedByPain: (behind, difference) = (nil, nil)
            }
        }
    }

    public struct Change: Encodable, Sendable {
        public let test: ScreenTest
        public let side: String
        public let before: Double
        public let after: Double
        public let isChange: Bool
        public let text: String

        init(_ change: ScreenChange) {
            test = change.test
            side = change.side.rawValue
            before = change.before
            after = change.after
            isChange = change.isChange
            text = change.sentence
        }
    }

    public struct Withheld: Encodable, Sendable {
        public let test: ScreenTest
        public let reason: String
    }
}
