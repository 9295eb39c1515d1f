public import Anatomy

/// What two clips of the same view say of one quantity.
public struct GaitChange: Sendable, Hashable {
    public var quantity: GaitQuantity
    public var side: Side?
    public var before: GaitMeasure
    public var after: GaitMeasure
    /// After minus before.
    public var difference: Double
    /// What a difference must exceed to count: the larger of the 95 % half-width of the difference
    /// (√2 times that of one clip, where both are equally sure) and the published smallest
    /// detectable difference.
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

extension GaitChange {
    /// `nil` for two measures that cannot be compared: other quantities, sides or units, the
    /// waistband marked another way, or a value that is not a number.
    ///
    /// Between two clips of one runner, marked the same way, the points sit in much the same places,
    /// so much of the system part is in both and leaves the difference. How much is left is our
    /// judgement (`KnownError.systemBetweenClips`): half, except where it was measured.
    public init?(from before: GaitMeasure, to after: GaitMeasure) {
        guard before.quantity == after.quantity, before.side == after.side,
            before.unit == after.unit, before.waist == after.waist,
            before.value.isFinite, after.value.isFinite,
            let known = KnownError(after.quantity, in: after.unit)
        else { return nil }
        let own = [before, after].map { measure in
            var uncertainty = measure.uncertainty
            uncertainty.system = min(uncertainty.system, known.systemBetweenClips.value)
            return uncertainty.total
        }
        let halfWidth = (own[0] * own[0] + own[1] * own[1]).squareRoot()
        self.init(
            quantity: after.quantity,
            side: after.side,
            before: before,
            after: after,
            difference: after.value - before.value,
            detectable: max(halfWidth, known.detectable?.value ?? 0)
        )
    }
}

extension GaitAnalysis {
    /// The quantities that both clips tell, each with what a change would have to exceed.
    ///
    /// None for two different views, or where either clip was refused. A quantity of which only the
    /// change means something is left out where the pictures differ in size: that is another camera
    /// or another way of holding it.
    public func changes(since earlier: GaitAnalysis) -> [GaitChange] {
        guard view == earlier.view, !isRefused, !earlier.isRefused else { return [] }
        let isSameFrame =
            description.width == earlier.description.width
            && description.height == earlier.description.height
        return measures.compactMap { after in
            guard after.isToldAlone || isSameFrame,
                !isWithheld(after), !earlier.isWithheld(after),
                let before = earlier.measure(after.quantity, side: after.side)
            else { return nil }
            return GaitChange(from: before, to: after)
        }
    }

    /// A forward lean is withheld as an absolute value, and still compared.
    private func isWithheld(_ measure: GaitMeasure) -> Bool {
        withheld.contains {
            $0.quantity == measure.quantity && $0.side == measure.side
                && $0.reason != .needsSecondClip
        }
    }
}
