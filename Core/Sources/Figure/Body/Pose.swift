import Anatomy

/// How a body is held: where it rests, how it is turned, and every joint in degrees.
///
/// Zero everywhere is standing upright with the arms hanging. Signs follow the clinic: bending,
/// moving out and turning in are positive.
struct Pose: Sendable {
    var rest: Rest = .standing(on: .right)
    var posture = Posture()
    var spine = Spine()
    /// Chin towards the chest.
    var nod = 0.0
    var legs = Paired<Leg>(.bent(LegAngles()))
    var arms = Paired<Arm>(.bent(ArmAngles(abduction: 6, elbow: 8)))

    /// What carries the body.
    enum Rest: Sendable {
        /// The sole of one foot on the floor, its ankle above the origin.
        case standing(on: Side)
        /// The middle of the hips at a place.
        case hips(at: Vector)
        /// A place of the body at a place in space: the shoulders on the mat, a knee on the floor.
        /// On a leg only if that leg is told by angles.
        case resting(Landmark, at: Vector)
    }

    /// How the pelvis lies in space; the turn comes last.
    struct Posture: Sendable, Hashable {
        /// Leaning forward; -90 is lying on the back.
        var lean = 0.0
        /// Sinking to the right; -90 is lying on the left side.
        var roll = 0.0
        /// Turning to the left as seen from above.
        var turn = 0.0

        static let supine = Posture(lean: -90)

        var rotation: Rotation {
            Rotation.aboutUp(turn) * .aboutForward(roll) * .aboutRight(-lean)
        }
    }

    struct Spine: Sendable, Hashable {
        var bend = 0.0
        /// Towards the right.
        var sideBend = 0.0
        /// The chest towards the left, as seen from above a body that stands.
        var twist = 0.0

        var rotation: Rotation { .aboutForward(sideBend) * .aboutRight(-bend) * .aboutUp(twist) }
    }

    struct LegAngles: Sendable, Hashable {
        var hip = 0.0
        var abduction = 0.0
        var turnIn = 0.0
        var knee = 0.0
        /// Toes up.
        var ankle = 0.0
    }

    struct ArmAngles: Sendable, Hashable {
        var shoulder = 0.0
        var abduction = 0.0
        var turnIn = 0.0
        var elbow = 0.0
    }

    enum Leg: Sendable {
        case bent(LegAngles)
        /// The ankle at a place, the knee towards one direction, the toes towards another.
        case placed(ankle: Vector, knee: Vector, toes: Vector)
    }

    enum Arm: Sendable {
        case bent(ArmAngles)
        /// The palm at a place, the elbow towards a direction.
        case reaching(Target, elbow: Vector)
    }

    /// Where a palm goes.
    enum Target: Sendable {
        case place(Vector)
        /// A landmark of the same body, and from there.
        case landmark(Landmark, Vector)
    }
}

extension Pose {
    /// This pose with one leg held differently.
    func leg(_ side: Side, _ leg: Leg) -> Pose {
        var copy = self
        copy.legs[side] = leg
        return copy
    }

    func leg(
        _ side: Side,
        hip: Double = 0,
        abduction: Double = 0,
        turnIn: Double = 0,
        knee: Double = 0,
        ankle: Double = 0
    ) -> Pose {
        leg(
            side,
            .bent(
                LegAngles(hip: hip, abduction: abduction, turnIn: turnIn, knee: knee, ankle: ankle)
            )
        )
    }

    func arm(_ side: Side, _ arm: Arm) -> Pose {
        var copy = self
        copy.arms[side] = arm
        return copy
    }

    func arm(
        _ side: Side,
        shoulder: Double = 0,
        abduction: Double = 0,
        turnIn: Double = 0,
        elbow: Double = 0
    ) -> Pose {
        arm(
            side,
            .bent(
                ArmAngles(shoulder: shoulder, abduction: abduction, turnIn: turnIn, elbow: elbow)
            )
        )
    }

    /// Lays a palm on one of the body's own landmarks.
    func hand(
        _ side: Side,
        on landmark: Landmark,
        by offset: Vector = .zero,
        elbow: Vector
    ) -> Pose {
        arm(side, .reaching(.landmark(landmark, offset), elbow: elbow))
    }
}
