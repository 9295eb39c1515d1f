public import Anatomy

/// A quantity of the gait, each with one definition (docs/gait.md).
public enum GaitQuantity: String, Sendable, Hashable, Codable, CaseIterable {
    /// Steps of both feet a minute.
    case cadence
    /// How far the unsupported side of the pelvis is below the supporting one at mid-stance.
    case pelvicDrop = "pelvic_drop"
    /// The same, the mean of both sides: all that a clip without a standing baseline tells.
    case pelvicDropMean = "pelvic_drop_mean"
    /// Right minus left.
    case pelvicDropDifference = "pelvic_drop_difference"
    /// Highest minus lowest tilt within stance.
    case pelvicDropRange = "pelvic_drop_range"
    case hipAdduction = "hip_adduction"
    /// Of the trunk towards the supporting side at mid-stance.
    case trunkSideLean = "trunk_side_lean"
    /// Towards the running direction; only its change between clips means something.
    case trunkForwardLean = "trunk_forward_lean"
    /// Between the feet, across the line of running; below nothing they cross over.
    case stepWidth = "step_width"
    /// Ankle ahead of the hip at contact.
    case overstride
    case kneeFlexion = "knee_flexion_midstance"
    case verticalOscillation = "vertical_oscillation"
    case contactTime = "contact_time"
    case dutyFactor = "duty_factor"
}

/// The unit of a measure.
public enum GaitUnit: String, Sendable, Hashable, Codable {
    case stepsPerMinute = "steps/min"
    case degrees = "deg"
    case centimeters = "cm"
    /// Lengths of the runner's own leg, hip to knee to ankle, as seen.
    case legLengths = "leg_lengths"
    case milliseconds = "ms"
    case fraction
}

/// How much a measure may be leaned on.
public enum GaitTrust: String, Sendable, Hashable, Codable {
    case measured
    /// Tells a gross finding from none, no more.
    case rough
    /// Only its change between two clips of the same camera means something.
    case changeOnly = "change_only"
}

/// One quantity with its 95 % interval.
public struct GaitMeasure: Sendable, Hashable, Codable {
    public var quantity: GaitQuantity
    /// The supporting side; `nil` for what has no side.
    public var side: Side?
    public var value: Double
    public var low: Double
    public var high: Double
    public var unit: GaitUnit
    /// How many steps went into it.
    public var steps: Int
    public var trust: GaitTrust
    public var uncertainty: GaitUncertainty
    /// How the waistband was marked, where the clip had it followed: two clips compare only when
    /// marked the same way.
    public var waist: WaistMethod?

    public init(
        quantity: GaitQuantity,
        side: Side? = nil,
        value: Double,
        low: Double,
        high: Double,
        unit: GaitUnit,
        steps: Int,
        trust: GaitTrust,
        uncertainty: GaitUncertainty,
        waist: WaistMethod? = nil
    ) {
        self.quantity = quantity
        self.side = side
        self.value = value
        self.low = low
        self.high = high
        self.unit = unit
        self.steps = steps
        self.trust = trust
        self.uncertainty = uncertainty
        self.waist = waist
    }

    /// Whether one clip tells the number; of the others only a change between two clips is told.
    public var isToldAlone: Bool { trust != .changeOnly }
}

/// The parts of a 95 % half-width, in the measure's unit; they add as squares.
public struct GaitUncertainty: Sendable, Hashable, Codable {
    /// From the scatter between steps.
    public var scatter: Double
    /// From where each point was seen.
    public var points: Double
    /// From how the camera stood.
    public var camera: Double
    /// From where on the body the points sit.
    public var system: Double

    public init(scatter: Double, points: Double, camera: Double, system: Double) {
        self.scatter = scatter
        self.points = points
        self.camera = camera
        self.system = system
    }

    /// The 95 % half-width.
    public var total: Double {
        (scatter * scatter + points * points + camera * camera + system * system).squareRoot()
    }
}
