public import Evidence

/// Something in a clip that deserves a sentence, because its whole interval supports it.
///
/// None is made of cadence, overstride, bounce or contact time (no limit is known), of the knee (its
/// error is as large as the differences told of it), of the trunk (a camera out of level leans it)
/// or of a measure of which only the change means something.
public enum GaitNotice: Sendable, Hashable {
    /// The drop differs between right and left stance.
    case oneSidedDrop(GaitMeasure)
    /// The drop of a side, or of both together, lies beyond what clinicians let pass.
    case grossDrop([GaitMeasure])
    /// The thigh leans in further than in laboratory runners.
    case thighIn([GaitMeasure])
    /// The feet land across the line of running.
    case crossover(GaitMeasure)

    public static let mostShown = 3
    /// In degrees; `Claim.pelvicDropConvention`.
    public static let notableDrop = 5.0
    /// In degrees, the upper end of what `Claim.hipAdductionSpeed` tells.
    public static let usualThighIn = 12.2

    /// A short stable name.
    public var id: String {
        switch self {
        case .oneSidedDrop: "one_sided_drop"
        case .grossDrop: "gross_drop"
        case .thighIn: "thigh_in"
        case .crossover: "crossover"
        }
    }

    /// What is known of it.
    public var context: [Claim] {
        switch self {
        case .oneSidedDrop: [.sacroiliacDrop, .smallestChange]
        case .grossDrop: [.pelvicDropConvention, .pelvicDropInInjured, .strengthIsNotForm]
        case .thighIn: [.hipAdductionSpeed, .hipAdductionBeforeBandPain]
        case .crossover: [.narrowSteps]
        }
    }

    /// The measures it rests on.
    public var measures: [GaitMeasure] {
        switch self {
        case .oneSidedDrop(let measure), .crossover(let measure): [measure]
        case .grossDrop(let measures), .thighIn(let measures): measures
        }
    }
}

extension GaitAnalysis {
    /// At most three, the plainest first: a comparison of one runner's sides needs no limit from
    /// anybody else; a rough measure comes last but for the feet, which rarely cross.
    public var notices: [GaitNotice] {
        var found: [GaitNotice] = []
        if let difference = measure(.pelvicDropDifference),
            difference.low > 0 || difference.high < 0
        {
            found.append(.oneSidedDrop(difference))
        }
        let gross = measures.filter {
            [.pelvicDrop, .pelvicDropMean].contains($0.quantity) && $0.low > GaitNotice.notableDrop
        }
        if !gross.isEmpty { found.append(.grossDrop(gross)) }
        let far = measures.filter {
            $0.quantity == .hipAdduction && $0.low > GaitNotice.usualThighIn
        }
        if !far.isEmpty { found.append(.thighIn(far)) }
        if let width = measure(.stepWidth), width.high < 0 { found.append(.crossover(width)) }
        return Array(found.prefix(GaitNotice.mostShown))
    }
}
