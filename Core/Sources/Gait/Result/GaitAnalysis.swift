public import Anatomy

/// What a clip tells of the gait, and what it does not.
public struct GaitAnalysis: Sendable, Hashable, Codable {
    public var view: CameraView
    public var description: ClipDescription
    /// Mid-stances in order of time; empty when none was found.
    public var steps: [GaitStep]
    public var measures: [GaitMeasure]
    /// Why the whole clip is refused, most telling first; then there are no measures.
    public var refusals: [GaitRefusal]
    /// What this clip cannot give, though the clip as a whole is sound.
    public var withheld: [WithheldMeasure]
    public var curves: [StrideCurve]
    /// The side nearer to the camera, in a side view.
    public var nearSide: Side?

    public init(
        view: CameraView,
        description: ClipDescription,
        steps: [GaitStep] = [],
        measures: [GaitMeasure] = [],
        refusals: [GaitRefusal] = [],
        withheld: [WithheldMeasure] = [],
        curves: [StrideCurve] = [],
        nearSide: Side? = nil
    ) {
        self.view = view
        self.description = description
        self.steps = steps
        self.measures = measures
        self.refusals = refusals
        self.withheld = withheld
        self.curves = curves
        self.nearSide = nearSide
    }

    public var isRefused: Bool { !refusals.isEmpty }

    /// Whole strides, mid-stance to the next one of the same foot.
    public var strides: Int { max(0, steps.count - 2) }

    public func measure(_ quantity: GaitQuantity, side: Side? = nil) -> GaitMeasure? {
        measures.first { $0.quantity == quantity && $0.side == side }
    }
}

/// One step.
public struct GaitStep: Sendable, Hashable, Codable {
    /// The supporting side; `nil` where the clip does not tell (no ankles were seen).
    public var side: Side?
    /// Mid-stance, corrected for the known bias of how it is found.
    public var midStance: Double
    /// In a side view of enough frames a second.
    public var contact: Double?
    public var toeOff: Double?

    public init(side: Side?, midStance: Double, contact: Double? = nil, toeOff: Double? = nil) {
        self.side = side
        self.midStance = midStance
        self.contact = contact
        self.toeOff = toeOff
    }
}

/// The mean course of a quantity over one stride of a side, mid-stance to mid-stance.
public struct StrideCurve: Sendable, Hashable, Codable {
    public var quantity: GaitQuantity
    public var side: Side?
    public var unit: GaitUnit
    /// At equal parts of the stride, first and last being mid-stance.
    public var mean: [Double]
    /// Standard deviation between strides at the same places.
    public var deviation: [Double]

    public init(
        quantity: GaitQuantity,
        side: Side?,
        unit: GaitUnit,
        mean: [Double],
        deviation: [Double]
    ) {
        self.quantity = quantity
        self.side = side
        self.unit = unit
        self.mean = mean
        self.deviation = deviation
    }
}
