import Anatomy

/// Exercises on a chair or a table; the right leg works in every picture.
extension ExerciseDrawing {
    static func sitting(_ exercise: String) -> Motion? {
        switch exercise {
        case "obturator_seated": seatedStretch
        case "hip_rotation_band": bandedTurn
        case "seated_isometric_hipflex": kneePress
        case "nerve_slider": nerveSlider
        case "rotator_hold": rotatorHold
        case "short_foot": shortFoot
        default: nil
        }
    }

    private static let seat = 0.235

    private static func chair(_ scene: Scene) -> Scene {
        scene.floor(from: Vector(-0.22, 0, 0.26), to: Vector(0.46, 0, -0.26))
            .chair(seat: -0.14...0.12, height: seat, back: -0.14)
    }

    /// Upright on the chair, both feet flat.
    private static var seated: Pose {
        Pose(rest: .hips(at: Vector(0, seat + 0.052, 0)))
            .foot(.left, x: 0.245, z: 0.06).foot(.right, x: 0.245, z: 0.06)
    }

    private static var seatedStretch: Motion {
        let crossed = seated.leg(
            .right,
            .placed(
                ankle: Vector(0.24, seat + 0.099, -0.045),
                knee: Vector(0.6, 0.4, 1),
                toes: Vector(0.55, 0.19, -0.1)
            )
        )
        .hand(.right, on: .kneeFront(.right), by: Vector(0, 0.02, 0), elbow: Vector(-1, -0.2, 1))
        .hand(.left, on: .ankle(.right), by: Vector(0.0, 0.035, 0), elbow: Vector(-1, -0.2, -1))
        return Motion(
            Camera(around: 74, above: 12),
            worked: .right,
            scenery: chair,
            keys: [
                .init("Sit tall, one ankle on the other knee", crossed, seconds: 2),
                .init(
                    "Tip forward from the hips, back straight",
                    crossed.leaning(17, nod: -6),
                    seconds: 2.5,
                    hold: 30,
                    signs: { scene, _ in scene.clock(at: Vector(0, 0.9, -0.24), share: 0.5) }
                ),
            ]
        )
    }

