import Anatomy

/// On the front, head to the right, the right side near the viewer.
extension ExerciseDrawing {
    static func onTheFront(_ exercise: String) -> Motion? {
        switch exercise {
        case "press_up_repeat": repeatedBackExtension
        case "front_plank": frontPlank
        case "prone_hip_extension": legRaise
        case "prone_back_lift": backLift
        case "glute_squeeze": buttockSqueeze
        default: nil
        }
    }

    /// Over a flat pillow, the forehead on both hands.
    private static let onFront: Pose = {
        var pose = Pose(rest: .hips(at: Vector(0, 0.084, 0)))
        pose.posture.lean = 94
        pose.nod = -14
        return Side.allCases.reduce(pose) {
            $0.leg($1, hip: 5, abduction: 4, ankle: -56)
                .arm(
                    $1,
                    .reaching(
                        .place(Vector(0.42, 0.018, $1.sign * 0.03)),
                        elbow: Vector(0.1, 0, $1.sign)
                    )
                )
        }
    }()

    @Sendable private static func pillow(_ scene: Scene) -> Scene {
        mat(from: -0.66, to: 0.52)(scene)
            .cushion(Vector(0.02, 0, -0.17), Vector(0.2, 0.036, 0.17))
    }

    private static var legRaise: Motion {
        Motion(
            Camera(around: 8, above: 14),
            worked: .right,
            scenery: pillow,
            keys: [
                .init("On your front, pillow under the belly", onFront, seconds: 2.5),
                .init(
                    "Tighten the buttock and lift that leg, knee straight",
                    onFront.leg(.right, hip: -7, abduction: 4, ankle: -44),
                    hold: 1
                ),
            ]
        )
    }

    private static var backLift: Motion {
        let lying = Side.allCases.reduce(onFront) {
            $0.arm($1, shoulder: 5, abduction: 14, elbow: 3)
        }
        var lifted = Side.allCases.reduce(onFront) {
            $0.arm($1, shoulder: -4, abduction: 14, elbow: 3)
        }
        lifted.spine.bend = -22
        lifted.nod = -4
        return Motion(
            Camera(around: 8, above: 14),
            scenery: pillow,
            keys: [
                .init("On your front, pillow under the belly, arms beside you", lying, seconds: 2),
                .init(
                    "Lift the chest a hand's breadth, eyes on the floor",
                    lifted,
                    hold: 2,
                    trace: .place(.shoulders)
                ),
            ]
        )
    }

    private static var buttockSqueeze: Motion {
        var tight = onFront
        tight.posture.lean = 91
        tight = Side.allCases.reduce(tight) { $0.leg($1, hip: 1, abduction: 3, ankle: -56) }
        return Motion(
            Camera(around: 18, above: 40),
            scenery: pillow,
            keys: [
                .init("On your front, forehead on your hands", onFront),
                .init(
                    "Tighten both buttocks, breathe, then let go",
                    tight,
                    hold: 10,
                    trace: .none,
                    signs: { scene, body in
                        Side.allCases.reduce(scene) { scene, side in
                            let buttock = body.bones.pelvis(-0.06, -0.02, side.sign * 0.035)
                            let out = Vector(-0.03, 0.03, side.sign * 0.17)
                            return scene.arrow(buttock + out, buttock)
                        }
                    }
                ),
            ]
        )
    }

    private static var repeatedBackExtension: Motion {
        func pressed(_ lean: Double, bend: Double, nod: Double) -> Pose {
            var pose = Pose(rest: .hips(at: Vector(0, 0.058, 0)))
            pose.posture.lean = lean
            pose.spine.bend = bend
            pose.nod = nod
            return Side.allCases.reduce(pose) {
                $0.leg($1, hip: lean - 90.5, abduction: 4, ankle: -56)
                    .arm(
                        $1,
                        .reaching(
                            .place(Vector(0.36, 0.017, $1.sign * 0.17)),
                            elbow: Vector(-1, 0.6, $1.sign * 0.5)
                        )
                    )
            }
        }
        return Motion(
            Camera(around: 4, above: 8),
            scenery: mat(from: -0.64, to: 0.5),
            keys: [
                .init(
                    "On your front, hands beside the shoulders",
                    pressed(90, bend: 0, nod: -16),
                    seconds: 2
                ),
                .init(
                    "Straighten the arms, hips and back stay loose",
                    pressed(66, bend: -40, nod: -6),
                    seconds: 2,
                    hold: 1,
                    trace: .place(.shoulders)
                ),
            ]
        )
    }

    private static var frontPlank: Motion {
        func plank(_ shoulders: Vector, lean: Double) -> Pose {
            var pose = Pose(rest: .resting(.shoulders, at: shoulders))
            pose.posture.lean = lean
            pose.nod = -8
            return Side.allCases.reduce(pose) {
                $0.leg(
                    $1,
                    .placed(
                        ankle: Vector(-0.445, 0.108, $1.sign * 0.05),
                        knee: Vector(0, -1, 0),
                        toes: Vector(0.2, -1, 0)
                    )
                )
                .arm(
                    $1,
                    .reaching(
                        .place(Vector(0.52, 0.018, $1.sign * 0.09)),
                        elbow: Vector(-1, -1, 0)
                    )
                )
            }
        }
        return Motion(
            Camera(around: 6, above: 8),
            scenery: mat(from: -0.54, to: 0.6),
            keys: [
                .init("On elbows and toes, knees still down", plank(Vector(0.3, 0.2, 0), lean: 72)),
                .init(
                    "Lift the knees: head, hips and heels in one line",
                    plank(Vector(0.33, 0.206, 0), lean: 82.5),
                    hold: 30,
                    trace: .place(.knee(.right))
                ),
            ]
        )
    }
}
