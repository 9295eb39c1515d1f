public import Anatomy

/// What a collection of cases calls a diagnosis, and which of our causes name it.
public struct CaseLabel: Sendable, Hashable {
    /// The collection's own word; `nil` where it gives none.
    public let name: String?
    /// Our causes that count as naming it; `nil` when the word tells us nothing.
    public let conditions: Set<ConditionID>?

    /// A case without this label.
    public static let none = CaseLabel(name: nil, conditions: nil)

    /// The exact diagnosis; `conditions` overrule what the word says to us.
    public static func key(_ name: String?, conditions: Set<ConditionID>? = nil) -> CaseLabel {
        label(name, conditions, known: CaseLabels.keys)
    }

    /// The coarse diagnosis; `conditions` overrule what the word says to us.
    public static func group(_ name: String?, conditions: Set<ConditionID>? = nil) -> CaseLabel {
        label(name, conditions, known: CaseLabels.groups)
    }

    /// Whether the collection names a diagnosis that we have no word for.
    ///
    /// Having no known cause is no diagnosis.
    public var isUnknown: Bool {
        guard let name else { return false }
        return conditions == nil && CaseLabels.spelling(name) != CaseLabels.nothingListed
    }

    private static func label(
        _ name: String?,
        _ conditions: Set<ConditionID>?,
        known: [String: Set<ConditionID>]
    ) -> CaseLabel {
        CaseLabel(
            name: name,
            conditions: conditions ?? name.flatMap { known[CaseLabels.spelling($0)] }
        )
    }
}
