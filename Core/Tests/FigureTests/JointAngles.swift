import Anatomy

@testable import Figure

/// The joint angles of a finished body, measured from its bones and not from the pose that made it.
struct JointAngles {
    let hip: Double
    let abduction: Double
    let turnIn: Double
    let knee: Double
    let ankle: Double
    let elbow: Double

    init(_ body: Body, _ side: Side) {
        let bones = body.bones
        let (thigh, shank) = (bones.thighs[side].rotation, bones.shanks[side].rotation)
        let down = Self.local(thigh.y * -1, in: bones.pelvis.rotation)
        let out = side.sign * down.z
        let bend = Angle.direction(x: -down.y, y: down.x)
        let aside = 90 - Angle.arcCosine(out)
        let unturned =
            bones.pelvis.rotation * .aboutRight(bend) * .aboutForward(-side.sign * aside)
        let front = Self.local(thigh.x, in: unturned)
        hip = bend
        abduction = aside
        turnIn = -side.sign * Angle.direction(x: front.x, y: front.z)
        knee = thigh.y.angle(to: shank.y)
        let toes = Self.local(bones.feet[side].rotation.x, in: shank)
        ankle = Angle.direction(x: toes.x, y: toes.y)
        elbow = body.upperArms[side].rotation.y.angle(to: body.forearms[side].rotation.y)
    }

    private static func local(_ v: Vector, in rotation: Rotation) -> Vector {
        Vector(v.dot(rotation.x), v.dot(rotation.y), v.dot(rotation.z))
    }

    /// The widest a supple adult reaches; beyond it a picture would look broken.
    var complaints: [String] {
        let limits: [(String, Double, ClosedRange<Double>)] = [
            ("hip", hip, -25...135), ("abduction", abduction, -30...70),
            ("turn", turnIn, -75...50), ("knee", knee, 0...150), ("ankle", ankle, -60...35),
            ("elbow", elbow, 0...150),
        ]
        return limits.filter { !$0.2.contains($0.1) }.map { "\($0.0) \($0.1.rounded())" }
    }
}
