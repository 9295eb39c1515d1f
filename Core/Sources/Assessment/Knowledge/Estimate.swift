public import Evidence

/// A share between 0 and 1 with how sure we are of it and why.
public struct Estimate: Sendable, Hashable {
    public let value: Double
    /// The weight of the estimate in people: a study's size, or a small number for judgement.
    public let weight: Double
    public let basis: Basis

    /// Where the number comes from.
    public enum Basis: Sendable, Hashable {
        /// Read in the source, or fitted to what was read there, from this many people; `nil` where
        /// a summary gives no number for this very figure.
        case study(SourceID, people: Int?)
        /// Our own graded estimate; `why` says what it leans on.
        case judgement(why: String)
    }

    /// A share read in a study of `people`; an unknown number weighs as much as twenty.
    public static func study(_ value: Double, _ source: SourceID, people: Int?) -> Estimate {
        // Case-control and specialist samples flatter a test, so a study never counts for more
        // than this many people of our own kind.
        Estimate(
            value: value,
            weight: Double(min(people ?? 20, 60)),
            basis: .study(source, people: people)
        )
    }

    /// Our own estimate, worth no more than `weight` people.
    public static func judged(_ value: Double, weight: Double = 6, _ why: String) -> Estimate {
        Estimate(value: value, weight: weight, basis: .judgement(why: why))
    }

    private init(value: Double, weight: Double, basis: Basis) {
        precondition(value >= 0 && value <= 1, "An estimate is a share between 0 and 1.")
        self.value = value
        self.weight = weight
        self.basis = basis
    }
}
