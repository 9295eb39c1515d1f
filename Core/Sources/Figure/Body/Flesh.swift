import Anatomy

/// The roundness of a body: balls in space whose hulls are its parts.
struct Flesh: Sendable {
    typealias Girth = Skeleton.Girth

    let body: Body

    struct Ball: Sendable, Hashable {
        let place: Vector
        let radius: Double

        init(_ place: Vector, _ radius: Double) {
            self.place = place
            self.radius = radius
        }
    }

    /// The lowest point of anything; a body that lies presses itself a little flat.
    var lowest: Double {
        let limbs = Side.allCases.flatMap { leg($0) + arm($0) }
        let all = (limbs + trunk + head).flatMap { $0 }
        return all.map { $0.place.y - $0.radius }.min() ?? 0
    }

    /// Thigh, shank, foot.
    func leg(_ side: Side) -> [[Ball]] {
        let (thigh, shank) = (body.bones.thighs[side], body.bones.shanks[side])
        return [
            [Ball(thigh.origin, Girth.thigh.0), Ball(shank.origin, Girth.thigh.1)],
            [
                Ball(shank.origin, Girth.shank.0),
                Ball(shank(-0.007, -0.075, 0), Girth.calf),
                Ball(body.bones.feet[side].origin, Girth.shank.1),
            ],
            foot(side),
        ]
    }

    /// Heel, ankle, ball and toes; the sole is `ankleHeight` below the joint.
    func foot(_ side: Side) -> [Ball] {
        let foot = body.bones.feet[side]
        let sole = -body.skeleton.ankleHeight
        let toes = body.skeleton.foot - 0.037 - 0.011
        return [
            Ball(foot(-0.018, sole + 0.019, 0), 0.019),
            Ball(foot(0, 0, 0), Girth.shank.1),
            Ball(foot(toes - 0.032, sole + 0.015, 0), 0.015),
            Ball(foot(toes, sole + 0.011, 0), 0.011),
        ]
    }

    /// Upper arm, forearm, hand.
    func arm(_ side: Side) -> [[Ball]] {
        let (upper, lower) = (body.upperArms[side], body.forearms[side])
        let wrist = lower(0, -body.skeleton.forearm, 0)
        return [
            [Ball(upper.origin, Girth.upperArm.0), Ball(lower.origin, Girth.upperArm.1)],
            [Ball(lower.origin, Girth.forearm.0), Ball(wrist, Girth.forearm.1)],
            [Ball(wrist, Girth.forearm.1), Ball(body.palm(side), Girth.palm)],
        ]
    }

    /// Hips and waist, waist and chest, neck.
    var trunk: [[Ball]] {
        let (pelvis, thorax, head) = (body.bones.pelvis, body.bones.thorax, body.bones.head)
        let top = body.skeleton.trunk - body.skeleton.pelvis
        let hips = Side.allCases.map { Ball(pelvis(0, 0.008, $0.sign * 0.045), Girth.hip) }
        let waist = Side.allCases.map { Ball(thorax(0, 0, $0.sign * 0.03), Girth.waist) }
        let chest = Side.allCases.flatMap {
            [
                Ball(thorax(0.004, top - 0.075, $0.sign * 0.045), Girth.chest),
                Ball(thorax(0, top, $0.sign * 0.095), Girth.shoulder),
            ]
        }
        let neck = [
            Ball(head(-0.004, -0.01, 0), Girth.neck + 0.012),
            Ball(head(0.006, body.skeleton.neckAndHalfHead - 0.03, 0), Girth.neck),
        ]
        return [hips + waist, waist + chest, neck]
    }

    /// The head and its nose, which tells which way somebody looks.
    var head: [[Ball]] {
        let head = body.bones.head
        let middle = body.skeleton.neckAndHalfHead
        return [
            [
                Ball(head(0.004, middle + 0.012, 0), Girth.head),
                Ball(head(0.022, middle - 0.03, 0), 0.036),
            ],
            [
                Ball(head(0.05, middle + 0.004, 0), 0.012),
                Ball(head(0.067, middle - 0.008, 0), 0.008),
            ],
        ]
    }

    /// Hair sits at the back, so that a head seen from behind is told from a face.
    var hair: [[Ball]] {
        let head = body.bones.head
        let middle = body.skeleton.neckAndHalfHead
        return [
            [
                Ball(head(-0.006, middle + 0.02, 0), Girth.head + 0.003),
                Ball(head(-0.02, middle - 0.02, 0), 0.04),
            ]
        ]
    }

    func eye(_ side: Side) -> Ball {
        Ball(
            body.bones.head(0.056, body.skeleton.neckAndHalfHead + 0.018, side.sign * 0.021),
            0.0075
        )
    }
}