    private static var bandedTurn: Motion {
        let height = 0.42
        let anchor = Vector(0.22, 0.2, 0.5)
        var base = Pose(rest: .hips(at: Vector(0, height + 0.046, 0)))
            .leg(.left, hip: 90, abduction: 4, knee: 90)
        for side in Side.allCases {
            base = base.arm(
                side,
                .reaching(
                    .place(Vector(-0.02, height + 0.02, side.sign * 0.2)),
                    elbow: Vector(-0.4, 0, side.sign)
                )
            )
        }
        return Motion(
            Camera(around: 90, above: 10),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.3, 0, 0.56), to: Vector(0.3, 0, -0.36))
                    .box(Vector(-0.3, height - 0.05, -0.34), Vector(0.16, height, 0.34))
                    .box(Vector(-0.28, 0, -0.32), Vector(-0.24, height - 0.05, -0.28))
                    .box(Vector(-0.28, 0, 0.28), Vector(-0.24, height - 0.05, 0.32))
                    .box(Vector(0.19, 0, 0.5), Vector(0.25, 0.5, 0.54))
            },
            attached: {
                let ankle = $1.place(Landmark(.shank, .right, 0, -0.215, 0))
                return $0.band(anchor, ankle).loop(around: ankle, ankle, girth: 0.026)
            },
            keys: [
                .init(
                    "A band at the ankle pulls outwards",
                    base.leg(.right, hip: 90, abduction: 8, turnIn: 16, knee: 90),
                    seconds: 2.5
                ),
                .init(
                    "Bring the foot inwards, return slowly",
                    base.leg(.right, hip: 90, abduction: 8, turnIn: -22, knee: 90),
                    hold: 0.5
                ),
            ]
        )
    }

    private static var kneePress: Motion {
        func pose(_ lift: Double) -> Pose {
            let sitting = seated.foot(.right, x: 0.235, z: 0.06, height: lift)
            return Side.allCases.reduce(sitting) {
                $0.hand(
                    $1,
                    on: Landmark(.thigh, .right, 0.045, -0.2, $1 == .right ? 0.02 : -0.025),
                    elbow: Vector(-0.6, -0.3, $1.sign)
                )
            }
        }
        return Motion(
            .rightSide,
            worked: .right,
            scenery: chair,
            keys: [
                .init("Sit tall, both hands on one knee", pose(0), seconds: 1),
                .init(
                    "Press the knee up into your hands; hold",
                    pose(0.03),
                    hold: 30,
                    trace: .none,
                    signs: { scene, body in
                        let knee = body.place(.knee(.right))
                        return scene.clock(at: Vector(0.3, 0.8, 0), share: 0.5)
                            .arrow(knee + Vector(0, -0.17, 0.05), knee + Vector(0, -0.06, 0.05))
                            .arrow(knee + Vector(0, 0.21, 0.05), knee + Vector(0, 0.09, 0.05))
                    }
                ),
            ]
        )
    }

    private static var nerveSlider: Motion {
        let back = seated.bothHands(
            at: Vector(-0.1, seat + 0.02, 0.12),
            elbow: Vector(-1, 0, 0.5)
        )
        return Motion(
            .rightSide,
            worked: .right,
            scenery: chair,
            keys: [
                .init(
                    "Knee bent, look down",
                    back.leaning(-4, bend: 22, nod: 28)
                        .leg(.right, hip: 86, abduction: 1, knee: 90),
                    seconds: 1.8,
                    hold: 0.1
                ),
                .init(
                    "Straighten the knee as you look up",
                    back.leaning(0, bend: 4, nod: -26)
                        .leg(.right, hip: 92, abduction: 1, knee: 16, ankle: 4),
                    seconds: 1.8,
                    hold: 0.1
                ),
            ]
        )
    }

    private static var rotatorHold: Motion {
        func pose(_ apart: Double) -> Pose {
            seated.foot(.right, x: 0.115, z: 0.15 + apart, turned: 0)
                .knee(.right, towards: Vector(1, 0.3, -0.1))
                .bothHands(at: Vector(0.02, seat + 0.03, 0.15), elbow: Vector(-1, 0, 0.6))
        }
        return Motion(
            Camera(around: 78, above: 9),
            worked: .right,
            scenery: chair,
            keys: [
                .init("Inner edge of one foot against the chair leg", pose(0.03), seconds: 1),
                .init(
                    "Press the foot inwards; nothing moves",
                    pose(0.006),
                    hold: 30,
                    trace: .none,
                    signs: { scene, body in
                        let foot = body.place(.ankle(.right)) + Vector(0.03, -0.01, 0)
                        return scene.clock(at: Vector(0, 0.84, -0.22), share: 0.4)
                            .arrow(foot + Vector(0, 0, 0.14), foot + Vector(0, 0, 0.025))
                    }
                ),
            ]
        )
    }

    /// Seen from the inside, close to the foot; the other foot is tucked away under the chair.
    private static var shortFoot: Motion {
        func pose(_ rise: Double) -> Pose {
            seated.foot(.left, x: -0.09, z: 0.06, heel: 50)
                .knee(.left, towards: Vector(1, -0.3, 0))
                .foot(.right, x: 0.35, z: 0.06, heel: rise, turned: 0)
        }
        return Motion(
            Camera(around: 172, above: 5),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(0.05, 0, 0.2), to: Vector(0.6, 0, -0.1))
                    .lookingAt(Vector(0.4, 0.075, 0.06), within: 0.15)
            },
            attached: arch,
            keys: [
                .init("The foot flat, the toes long", pose(0), seconds: 1.5, hold: 1),
                .init(
                    "Draw the ball to the heel: the arch rises",
                    pose(4),
                    hold: 6,
                    trace: .none,
                    signs: { scene, _ in
                        scene.arrow(
                            Vector(0.51, 0.07, 0.06),
                            Vector(0.465, 0.078, 0.06),
                            Vector(0.41, 0.095, 0.06)
                        )
                    }
                ),
            ]
        )
    }

    /// The hollow under the inner edge of the right foot, higher the more the ankle rises; heel and
    /// forefoot stay down.
    private static func arch(_ scene: Scene, _ body: Body) -> Scene {
        let foot = body.bones.feet.right
        let rise = foot.origin.y - body.skeleton.ankleHeight
        let (back, front) = (foot.origin.x + 0.002, foot.origin.x + 0.066)
        let heel = Vector(foot.origin.x - 0.018, 0.019, foot.origin.z)
        let height = 0.006 + rise * 2.6
        let hollow = (0...12).map { step in
            let share = Double(step) / 12
            return Vector(
                back + (front - back) * share,
                height * Angle.sine(180 * share),
                foot.origin.z
            )
        }
        return scene.adding([
            Shape(
                path: .hull([
                    scene.camera.disc(heel, 0.019),
                    scene.camera.disc(heel + Vector(0.08, -0.006, 0), 0.013),
                ]),
                classes: "fig-tested",
                layer: .before
            ),
            Shape(
                path: .polygon(hollow.map(scene.camera.project)),
                classes: "fig-floor",
                layer: .before
            ),
        ])
    }
}
