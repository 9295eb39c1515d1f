import Anatomy

/// Calves and feet: raises, hops on the spot, stretches.
extension ExerciseDrawing {
    static func calves(_ exercise: String) -> Motion? {
        switch exercise {
        case "calf_wall": calfWall
        case "calf_raise":
            raise(
                knee: 3,
                says: (
                    "Forefeet on a step", "Rise onto your toes",
                    "Three seconds down, heels below the edge"
                )
            )
        case "soleus_raise":
            raise(
                knee: 32,
                says: (
                    "Forefeet on a step, knees a little bent", "Rise; the knees stay bent",
                    "Lower slowly, heels below the edge"
                )
            )
        case "single_leg_calf_raise": singleLegCalfRaise
        case "pogo": pogo
        case "single_leg_hop": singleLegHop
        default: nil
        }
    }

    private static var calfWall: Motion {
        let hands = Pose().foot(.right, x: -0.3, z: 0.05, turned: 0)
            .foot(.left, x: -0.035, z: 0.05, turned: 0)
            .bothHands(at: Vector(0.256, 0.76, 0.1))
        return Motion(
            .rightSide,
            worked: .right,
            scenery: wallAhead,
            keys: [
                .init(
                    "Hands on a wall, back leg straight",
                    hands.leaning(14).hips(over: .right, knee: 6, forward: 0.13)
                ),
                .init(
                    "Bend the front knee, back heel down",
                    hands.leaning(20).hips(over: .right, knee: 4, forward: 0.225),
                    hold: 30,
                    trace: .place(.knee(.left)),
                    signs: { scene, _ in scene.clock(at: Vector(-0.3, 0.9, 0), share: 0.5) }
                ),
                .init(
                    "Then with the back knee a little bent",
                    hands.leaning(12).hips(over: .right, knee: 34, forward: 0.12),
                    hold: 30,
                    trace: .none,
                    signs: { scene, _ in scene.clock(at: Vector(-0.3, 0.9, 0), share: 0.5) }
                ),
            ]
        )
    }

    /// A floor and a wall in front of the body.
    private static func wallAhead(_ scene: Scene) -> Scene {
        scene.floor(from: Vector(-0.44, 0, 0.24), to: Vector(0.302, 0, -0.24))
            .box(Vector(0.271, 0, -0.24), Vector(0.296, 1, 0.24))
    }

    /// An arrow behind the heel, up or down.
    private static func heel(_ scene: Scene, _ body: Body, by way: Double) -> Scene {
        let start = body.place(.heel(.right)) + Vector(-0.07, 0.03 - way * 0.4, 0)
        return scene.arrow(start, start + Vector(0, way, 0))
    }

    /// Both feet on the edge of a step, fingertips on the wall ahead.
    private static func raise(knee: Double, says: (start: String, top: String, down: String))
        -> Motion
    {
        let height = 0.1
        func pose(_ heel: Double) -> Pose {
            let feet = Side.allCases.reduce(Pose()) {
                $0.foot($1, z: 0.05, height: height, heel: heel, turned: 2)
            }
            return feet.hips(over: .right, knee: knee, forward: knee > 10 ? -0.03 : 0.012)
                .leaning(knee > 10 ? 6 : 0)
                .bothHands(at: Vector(0.3, height + 0.68, 0.1))
        }
        return Motion(
            .rightSide,
            scenery: {
                $0.floor(from: Vector(-0.2, 0, 0.22), to: Vector(0.36, 0, -0.22))
                    .box(Vector(0.045, 0, -0.2), Vector(0.33, height, 0.2))
                    .box(Vector(0.33, 0, -0.22), Vector(0.355, 1.1, 0.22))
            },
            keys: [
                .init(says.start, pose(0), seconds: 1),
                .init(
                    says.top,
                    pose(36),
                    seconds: 1.2,
                    hold: 0.5,
                    trace: .none,
                    signs: { heel($0, $1, by: 0.1) }
                ),
                .init(
                    says.down,
                    pose(-20),
                    seconds: 3,
                    hold: 0.3,
                    trace: .none,
                    signs: { heel($0, $1, by: -0.1) }
                ),
            ]
        )
    }

