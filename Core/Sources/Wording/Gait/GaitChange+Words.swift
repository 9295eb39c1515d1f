import Anatomy
public import Gait
import Measure

extension GaitChange {
    /// "Hip drop, left".
    public var name: String {
        side.map { "\(quantity.name), \($0.rawValue)" } ?? quantity.name
    }

    /// "changed" only past what the method can see.
    public var sentence: String {
        let unit = after.unit
        let ends = "from \(shown(before)) to \(shown(after))"
        guard isChange else {
            return """
                \(name): no change that this method can see (\(ends)). It would have to be more \
                than \(unit.text(detectable))\(unit.suffix).
                """
        }
        let way = difference > 0 ? "more" : "less"
        return """
            \(name): changed, \(unit.text(abs(difference)))\(unit.suffix) \(way) (\(ends)); that is \
            past the \(unit.text(detectable))\(unit.suffix) that this method can see.
            """
    }

    /// A lean that means nothing by itself is not printed by itself.
    private func shown(_ measure: GaitMeasure) -> String {
        measure.trust == .changeOnly ? "one clip" : measure.valueText
    }
}

/// Sentences around two clips held against each other.
public enum GaitComparisonWords {
    /// What stands above a comparison.
    public static let heading = """
        Changed is said only where the difference is larger than both clips' error and the smallest \
        difference known to mean anything.
        """

    public static let differentViews = """
        The clips are from different sides; only clips from the same side can be compared.
        """

    public static let nothingShared = "The two clips share no measure."

    public static let sameConditions = AdviceLine.judged(
        """
        Compare like with like: the same place, camera, shoes and pace, and both fresh or both late \
        in a run.
        """
    )
}
