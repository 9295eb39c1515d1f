/// A test of the home screen: one link of the chain, left against right.
public enum ScreenTest: String, Sendable, Hashable, Codable, CaseIterable {
    case calfRaises = "calf_raises"
    case kneeToWall = "knee_to_wall"
    case singleLegSitToStand = "single_leg_sit_to_stand"
    case sidePlank = "side_plank"
    case hipRotation = "hip_rotation"
    case stepDown = "step_down"
}
