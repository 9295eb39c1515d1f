import Anatomy

/// Exercises on the back, on the side and on the front.
extension ExerciseDrawing {
    static func lying(_ exercise: String) -> Motion? {
        onTheBack(exercise) ?? bridging(exercise) ?? onTheSide(exercise) ?? onTheFront(exercise)
    }

    /// A mat under a body that lies along x.
    static func mat(from start: Double = -0.5, to end: Double = 0.58, half: Double = 0.2)
        -> @Sendable (Scene) -> Scene
    {
        { $0.floor(from: Vector(start, 0, half), to: Vector(end, 0, -half)) }
    }

    // MARK: On the back

    /// Flat on the back, arms beside the body; head to the left, the right leg near the viewer.
    static let onBack: Pose = {
        var pose = Pose(
            rest: .resting(.shoulders, at: Vector(-0.29, 0.05, 0)),
            posture: .supine
        )
        pose.nod = 5
        return armsBeside(pose)
            .leg(.left, abduction: 4, turnIn: -10, ankle: -14)
            .leg(.right, abduction: 4, turnIn: -10, ankle: -14)
    }()

    /// Arms on the floor beside a trunk whose hips are lifted by some degrees.
    static func armsBeside(_ pose: Pose, lifted degrees: Double = 0) -> Pose {
        Side.allCases.reduce(pose) {
            $0.arm($1, shoulder: -5 - degrees, abduction: 16, elbow: 4)
        }
    }

    /// Soles on the floor, the ankles at a place along the mat; hips that lie are at 0.
    static func kneesBent(_ far: Double = 0.25, apart: Double = 0.06) -> Pose {
        Side.allCases.reduce(onBack) { $0.leg($1, planted($1, far, apart: apart)) }
    }

    static func planted(_ side: Side, _ far: Double, apart: Double = 0.06) -> Pose.Leg {
        .placed(
            ankle: Vector(far, 0.039, side.sign * apart),
            knee: Vector(0.2, 1, side.sign * 0.02),
            toes: Vector(1, 0, side.sign * 0.1)
        )
    }

    /// Only the heel on the floor; the further away, the more the toes point up.
    static func dug(_ side: Side, _ far: Double, apart: Double = 0.06) -> Pose.Leg {
        let toes = Rotation.aboutRight(18 + (far - 0.25) * 190)
        return .placed(
            ankle: Vector(far, 0.044, side.sign * apart),
            knee: Vector(0.2, 1, side.sign * 0.02),
            toes: toes(.forward)
        )
    }

    /// The hips lifted from the floor by so many degrees at the shoulders.
    static func lifted(_ pose: Pose, by degrees: Double) -> Pose {
        var pose = pose
        pose.posture.lean -= degrees
        pose.nod += degrees
        return armsBeside(pose, lifted: degrees)
    }
}
