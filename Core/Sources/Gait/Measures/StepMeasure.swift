import Anatomy

/// What one quantity of one side comes to: values step by step, or why there are none.
enum StepMeasure: Sendable, Hashable {
    case told(StepValues)
    case withheld(WithheldMeasure)

    /// Too few values are withheld.
    static func values(
        _ quantity: GaitQuantity,
        _ side: Side? = nil,
        _ unit: GaitUnit,
        _ values: [Double]
    ) -> StepMeasure {
        let known = values.filter(\.isFinite)
        guard known.count >= ClipLaws.fewestSteps else {
            return .withheld(
                quantity,
                side,
                .tooFewSteps(found: known.count, needed: ClipLaws.fewestSteps, side: side)
            )
        }
        return .told(StepValues(quantity: quantity, side: side, unit: unit, values: known))
    }

    static func withheld(
        _ quantity: GaitQuantity,
        _ side: Side? = nil,
        _ reason: GaitRefusal
    ) -> StepMeasure {
        .withheld(WithheldMeasure(quantity: quantity, side: side, reason: reason))
    }
}
