public import Anatomy

/// What two clips of the same view say of one quantity.
public struct GaitChange: Sendable, Hashable {
    public var quantity: GaitQuantity
    public var side: Side?
    public var before: GaitMeasure
    public var after: GaitMeasure
    /// After minus before.
    public var difference: Double
    /// What a difference must exceed to count: the larger of √2 times the half-width and the
    /// published smallest detectable difference.
    public var detectable: Double

    public init(
        quantity: GaitQuantity,
        side: Side?,
        before: GaitMeasure,
        after: GaitMeasure,
        difference: Double,
        detectable: Double
    ) {
        self.quantity = quantity
        self.side = side
        self.before = before
        self.after = after
        self.difference = difference
        self.detectable = detectable
    }

    public var isChange: Bool { abs(difference) > detectable }
}

extension GaitAnalysis {
    /// The quantities that both clips tell, each with what a change would have to exceed; none for
    /// two different views.
    public func changes(since earlier: GaitAnalysis) -> [GaitChange] { [] }
}
