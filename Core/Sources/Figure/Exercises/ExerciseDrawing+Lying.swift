import Anatomy

/// Exercises on the back. Head to the left of the picture, the right leg nearer to the viewer.
extension ExerciseDrawing {
    static func lying(_ exercise: String) -> Motion? {
        switch exercise {
        case "bridge": bridge
        case "clam": clamshell
        default: nil
        }
    }

    /// A mat as long as a body that lies.
    static func mat(_ scene: Scene) -> Scene {
        scene.floor(from: Vector(-0.52, 0, 0.2), to: Vector(0.6, 0, -0.2))
    }

    /// Flat on the back, arms beside the body.
    static let onBack: Pose = {
        var pose = Pose(
            rest: .resting(.shoulders, at: Vector(-0.29, 0.05, 0)),
            posture: .supine
        )
        pose.nod = 5
        return pose.arm(.left, shoulder: -5, abduction: 16, elbow: 4)
            .arm(.right, shoulder: -5, abduction: 16, elbow: 4)
            .leg(.left, abduction: 4, turnIn: -10, ankle: -14)
            .leg(.right, abduction: 4, turnIn: -10, ankle: -14)
    }()

    /// Soles on the floor, the ankles this far from hips that lie.
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

    /// The hips lifted from the floor by so many degrees at the shoulders.
    static func lifted(_ pose: Pose, by degrees: Double) -> Pose {
        var pose = pose
        pose.posture.lean -= degrees
        pose.nod += degrees
        for side in Side.allCases {
            pose = pose.arm(side, shoulder: -5 - degrees, abduction: 16, elbow: 4)
        }
        return pose
    }

    private static var bridge: Motion {
        Motion(
            Camera(around: 12, above: 10),
            worked: .right,
            scenery: mat,
            keys: [
                .init("On your back, knees bent, feet flat", kneesBent()),
                .init(
                    "Push through the heels until body and thighs are in line",
                    lifted(kneesBent(), by: 27),
                    hold: 2
                ),
            ]
        )
    }

    private static var clamshell: Motion {
        let closed = onSide()
            .leg(.left, hip: 50, knee: 90)
            .leg(.right, hip: 50, abduction: -4, knee: 90)
        let open = onSide()
            .leg(.left, hip: 50, knee: 90)
            .leg(.right, hip: 42, abduction: 18, turnIn: -42, knee: 90)
        return Motion(
            Camera(around: -28, above: 34),
            worked: .right,
            scenery: mat,
            keys: [
                .init("On one side, hips and knees bent, feet touching", closed),
                .init("Lift the upper knee like a lid, pelvis still", open),
            ]
        )
    }

    /// On the left side, head to the left of the picture, facing the viewer.
    static func onSide() -> Pose {
        var pose = Pose(rest: .hips(at: Vector(0, 0.1, 0)))
        pose.posture.roll = -90
        pose.posture.turn = -90
        pose.spine.sideBend = 3
        return pose.arm(.left, shoulder: 90, abduction: 4, elbow: 100)
            .arm(.right, shoulder: 50, abduction: -20, elbow: 60)
    }
}
