/// A test of the home screen: one link of the chain, left against right.
public enum ScreenTest: String, Sendable, Hashable, Codable, CaseIterable {
    /// Heel raises on one leg to a beat, until no more will go to full height.
    case calfRaises = "calf_raises"
    /// How far the toe may be from the wall with the knee touching it and the heel down.
    case kneeToWall = "knee_to_wall"
    /// Five rises from a chair on one leg, timed.
    case singleLegSitToStand = "single_leg_sit_to_stand"
    /// A side plank held; the side is the one below.
    case sidePlank = "side_plank"
    /// Turning inwards while sitting, told by a phone's level on the shin.
    case hipRotation = "hip_rotation"
    /// Five slow steps down, watched in a mirror or filmed: how many of five faults were seen.
    case stepDown = "step_down"
}

/// A link of the chain from the ground up.
public enum ChainLink: String, Sendable, Hashable, Codable, CaseIterable {
    case ankle, calf, knee, hip, trunk
}

/// What a test of the screen counts.
public enum ScreenUnit: String, Sendable, Hashable, Codable {
    case repetitions, centimeters, seconds, degrees, faults
}

extension ScreenTest {
    /// The links that a difference points to; never one muscle, since none works alone in it.
    public var links: [ChainLink] {
        switch self {
        case .calfRaises: [.calf]
        case .kneeToWall: [.ankle]
        case .singleLegSitToStand: [.knee, .hip]
        case .sidePlank: [.trunk, .hip]
        case .hipRotation: [.hip]
        case .stepDown: [.hip, .knee]
        }
    }

    public var unit: ScreenUnit {
        switch self {
        case .calfRaises: .repetitions
        case .kneeToWall: .centimeters
        case .singleLegSitToStand, .sidePlank: .seconds
        case .hipRotation: .degrees
        case .stepDown: .faults
        }
    }

    /// Which of two readings of the same runner tells of less.
    public var direction: Direction {
        switch self {
        case .calfRaises, .kneeToWall, .sidePlank, .hipRotation: .lessIsBehind
        case .singleLegSitToStand, .stepDown: .moreIsBehind
        }
    }

    public enum Direction: Sendable, Hashable {
        case lessIsBehind, moreIsBehind
    }

    /// Readings outside are a slip of the pen.
    public var plausible: ClosedRange<Double> {
        switch self {
        case .calfRaises: 0...200
        case .kneeToWall: 0...30
        case .singleLegSitToStand: 2...120
        case .sidePlank: 0...900
        case .hipRotation: 0...90
        case .stepDown: 0...5
        }
    }

    /// Whether the leg carries the body in it, which a hip that may have a bone stress injury must not
    /// be asked to do for a test.
    public var loadsTheLeg: Bool {
        switch self {
        case .calfRaises, .kneeToWall, .singleLegSitToStand, .sidePlank, .stepDown: true
        case .hipRotation: false
        }
    }
}
