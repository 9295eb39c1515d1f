public import Anatomy

/// A quantity step by step, before it is one number: what the measures hand to the uncertainty.
public struct StepValues: Sendable, Hashable {
    public var quantity: GaitQuantity
    public var side: Side?
    public var unit: GaitUnit
    /// One for each step (or stride), in order of time.
    public var values: [Double]

    public init(quantity: GaitQuantity, side: Side? = nil, unit: GaitUnit, values: [Double]) {
        self.quantity = quantity
        self.side = side
        self.unit = unit
        self.values = values
    }
}

/// What else decides how sure a measure is.
public struct MeasuringSituation: Sendable, Hashable {
    public var view: CameraView
    /// `nil` where the network's points were used.
    public var waist: WaistMethod?
    public var standing: StandingBaseline?
    /// Frames a second of real time.
    public var captureRate: Double
    /// The runner's leg as seen, hip to knee to ankle, in pixels.
    public var legLengthPixels: Double?
    /// Between the two waist points, in pixels.
    public var waistSpacingPixels: Double?

    public init(
        view: CameraView,
        waist: WaistMethod? = nil,
        standing: StandingBaseline? = nil,
        captureRate: Double,
        legLengthPixels: Double? = nil,
        waistSpacingPixels: Double? = nil
    ) {
        self.view = view
        self.waist = waist
        self.standing = standing
        self.captureRate = captureRate
        self.legLengthPixels = legLengthPixels
        self.waistSpacingPixels = waistSpacingPixels
    }
}
