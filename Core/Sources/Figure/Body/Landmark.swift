import Anatomy

/// A named place on a body, found again in every pose.
struct Landmark: Sendable, Hashable {
    enum Bone: Sendable, Hashable { case pelvis, thorax, head, thigh, shank, foot }

    let bone: Bone
    let side: Side
    /// In the bone's own frame; z runs outwards.
    let offset: Vector

    func place(_ bones: Body.Bones) -> Vector {
        let frame =
            switch bone {
            case .pelvis: bones.pelvis
            case .thorax: bones.thorax
            case .head: bones.head
            case .thigh: bones.thighs[side]
            case .shank: bones.shanks[side]
            case .foot: bones.feet[side]
            }
        return frame(offset.x, offset.y, side.sign * offset.z)
    }

    init(_ bone: Bone, _ side: Side, _ x: Double, _ y: Double, _ z: Double) {
        self.bone = bone
        self.side = side
        offset = Vector(x, y, z)
    }

    // Joints
    static func hip(_ side: Side) -> Landmark { Landmark(.thigh, side, 0, 0, 0) }
    static func knee(_ side: Side) -> Landmark { Landmark(.shank, side, 0, 0, 0) }
    static func ankle(_ side: Side) -> Landmark { Landmark(.foot, side, 0, 0, 0) }
    static func toes(_ side: Side) -> Landmark { Landmark(.foot, side, 0.1, -0.02, 0) }
    static func heel(_ side: Side) -> Landmark { Landmark(.foot, side, -0.03, -0.025, 0) }

    /// Between the shoulder joints.
    static let shoulders = Landmark(.thorax, .right, 0, 0.198, 0)

    // Places that hurt
    static func groin(_ side: Side) -> Landmark { Landmark(.pelvis, side, 0.045, -0.005, 0.042) }
    static func outerHip(_ side: Side) -> Landmark { Landmark(.pelvis, side, 0, -0.012, 0.098) }
    static func frontOfHip(_ side: Side) -> Landmark { Landmark(.pelvis, side, 0.05, 0.01, 0.05) }
    static func backOfHip(_ side: Side) -> Landmark { Landmark(.pelvis, side, -0.045, -0.01, 0.05) }
    static func sitBone(_ side: Side) -> Landmark { Landmark(.pelvis, side, -0.018, -0.048, 0.04) }
    static func backOfThigh(_ side: Side) -> Landmark { Landmark(.thigh, side, -0.037, -0.12, 0) }
    static func innerThighTop(_ side: Side) -> Landmark {
        Landmark(.pelvis, side, 0.03, -0.045, 0.018)
    }
    static func calf(_ side: Side) -> Landmark { Landmark(.shank, side, -0.026, -0.08, 0) }

    // Places that hands hold
    static func pelvicRim(_ side: Side) -> Landmark { Landmark(.pelvis, side, 0.01, 0.062, 0.088) }
    static func shin(_ side: Side) -> Landmark { Landmark(.shank, side, 0.04, -0.06, 0) }
    static func kneeFront(_ side: Side) -> Landmark { Landmark(.shank, side, 0.035, -0.01, 0) }
    static func midThigh(_ side: Side) -> Landmark { Landmark(.thigh, side, 0.042, -0.12, 0) }
}
