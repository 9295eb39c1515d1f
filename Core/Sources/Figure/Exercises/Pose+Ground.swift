import Anatomy

/// Feet on the ground, and hips that fit over them.
extension Pose {
    /// Stands a foot at a place of the ground, told by where its ankle is when it is flat.
    ///
    /// `x` is forward; `z` outwards from the midline, so that both feet share one number; `height`
    /// that of what it stands on or hovers over. `heel` is by how many degrees the heel is raised
    /// over the tip of the toes, and hangs below the ball of the foot where negative; `toes` the
    /// same for the toes over the heel; `turned` how many degrees the toes point outwards.
    func foot(
        _ side: Side,
        x: Double = 0,
        z: Double = 0.055,
        height: Double = 0,
        heel: Double = 0,
        toes: Double = 0,
        turned: Double = 6
    ) -> Pose {
        let ahead = Vector(Angle.cosine(turned), 0, side.sign * Angle.sine(turned))
        let (s, c) = (Angle.sine(heel - toes), Angle.cosine(heel - toes))
        let front = ahead * c - .up * s
        let top = ahead * s + .up * c
        // What stays where it is, in the foot's own frame.
        let pivot = toes > 0 ? (-0.018, -0.02) : heel > 0 ? (0.104, -0.028) : (0.072, -0.024)
        let flat = Vector(x, height + skeletonOfPoses.ankleHeight, side.sign * z)
        let ankle =
            flat + (ahead * pivot.0 + .up * pivot.1) - (front * pivot.0 + top * pivot.1)
        return leg(side, .placed(ankle: ankle, knee: ahead + .up * 0.3, toes: front))
    }

    /// The same foot with the knee towards another direction.
    func knee(_ side: Side, towards direction: Vector) -> Pose {
        guard case .placed(let ankle, _, let toes) = legs[side] else { return self }
        return leg(side, .placed(ankle: ankle, knee: direction, toes: toes))
    }

    /// Puts the hips where a standing leg has this bend in its knee.
    ///
    /// `forward` is how far the hip joint is ahead of the ankle, `aside` how far to the right of it;
    /// `nil` keeps the hips where the foot wants them when both feet stand alike, above the midline.
    func hips(
        over side: Side,
        knee: Double,
        forward: Double = 0,
        aside: Double? = nil
    ) -> Pose {
        guard case .placed(let ankle, _, _) = legs[side] else { return self }
        let skeleton = skeletonOfPoses
        let joint = posture.rotation(Vector(0, 0, side.sign * skeleton.hipOffset))
        let right = aside ?? (joint.z - ankle.z)
        let reach =
            (skeleton.thigh * skeleton.thigh + skeleton.shank * skeleton.shank
            + 2 * skeleton.thigh * skeleton.shank * Angle.cosine(knee)).squareRoot()
        let up = max(0, reach * reach - forward * forward - right * right).squareRoot()
        var copy = self
        copy.rest = .hips(at: ankle + Vector(forward, up, right) - joint)
        return copy
    }

    /// Tips the whole pelvis forward, the back bent, chin down.
    func leaning(_ lean: Double, bend: Double = 0, nod: Double = 0) -> Pose {
        var copy = self
        copy.posture.lean = lean
        copy.spine.bend = bend
        copy.nod = nod
        return copy
    }

    /// Sinks the pelvis to the right, the trunk upright above it.
    func tilted(_ roll: Double) -> Pose {
        var copy = self
        copy.posture.roll = roll
        copy.spine.sideBend = -roll
        return copy
    }

    /// Both arms alike.
    func bothArms(
        shoulder: Double = 0,
        abduction: Double = 6,
        turnIn: Double = 0,
        elbow: Double = 8
    ) -> Pose {
        Side.allCases.reduce(self) {
            $0.arm($1, shoulder: shoulder, abduction: abduction, turnIn: turnIn, elbow: elbow)
        }
    }

    /// A hand on each hip bone.
    var handsOnHips: Pose {
        Side.allCases.reduce(self) {
            $0.hand($1, on: .pelvicRim($1), elbow: Vector(-0.5, -0.1, $1.sign))
        }
    }

    /// Both palms at places of the room, told for the right hand.
    func bothHands(at place: Vector, elbow: Vector = Vector(-0.4, -1, 0.4)) -> Pose {
        Side.allCases.reduce(self) {
            let to = Vector(place.x, place.y, $1.sign * place.z)
            return $0.arm(
                $1,
                .reaching(.place(to), elbow: Vector(elbow.x, elbow.y, $1.sign * elbow.z))
            )
        }
    }

    private var skeletonOfPoses: Skeleton { .adult }
}

extension Camera {
    /// From the right and a little from the front, so that both legs are seen.
    static let rightSide = Camera(around: 16, above: 6)
    /// From the front and a little from the right.
    static let frontRight = Camera(around: 62, above: 7)
    static let slightlyAboveFront = Camera(around: 90, above: 5)
}
