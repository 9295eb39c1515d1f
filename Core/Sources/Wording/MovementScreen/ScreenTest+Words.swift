public import MovementScreen

extension ScreenTest {
    /// What a runner calls it.
    public var name: String {
        switch self {
        case .calfRaises: "Heel raises on one leg"
        case .kneeToWall: "Knee to wall"
        case .singleLegSitToStand: "Five rises on one leg"
        case .sidePlank: "Side plank"
        case .hipRotation: "Turning the hip inwards"
        case .stepDown: "Step down"
        }
    }

    /// What it looks at, in a few words.
    public var looksAt: String {
        switch self {
        case .calfRaises: "how long the calf lasts"
        case .kneeToWall: "how far the ankle bends under load"
        case .singleLegSitToStand: "how the leg lifts the body"
        case .sidePlank: "how long the side of the trunk and hip holds"
        case .hipRotation: "how far the hip turns"
        case .stepDown: "how trunk, pelvis and knee are steered over one foot"
        }
    }

    /// What to write down.
    public var counts: String {
        switch self {
        case .calfRaises: "full heel raises"
        case .kneeToWall: "centimetres from the wall to the toe"
        case .singleLegSitToStand: "seconds for five rises, the faster of two tries"
        case .sidePlank: "seconds held"
        case .hipRotation: "degrees from upright"
        case .stepDown: "faults seen, 0 to 5"
        }
    }

    public var instructions: ScreenInstructions {
        switch self {
        case .calfRaises: .calfRaises
        case .kneeToWall: .kneeToWall
        case .singleLegSitToStand: .singleLegSitToStand
        case .sidePlank: .sidePlank
        case .hipRotation: .hipRotation
        case .stepDown: .stepDown
        }
    }

    /// A reading with its unit: "14 heel raises", "9.5 cm".
    public func reading(_ value: Double) -> String {
        let number = Self.number(value)
        let isOne = value == 1
        return switch unit {
        case .repetitions: "\(number) heel raise\(isOne ? "" : "s")"
        case .centimeters: "\(number) cm"
        case .seconds: "\(number) s"
        case .degrees: "\(number)°"
        case .faults: "\(number) fault\(isOne ? "" : "s")"
        }
    }

    /// A reading as a form shows it, to the half: "9.5".
    public static func plain(_ value: Double) -> String { number(value) }

    /// To the half, without a tail of noughts.
    static func number(_ value: Double) -> String {
        let halves = (value * 2).rounded() / 2
        let whole = Int(halves.rounded(.towardZero))
        return halves == Double(whole) ? "\(whole)" : "\(whole).5"
    }
}

extension ChainLink {
    public var name: String {
        switch self {
        case .ankle: "ankle"
        case .calf: "calf"
        case .knee: "knee"
        case .hip: "hip"
        case .trunk: "trunk"
        }
    }
}

extension ScreenReason {
    /// Why a test is not offered, and what comes instead.
    public var sentence: String {
        switch self {
        case .careFirst:
            "Have the hip looked at first. Nothing is tested before that."
        case .boneFeared:
            """
            A bone stress injury cannot be ruled out, so the leg is not loaded for a test. \
            A clinician can clear it.
            """
        case .walkingHurts: "Walking already hurts, so the leg is not loaded for a test."
        case .painTooHigh: "Your pain is above 5 of 10 today. Test on a calmer day."
        case .hipCheckFirst:
            """
            Answer the hip check first: it asks what must be known before a sore leg is loaded \
            for a test.
            """
        }
    }
}
