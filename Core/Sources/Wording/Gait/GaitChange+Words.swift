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
        let ends = isToldByEnds ? " (from \(before.valueText) to \(after.valueText))" : ""
        guard isChange else {
            return """
                \(name): no change that this method can see\(ends). It would have to be more \
                than \(unit.text(detectable))\(unit.suffix).
                """
        }
        return """
            \(name): changed, \(amount)\(ends); that is \
            past the \(unit.text(detectable))\(unit.suffix) that this method can see.
            """
    }

    /// What stands for the earlier clip beside `afterText`.
    public var beforeText: String { isToldByEnds ? before.text : "earlier clip" }

    /// The later clip's number with its interval, or the change alone where one clip tells none.
    public var afterText: String { isToldByEnds ? after.text : amount }

    /// A lean that means nothing by itself is not printed by itself.
    private var isToldByEnds: Bool { before.isToldAlone && after.isToldAlone }

    /// "2.0° more".
    private var amount: String {
        let unit = after.unit
        return "\(unit.text(abs(difference)))\(unit.suffix) \(difference > 0 ? "more" : "less")"
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

    /// Beside every comparison: each quantity is judged for itself.
    public static func byChance(of count: Int) -> String {
        """
        Numbers held against each other: \(count). Even where nothing changed, up to one in twenty \
        would seem changed by chance. What shows again in a third clip is worth more.
        """
    }

    public static let nothingShared = "The two clips share no measure."

    public static let sameConditions = AdviceLine.judged(
        """
        Compare like with like: the same place, camera, shoes and pace, and both fresh or both late \
        in a run.
        """
    )
}
