public import Gait

extension GaitQuantity {
    /// What a runner calls it.
    public var name: String {
        switch self {
        case .cadence: "Cadence"
        case .pelvicDrop: "Hip drop"
        case .pelvicDropMean: "Hip drop, both sides together"
        case .pelvicDropDifference: "Hip drop, right minus left"
        case .pelvicDropRange: "Tilt of the pelvis within a step"
        case .hipAdduction: "Thigh towards the midline"
        case .trunkSideLean: "Trunk lean to the side"
        case .trunkForwardLean: "Trunk lean forward"
        case .stepWidth: "Step width"
        case .overstride: "Foot ahead of the hip at landing"
        case .kneeFlexion: "Knee bend at mid-stance"
        case .verticalOscillation: "Up and down"
        case .contactTime: "Time on the ground"
        case .dutyFactor: "Share of the stride on the ground"
        }
    }
}
