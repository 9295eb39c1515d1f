import Anatomy

/// Tipping from the hips, on two legs and on one.
extension ExerciseDrawing {
    static func hinges(_ exercise: String) -> Motion? {
        switch exercise {
        case "back_extension": hipHinge
        case "standing_back_bend": standingBackBend
        case "askling_diver": diver
        case "askling_glider": glider
        case "hsr_deadlift": singleLegDeadlift
        default: nil
        }
    }

    private static var wideFloor: @Sendable (Scene) -> Scene {
        { $0.floor(from: Vector(-0.46, 0, 0.2), to: Vector(0.46, 0, -0.2)) }
    }

    private static var hipHinge: Motion {
        let height = 0.42
        func pose(_ tip: Double) -> Pose {
            let lying = Side.allCases.reduce(Pose(rest: .hips(at: Vector(0, height + 0.052, 0)))) {
                $0.leg($1, hip: tip, knee: 2, ankle: -52)
                    .hand(
                        $1,
                        on: Landmark(.thorax, $1, 0.05, 0.15, -0.03),
                        elbow: Vector(-0.3, -0.2, $1.sign)
                    )
            }
            return lying.leaning(90 + tip, nod: -12)
        }
        return Motion(
            .rightSide,
            scenery: {
                $0.floor(from: Vector(-0.62, 0, 0.2), to: Vector(0.48, 0, -0.2))
                    .bench(from: Vector(-0.6, 0, 0.14), to: Vector(0.02, 0, -0.14), height: height)
            },
            attached: { scene, body in
                let ankle = body.place(.ankle(.right)) + Vector(0.03, 0.045, 0)
                return scene.roller(
                    Vector(ankle.x, ankle.y, -0.13),
                    Vector(ankle.x, ankle.y, 0.13),
                    radius: 0.026
                )
            },
            keys: [
                .init("Hips on the edge of a bench, feet held down", pose(0), seconds: 2),
                .init("Tip forward from the hips, back flat", pose(52), seconds: 2, hold: 0.3),
                .init("Rise until the body is straight, no further", pose(0), seconds: 2),
            ]
        )
    }

    private static var standingBackBend: Motion {
        let feet = Pose().foot(.left).foot(.right)
        func hands(_ pose: Pose) -> Pose {
            Side.allCases.reduce(pose) {
                $0.hand(
                    $1,
                    on: Landmark(.pelvis, $1, -0.058, 0.03, 0.05),
                    elbow: Vector(-1, -0.1, $1.sign * 0.6)
                )
            }
        }
        return Motion(
            .rightSide,
            keys: [
                .init(
                    "Hands on the back of the hips",
                    hands(feet).hips(over: .right, knee: 3),
                    seconds: 1.5
                ),
                .init(
                    "Hips forward until their front opens",
                    hands(feet).leaning(-9, bend: -13, nod: -6)
                        .hips(over: .right, knee: 3, forward: 0.065),
                    seconds: 2,
                    hold: 1,
                    trace: .none,
                    signs: { scene, body in
                        let hip = body.place(.hip(.right)) + Vector(0.09, 0.02, 0)
                        return scene.arrow(hip, hip + Vector(0.1, 0, 0))
                    }
                ),
            ]
        )
    }

    private static var diver: Motion {
        let start = Pose().foot(.right, z: 0.03, turned: 2).leaning(6)
            .hips(over: .right, knee: 16, forward: -0.01, aside: -0.02)
            .leg(.left, hip: 8, knee: 62, ankle: -10)
            .bothArms(shoulder: 70, abduction: 4, elbow: 14)
        let dive = Pose().foot(.right, z: 0.03, turned: 2).leaning(84, nod: -24)
            .hips(over: .right, knee: 28, forward: -0.06, aside: -0.02)
            .leg(.left, hip: 0, knee: 86, ankle: -14)
            .bothArms(shoulder: 168, abduction: 4, elbow: 6)
        return Motion(
            .rightSide,
            worked: .right,
            scenery: { $0.floor(from: Vector(-0.4, 0, 0.2), to: Vector(0.6, 0, -0.2)) },
            keys: [
                .init("Stand on one leg, its knee a little bent", start, seconds: 2),
                .init("Tip forward, arms out, rear knee bent", dive, seconds: 2.5, hold: 0.3),
            ]
        )
    }

    private static var singleLegDeadlift: Motion {
        func pose(_ lean: Double, knee: Double, forward: Double) -> Pose {
            Pose().foot(.right, z: 0.03, turned: 2).leaning(lean, nod: -lean * 0.2)
                .hips(over: .right, knee: knee, forward: forward, aside: -0.02)
                .arm(.left, shoulder: lean + 6, abduction: 4, elbow: 4)
                .hand(.right, on: .pelvicRim(.right), elbow: Vector(-0.5, -0.1, 1))
        }
        return Motion(
            .rightSide,
            worked: .right,
            scenery: wideFloor,
            attached: { scene, body in
                scene.dumbbell(at: body.palm(.left), along: .right)
            },
            keys: [
                .init(
                    "One leg, the weight in the other hand",
                    pose(2, knee: 10, forward: -0.005).leg(.left, hip: 8, knee: 54, ankle: -6),
                    seconds: 3,
                    hold: 0.3
                ),
                .init(
                    "Tip forward, back flat; three seconds each way",
                    pose(80, knee: 20, forward: -0.08).leg(.left, hip: -2, knee: 8, ankle: -4),
                    seconds: 3,
                    hold: 0.3
                ),
            ]
        )
    }

    private static var glider: Motion {
        let rail = Vector(0.34, 0.6, 0)
        let heel = Pose().foot(.right, x: 0.08, z: 0.04, turned: 2)
            .bothHands(at: Vector(rail.x, rail.y, 0.08), elbow: Vector(-0.3, -1, 0.3))
        let start = heel.foot(.left, x: 0.02, z: 0.04, height: 0.012, turned: 2)
        let back = heel.foot(.left, x: -0.38, z: 0.04, height: 0.012, heel: 22, turned: 2)
        return Motion(
            .rightSide,
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.56, 0, 0.22), to: Vector(0.46, 0, -0.22))
                    .box(Vector(0.33, 0, -0.2), Vector(0.35, 0.59, -0.18))
                    .box(Vector(0.33, 0, 0.18), Vector(0.35, 0.59, 0.2))
                    .box(Vector(0.33, 0.59, -0.2), Vector(0.35, 0.61, 0.2))
            },
            attached: { scene, body in
                let toes = body.place(.toes(.left))
                return scene.slider(under: toes)
            },
            keys: [
                .init(
                    "Hold a rail, weight on the heel in front",
                    start.leaning(8).hips(over: .right, knee: 16, forward: -0.05),
                    seconds: 2.5
                ),
                .init(
                    "Slide the other foot back; stop before it hurts",
                    back.leaning(24, nod: -10).hips(over: .right, knee: 24, forward: -0.2),
                    seconds: 3,
                    hold: 0.3
                ),
                .init(
                    "Pull yourself back with the arms",
                    start.leaning(8).hips(over: .right, knee: 16, forward: -0.05),
                    seconds: 2,
                    hold: 0.2
                ),
            ]
        )
    }
}
