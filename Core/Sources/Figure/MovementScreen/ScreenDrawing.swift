public import Anatomy
public import MovementScreen

/// Pictures of the tests of the home screen, moving and still.
///
/// The side that is tested is the right one; for the left everything is drawn as a mirror image.
public enum ScreenDrawing {
    public static func figure(
        for test: ScreenTest,
        title: String,
        tested: Side = .right
    ) -> ExerciseFigure? {
        motion(of: test)?.figure(title, mirrored: tested == .left)
    }

    /// Tests that an exercise is made of are drawn as that exercise, with the words of the test.
    static func motion(of test: ScreenTest) -> Motion? {
        switch test {
        case .calfRaises:
            exercise(
                "single_leg_calf_raise",
                ["One leg, two fingertips on the wall", "Full height on every beat"]
            )
        case .kneeToWall: kneeToWall
        case .singleLegSitToStand:
            exercise(
                "single_leg_squat",
                ["Stand up fully on one leg", "Sit down and rise again, five times"]
            )
        case .sidePlank: exercise("side_plank", [])
        case .hipRotation: turning
        case .stepDown: exercise("step_down", [])
        }
    }

    private static func exercise(_ id: String, _ captions: [String]) -> Motion? {
        ExerciseDrawing.motion(of: id)?.saying(captions)
    }

    /// Sitting on a table as in the self-test that looks for a stiff hip: it is the same movement.
    private static var turning: Motion {
        let height = 0.42
        var sitting = Pose(rest: .hips(at: Vector(0, height + 0.046, 0)))
        for side in Side.allCases {
            sitting = sitting.leg(side, hip: 90, abduction: 4, knee: 90).arm(
                side,
                .reaching(
                    .place(Vector(0, height + 0.02, side.sign * 0.2)),
                    elbow: Vector(-0.4, 0, side.sign)
                )
            )
        }
        return Motion(
            Camera(around: 90, above: 12),
            worked: .right,
            scenery: {
                $0.box(Vector(-0.3, height - 0.05, -0.34), Vector(0.16, height, 0.34))
                    .box(Vector(-0.28, 0.06, -0.32), Vector(-0.24, height - 0.05, -0.28))
                    .box(Vector(-0.28, 0.06, 0.28), Vector(-0.24, height - 0.05, 0.32))
            },
            keys: [
                .init(
                    "Sit on a table, shins hanging, level set to nought",
                    sitting.leg(.right, hip: 90, abduction: 4, turnIn: 0, knee: 90)
                ),
                .init(
                    "Pelvis still, the foot swings outwards; read the level",
                    sitting.leg(.right, hip: 90, abduction: 4, turnIn: 34, knee: 90),
                    hold: 1,
                    trace: .place(.ankle(.right))
                ),
            ]
        )
    }

    private static var kneeToWall: Motion {
        let base = Pose().foot(.right, x: 0.05, z: 0.05, turned: 0)
            .foot(.left, x: -0.3, z: 0.06, heel: 40, turned: 0)
            .bothHands(at: Vector(0.256, 0.62, 0.1))
        return Motion(
            .rightSide,
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.56, 0, 0.24), to: Vector(0.302, 0, -0.24))
                    .box(Vector(0.271, 0, -0.24), Vector(0.296, 1, 0.24))
            },
            keys: [
                .init(
                    "Big toe a hand from the wall, heel down",
                    base.leaning(8).hips(over: .right, knee: 46, forward: -0.04),
                    seconds: 2
                ),
                .init(
                    "Bend until the knee touches; measure from the wall to the toe",
                    base.leaning(6).hips(over: .right, knee: 88, forward: 0.02),
                    seconds: 2,
                    hold: 1,
                    trace: .place(.knee(.right)),
                    signs: { scene, body in
                        let toe = body.place(.toes(.right))
                        return scene.guide(
                            Vector(toe.x, 0.012, toe.z + 0.03),
                            Vector(0.271, 0.012, toe.z + 0.03)
                        )
                    }
                ),
            ]
        )
    }
}

extension Motion {
    /// The same movement under other words; keys beyond those told keep their own.
    func saying(_ captions: [String]) -> Motion {
        var left = captions[...]
        let keys = keys.map { key in
            guard !key.isPassing, let caption = left.popFirst() else { return key }
            return Key(
                caption,
                key.pose,
                seconds: key.seconds,
                hold: key.hold,
                trace: key.trace,
                signs: key.signs
            )
        }
        return Motion(
            camera,
            worked: worked,
            raised: raised,
            repetition: repetition,
            scenery: scenery,
            attached: attached,
            keys: keys
        )
    }
}
