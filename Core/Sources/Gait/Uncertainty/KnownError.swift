import Evidence

/// What is known of a quantity's error beyond the scatter between steps.
///
/// Every figure is a 95 % half-width in the quantity's own unit: a standard deviation is doubled.
struct KnownError: Sendable {
    /// Where a figure comes from.
    enum Basis: Sendable {
        /// Measured with marker data, drawn figures or projected movement (docs/gait-uncertainty.md).
        case measured(String)
        case published(Claim)
        /// Ours, with the reason.
        case judgement(String)
    }

    struct Figure: Sendable {
        let value: Double
        let basis: Basis

        init(_ value: Double, _ basis: Basis) {
            self.value = value
            self.basis = basis
        }
    }

    /// Where on the body the points sit, and what the network does to them: never averages out, and
    /// is never below the error that the method is known to have at its best.
    let system: Figure
    /// What is left of it between two clips of one runner, marked the same way.
    let systemBetweenClips: Figure
    /// The camera's roll and place, with a standing baseline where the quantity takes one.
    let camera: Figure
    /// How many times the tilt of the waistband enters, and with it the error of its points and of
    /// the standing baseline.
    let waistShare: Double
    let trust: GaitTrust
    /// Fewer steps tell nothing.
    let minimumSteps: Int
    /// The smallest change that counts between days, where somebody measured it.
    let detectable: Figure?

    init(
        system: Figure,
        systemBetweenClips: Figure,
        camera: Figure,
        waistShare: Double = 0,
        trust: GaitTrust,
        minimumSteps: Int = 6,
        detectable: Figure? = nil
    ) {
        self.system = system
        self.systemBetweenClips = systemBetweenClips
        self.camera = camera
        self.waistShare = waistShare
        self.trust = trust
        self.minimumSteps = minimumSteps
        self.detectable = detectable
    }
}

extension KnownError {
    /// How far two followed points may lie from the places they stand for, in pixels across both.
    static func pointPixels(_ waist: WaistMethod) -> Figure {
        switch waist {
        case .markers: Figure(0, .judgement("A marker is the truth that we compare with."))
        case .tape:
            Figure(
                0.4,
                .measured("0.25 degrees a frame on a drawn figure, which averages out; doubled")
            )
        case .clickedPoints:
            Figure(2, .measured("0.5 to 1 degree, 80 pixels apart: a pixel of drift, doubled"))
        }
    }

    /// Between the points where nobody told: two pieces of tape 25 cm apart in a 1080-pixel clip.
    static let usualSpacingPixels = 80.0

    /// Steps that make one leg length where a length is told in leg lengths: 80 cm of hip to ankle.
    ///
    /// The short end of adults', so that the error in leg lengths comes out rather too wide.
    static let legCentimeters = 80.0
}
