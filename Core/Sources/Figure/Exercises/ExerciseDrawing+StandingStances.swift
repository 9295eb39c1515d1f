import Anatomy

/// Standing quietly: on one leg, on a step, pressing without moving.
extension ExerciseDrawing {
    static func stances(_ exercise: String) -> Motion? {
        switch exercise {
        case "single_leg_stand": singleLegStand
        case "abd_isometric": outwardPress
        case "hip_hike": hipHike
        case "leg_swing": legSwing
        case "reverse_treadmill_ecc": reverseTreadmill
        default: nil
        }
    }

    /// The line through both rims of the pelvis, which is to stay level.
    private static func rims(_ scene: Scene, _ body: Body) -> Scene {
        let (left, right) = (body.place(.pelvicRim(.left)), body.place(.pelvicRim(.right)))
        let way = (left - right).unit
        return scene.guide(right - way * 0.13, left + way * 0.13)
    }

    private static let besideHead = Vector(0, 0.94, -0.2)

    private static var singleLegStand: Motion {
        let stand = Pose().handsOnHips
        return Motion(
            Camera(around: 58, above: 6),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.2, 0, 0.24), to: Vector(0.22, 0, -0.34))
                    .box(Vector(-0.2, 0, -0.36), Vector(0.22, 1, -0.34))
            },
            attached: rims,
            keys: [
                .init("Beside a wall, weight on one leg", stand, seconds: 1),
                .init(
                    "Lift the other foot, both hip bones level",
                    stand.leg(.left, hip: 52, knee: 84, ankle: 8),
                    hold: 30,
                    signs: { scene, _ in scene.clock(at: besideHead, share: 0.5) }
                ),
            ]
        )
    }

    private static var outwardPress: Motion {
        let feet = Pose().foot(.left, z: 0.07).foot(.right, z: 0.07)
        return Motion(
            Camera(around: 90, above: 6),
            keys: [
                .init("Feet as wide as the hips", feet.handsOnHips.hips(over: .right, knee: 2)),
                .init(
                    "Press both feet outwards; nothing moves",
                    feet.handsOnHips.hips(over: .right, knee: 8, forward: -0.005),
                    hold: 20,
                    signs: { scene, body in
                        Side.allCases.reduce(scene.clock(at: besideHead, share: 0.33)) {
                            scene,
                            side in
                            let foot = body.sole(side) + Vector(0.05, 0.014, side.sign * 0.04)
                            return scene.arrow(foot, foot + Vector(0, 0, side.sign * 0.1))
                        }
                    }
                ),
            ]
        )
    }

    /// An arrow beside the free side of the pelvis, up or down.
    private static func rim(_ scene: Scene, _ body: Body, by way: Double) -> Scene {
        let start = body.place(.pelvicRim(.left)) + Vector(0, -way * 0.7, -0.2)
        return scene.arrow(start, start + Vector(0, way, 0))
    }

    private static var hipHike: Motion {
        let height = 0.12
        func pose(_ roll: Double) -> Pose {
            Pose().foot(.right, z: 0.045, height: height, turned: 2).tilted(roll)
                .hips(over: .right, knee: 2, aside: -0.012)
                .leg(.left, abduction: -roll, knee: 2)
                .hand(.left, on: .pelvicRim(.left), elbow: Vector(-0.5, -0.1, -1))
                .arm(
                    .right,
                    .reaching(.place(Vector(0.06, 0.84, 0.34)), elbow: Vector(-0.3, -1, 0.4))
                )
        }
        return Motion(
            Camera(around: 90, above: 6),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.2, 0, 0.36), to: Vector(0.22, 0, -0.26))
                    .box(Vector(-0.2, 0, 0.36), Vector(0.22, 1.12, 0.38))
                    .box(Vector(-0.12, 0, 0.005), Vector(0.16, height, 0.22))
            },
            attached: rims,
            keys: [
                .init("On a step, a hand on the wall, one leg free", pose(0), seconds: 1.5),
                .init(
                    "Let the free side of the pelvis sink",
                    pose(-11),
                    seconds: 2,
                    hold: 0.3,
                    trace: .none,
                    signs: { rim($0, $1, by: -0.12) }
                ),
                .init(
                    "Lift it again, a little above level",
                    pose(8),
                    seconds: 2,
                    hold: 0.5,
                    trace: .none,
                    signs: { rim($0, $1, by: 0.12) }
                ),
            ]
        )
    }

    /// A wall to the left of the body, for the hand of that side.
    static func wallBeside(_ scene: Scene) -> Scene {
        scene.floor(from: Vector(-0.3, 0, 0.2), to: Vector(0.4, 0, -0.24))
            .box(Vector(-0.3, 0, -0.28), Vector(0.4, 1, -0.24))
    }

    private static var legSwing: Motion {
        let hold = Pose(rest: .standing(on: .left))
            .arm(.left, .reaching(.place(Vector(0.1, 0.68, -0.22)), elbow: Vector(-0.4, -1, -0.2)))
        let ahead = hold.leg(.right, hip: 58, knee: 10, ankle: 0)
            .arm(.right, shoulder: -20, abduction: 12, elbow: 12)
        let middle = hold.leg(.right, hip: 18, knee: 50, ankle: 10)
            .arm(.right, shoulder: 4, abduction: 14, elbow: 12)
        let behind = hold.leg(.right, hip: -22, knee: 30, ankle: -6)
            .arm(.right, shoulder: 28, abduction: 12, elbow: 12)
        return Motion(
            .rightSide,
            worked: .right,
            scenery: wallBeside,
            keys: [
                .init("Hold on, swing the outer leg forward", ahead, seconds: 0.7, hold: 0.05),
                .init("Passing", middle, seconds: 0.4, hold: 0, isPassing: true),
                .init("And back, like a pendulum", behind, seconds: 0.5, hold: 0.05),
                .init("Passing", middle, seconds: 0.4, hold: 0, isPassing: true),
            ]
        )
    }

    private static var reverseTreadmill: Motion {
        let deck = 0.06
        let rails = Pose().foot(.left, x: -0.02, z: 0.1, height: deck, turned: 2)
            .bothHands(at: Vector(0.1, 0.55, 0.17), elbow: Vector(-1, -0.3, 0.3))
        let under = rails.foot(.right, x: 0.0, z: 0.04, height: deck, turned: 2)
            .hips(over: .left, knee: 20, forward: 0, aside: 0.05)
        let carried = rails.foot(.right, x: 0.2, z: 0.04, height: deck, turned: 2)
            .leaning(6).hips(over: .left, knee: 46, forward: 0.02, aside: 0.05)
        let lifted = rails.foot(.right, x: 0.1, z: 0.04, height: deck + 0.06, turned: 2)
            .hips(over: .left, knee: 24, forward: 0.01, aside: 0.05)
        return Motion(
            .rightSide,
            worked: .right,
            scenery: { treadmill($0, deck: deck) },
            keys: [
                .init("In a clinic: face the back of the belt", under, seconds: 1),
                .init(
                    "The belt pulls the straight leg; resist it",
                    carried,
                    seconds: 2.5,
                    hold: 0.2,
                    trace: .none
                ),
                .init("Passing", lifted, seconds: 0.7, hold: 0, isPassing: true),
            ]
        )
    }

    /// Seen by somebody who faces its rear end: console behind, the belt running away in front.
    private static func treadmill(_ scene: Scene, deck: Double) -> Scene {
        var scene = scene.floor(from: Vector(-0.46, 0, 0.24), to: Vector(0.56, 0, -0.24))
            .box(Vector(-0.4, 0, -0.15), Vector(0.5, deck, 0.15))
        for z in [-0.19, 0.17] {
            scene = scene.box(Vector(-0.4, 0, z), Vector(-0.37, 0.62, z + 0.02))
                .box(Vector(-0.4, 0.52, z), Vector(0.16, 0.54, z + 0.02))
        }
        return scene.box(Vector(-0.42, 0.6, -0.19), Vector(-0.36, 0.72, 0.19))
            .arrow(Vector(-0.28, deck * 0.5, 0.16), Vector(0.4, deck * 0.5, 0.16))
    }
}