    private static var singleLegCalfRaise: Motion {
        func pose(_ heel: Double) -> Pose {
            Pose().foot(.right, z: 0.04, heel: heel, turned: 2)
                .hips(over: .right, knee: 3, forward: 0.012, aside: -0.015)
                .leg(.left, hip: 6, knee: 70, ankle: -10)
                .bothHands(at: Vector(0.3, 0.7, 0.1))
        }
        return Motion(
            .rightSide,
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.28, 0, 0.22), to: Vector(0.34, 0, -0.22))
                    .box(Vector(0.32, 0, -0.22), Vector(0.345, 1, 0.22))
            },
            keys: [
                .init("One leg, fingertips on a wall", pose(0), seconds: 3),
                .init(
                    "Rise as high as you can, then three seconds down",
                    pose(38),
                    seconds: 1.5,
                    trace: .none,
                    signs: { heel($0, $1, by: 0.1) }
                ),
            ]
        )
    }

    private static var pogo: Motion {
        func pose(height: Double, knee: Double, toesDown: Double) -> Pose {
            let feet = Side.allCases.reduce(Pose()) {
                $0.foot($1, z: 0.045, height: height, heel: toesDown, turned: 3)
            }
            return feet.hips(over: .right, knee: knee, forward: -0.012)
                .handsOnHips
        }
        return Motion(
            .rightSide,
            scenery: { $0.floor(from: Vector(-0.24, 0, 0.2), to: Vector(0.28, 0, -0.2)) },
            keys: [
                .init(
                    "Land on the forefeet, knees soft",
                    pose(height: 0, knee: 26, toesDown: 8),
                    seconds: 0.22,
                    hold: 0.02
                ),
                .init(
                    "Push off from the ankles",
                    pose(height: 0, knee: 8, toesDown: 34),
                    seconds: 0.14,
                    hold: 0
                ),
                .init(
                    "Hop small and quick, hardly off the floor",
                    pose(height: 0.045, knee: 10, toesDown: 30),
                    seconds: 0.16,
                    hold: 0.02,
                    trace: .none,
                    signs: { heel($0, $1, by: 0.1) }
                ),
                .init(
                    "Passing",
                    pose(height: 0, knee: 10, toesDown: 26),
                    seconds: 0.16,
                    hold: 0,
                    isPassing: true
                ),
            ]
        )
    }

    private static var singleLegHop: Motion {
        func pose(height: Double, knee: Double, heel: Double, arms: Double) -> Pose {
            Pose().foot(.right, z: 0.035, height: height, heel: heel, turned: 3)
                .leaning(4 + knee * 0.2, nod: -knee * 0.1)
                .hips(over: .right, knee: knee, forward: -0.0009 * knee, aside: -0.015)
                .leg(.left, hip: 26, knee: 74, ankle: -8)
                .bothArms(shoulder: arms, abduction: 14, elbow: 74)
        }
        return Motion(
            .rightSide,
            worked: .right,
            scenery: { $0.floor(from: Vector(-0.28, 0, 0.2), to: Vector(0.3, 0, -0.2)) },
            keys: [
                .init(
                    "On one leg, the knee soft",
                    pose(height: 0, knee: 34, heel: 6, arms: -22),
                    seconds: 0.25,
                    hold: 0.1
                ),
                .init(
                    "Passing",
                    pose(height: 0, knee: 6, heel: 36, arms: 12),
                    seconds: 0.2,
                    hold: 0,
                    isPassing: true
                ),
                .init(
                    "Hop small, on the spot",
                    pose(height: 0.075, knee: 10, heel: 32, arms: 24),
                    seconds: 0.2,
                    hold: 0.02,
                    trace: .none,
                    signs: { scene, body in
                        let toes = body.place(.toes(.right)) + Vector(0.07, -0.05, 0)
                        return scene.arrow(toes, toes + Vector(0, 0.1, 0))
                    }
                ),
                .init(
                    "Land on the forefoot and spring off again",
                    pose(height: 0, knee: 16, heel: 22, arms: 0),
                    seconds: 0.2,
                    hold: 0,
                    trace: .none
                ),
            ]
        )
    }
}
