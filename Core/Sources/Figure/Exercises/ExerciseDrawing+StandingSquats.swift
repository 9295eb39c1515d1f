import Anatomy

/// Squats, lunges and steps.
extension ExerciseDrawing {
    static func squats(_ exercise: String) -> Motion? {
        switch exercise {
        case "squat": squat
        case "single_leg_squat": singleLegSquat
        case "wall_sit": wallSit
        case "split_squat": splitSquat
        case "forward_lunge": forwardLunge
        case "lateral_lunge": lateralLunge
        case "step_up": stepUp
        case "step_down": stepDown
        default: nil
        }
    }

    /// An arrow behind the body, down to where the seat goes.
    private static func sittingBack(_ scene: Scene, _ body: Body) -> Scene {
        let seat = body.place(.sitBone(.right))
        return scene.arrow(
            seat + Vector(0.06, 0.38, 0),
            seat + Vector(-0.08, 0.3, 0),
            seat + Vector(-0.115, 0.12, 0)
        )
    }

    /// The knee of a leg behind the body, whose shin faces the floor.
    private static var kneeDown: Vector { Vector(1, -0.7, 0) }

    private static var squat: Motion {
        let feet = Pose().foot(.left, z: 0.085, turned: 14).foot(.right, z: 0.085, turned: 14)
        let low = feet.leaning(42, nod: -24).bothArms(shoulder: 126, abduction: 6, elbow: 6)
        return Motion(
            Camera(around: 24, above: 7),
            scenery: { $0.floor(from: Vector(-0.34, 0, 0.2), to: Vector(0.3, 0, -0.2)) },
            keys: [
                .init(
                    "Feet as wide as the shoulders",
                    feet.hips(over: .right, knee: 4),
                    seconds: 2
                ),
                .init(
                    "Sit back as if onto a chair",
                    low.hips(over: .right, knee: 104, forward: -0.19),
                    seconds: 2.5,
                    hold: 0.5,
                    trace: .none,
                    signs: sittingBack
                ),
            ]
        )
    }

    private static var singleLegSquat: Motion {
        let seat = 0.27
        let one = Pose().foot(.right, z: 0.04, turned: 4)
            .leg(.left, hip: 36, knee: 30, ankle: 4)
            .bothArms(shoulder: 70, abduction: 6, elbow: 10)
        let low = one.leaning(40, nod: -18)
            .leg(.left, hip: 118, abduction: 2, knee: 16, ankle: 8)
            .bothArms(shoulder: 122, abduction: 6, elbow: 6)
        return Motion(
            Camera(around: 30, above: 7),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.42, 0, 0.2), to: Vector(0.34, 0, -0.2))
                    .chair(seat: -0.38 ... -0.14, height: seat, back: -0.38)
            },
            keys: [
                .init("One leg, a chair behind you", one.hips(over: .right, knee: 6), seconds: 2),
                .init(
                    "Sit back until you touch the seat; rise on one leg",
                    low.hips(over: .right, knee: 97, forward: -0.205),
                    seconds: 3,
                    hold: 0.3,
                    trace: .none,
                    signs: sittingBack
                ),
            ]
        )
    }

    private static var wallSit: Motion {
        let feet = Pose().foot(.left, x: 0.2, z: 0.06).foot(.right, x: 0.2, z: 0.06)
        return Motion(
            .rightSide,
            scenery: {
                $0.floor(from: Vector(-0.12, 0, 0.24), to: Vector(0.42, 0, -0.24))
                    .box(Vector(-0.125, 0, -0.24), Vector(-0.1, 0.98, 0.24))
            },
            keys: [
                .init(
                    "Back against the wall, feet a step away",
                    feet.hips(over: .right, knee: 22, forward: -0.24),
                    seconds: 2.5
                ),
                .init(
                    "Slide down, thighs halfway to level, and stay",
                    feet.hips(over: .right, knee: 58, forward: -0.24),
                    seconds: 2.5,
                    hold: 30,
                    trace: .none,
                    signs: { scene, _ in
                        scene.clock(at: Vector(0.2, 0.9, 0), share: 0.5)
                            .arrow(Vector(0.12, 0.74, 0), Vector(0.12, 0.6, 0))
                    }
                ),
            ]
        )
    }

    private static var splitSquat: Motion {
        let feet = Pose().foot(.right, x: 0.2, z: 0.05).foot(.left, x: -0.33, z: 0.05, heel: 38)
            .knee(.left, towards: kneeDown).handsOnHips
        let low = feet.foot(.left, x: -0.33, z: 0.05, heel: 72).knee(.left, towards: kneeDown)
        return Motion(
            .rightSide,
            worked: .right,
            scenery: { $0.floor(from: Vector(-0.46, 0, 0.2), to: Vector(0.46, 0, -0.2)) },
            keys: [
                .init(
                    "A long step, chest up",
                    feet.hips(over: .right, knee: 22, forward: -0.2),
                    seconds: 2
                ),
                .init(
                    "The back knee sinks towards the floor",
                    low.leaning(6, nod: -6).hips(over: .right, knee: 97, forward: -0.2),
                    seconds: 2.5,
                    hold: 0.5
                ),
            ]
        )
    }

    private static var forwardLunge: Motion {
        let start = Pose().foot(.right, x: -0.22, z: 0.05).foot(.left, x: -0.22, z: 0.05)
            .handsOnHips
        let over = start.foot(.right, x: 0.06, z: 0.05, height: 0.07, toes: 8)
            .foot(.left, x: -0.22, z: 0.05, heel: 14)
        let step = start.foot(.right, x: 0.24, z: 0.05).foot(.left, x: -0.22, z: 0.05, heel: 40)
            .knee(.left, towards: kneeDown)
        let low = start.foot(.right, x: 0.24, z: 0.05).foot(.left, x: -0.22, z: 0.05, heel: 70)
            .knee(.left, towards: kneeDown)
        return Motion(
            .rightSide,
            worked: .right,
            scenery: { $0.floor(from: Vector(-0.42, 0, 0.2), to: Vector(0.46, 0, -0.2)) },
            keys: [
                .init("Stand tall", start.hips(over: .left, knee: 3), seconds: 1, hold: 0.4),
                .init(
                    "Passing",
                    over.hips(over: .left, knee: 10, forward: 0.1),
                    seconds: 0.6,
                    hold: 0,
                    isPassing: true
                ),
                .init(
                    "Take a long step forward",
                    step.leaning(4).hips(over: .right, knee: 40, forward: -0.2),
                    seconds: 0.6,
                    hold: 0
                ),
                .init(
                    "Both knees bend, the front thigh nearly level",
                    low.leaning(8, nod: -6).hips(over: .right, knee: 96, forward: -0.19),
                    seconds: 1.2,
                    hold: 0.5
                ),
                .init(
                    "Passing",
                    step.leaning(4).hips(over: .right, knee: 46, forward: -0.22),
                    seconds: 0.8,
                    hold: 0,
                    isPassing: true
                ),
                .init(
                    "Push off the front foot and step back",
                    over.hips(over: .left, knee: 10, forward: 0.06),
                    seconds: 0.5,
                    hold: 0,
                    trace: .place(.toes(.right))
                ),
            ]
        )
    }

    private static var lateralLunge: Motion {
        let start = Pose().foot(.left, z: 0.16).foot(.right, z: -0.06)
            .bothArms(shoulder: 20, abduction: 8, elbow: 20)
        let over = start.foot(.right, z: 0.16, height: 0.05)
        let step = start.foot(.right, z: 0.34, turned: 3)
        let low = step.leaning(34, nod: -22).bothArms(shoulder: 84, abduction: 4, elbow: 18)
        return Motion(
            Camera(around: 58, above: 8),
            worked: .right,
            scenery: { $0.floor(from: Vector(-0.2, 0, 0.48), to: Vector(0.24, 0, -0.34)) },
            keys: [
                .init("Stand tall", start.hips(over: .left, knee: 4, aside: 0), seconds: 1),
                .init(
                    "Passing",
                    over.hips(over: .left, knee: 10, aside: 0.09),
                    seconds: 0.5,
                    hold: 0,
                    isPassing: true
                ),
                .init(
                    "A wide step to the side",
                    step.leaning(12).hips(over: .right, knee: 30, forward: -0.04, aside: -0.26),
                    seconds: 0.6,
                    hold: 0.1
                ),
                .init(
                    "Bend that knee; the other leg stays straight",
                    low.hips(over: .right, knee: 88, forward: -0.13, aside: -0.06),
                    seconds: 1.4,
                    hold: 0.5,
                    trace: .none,
                    signs: { scene, body in
                        let hip = body.place(.hip(.right))
                        return scene.arrow(
                            hip + Vector(-0.02, 0.3, 0.1),
                            hip + Vector(-0.1, 0.24, 0.14),
                            hip + Vector(-0.12, 0.1, 0.14)
                        )
                    }
                ),
                .init(
                    "Push back to the middle",
                    over.hips(over: .left, knee: 10, aside: 0.09),
                    seconds: 1,
                    hold: 0,
                    trace: .place(.toes(.right))
                ),
            ]
        )
    }

    private static var stepUp: Motion {
        let height = 0.12
        let low = Pose().foot(.left, z: 0.045).foot(.right, x: 0.05, z: 0.13, height: height)
            .handsOnHips
        let high = low.foot(.left, x: 0.07, z: 0.02, height: height + 0.05)
        return Motion(
            Camera(around: 82, above: 8),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.2, 0, 0.3), to: Vector(0.26, 0, -0.22))
                    .box(Vector(-0.08, 0, 0.06), Vector(0.22, height, 0.27))
            },
            keys: [
                .init(
                    "Beside a step, the near foot on it",
                    low.leaning(6).hips(over: .left, knee: 3, forward: -0.03, aside: 0.035),
                    seconds: 2.5
                ),
                .init(
                    "Rise with that leg, the pelvis level",
                    high.hips(over: .right, knee: 4, aside: -0.02),
                    seconds: 1.5,
                    hold: 0.5
                ),
            ]
        )
    }

    private static var stepDown: Motion {
        let height = 0.08
        let high = Pose().foot(.right, z: 0.045, height: height, turned: 3).handsOnHips
            .foot(.left, x: 0.12, z: 0.06, height: height + 0.04)
        let low = high.foot(.left, x: 0.165, z: 0.06, toes: 14)
        return Motion(
            Camera(around: 34, above: 8),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.3, 0, 0.2), to: Vector(0.42, 0, -0.2))
                    .box(Vector(-0.24, 0, -0.16), Vector(0.125, height, 0.16))
            },
            keys: [
                .init("Stand on a step with one leg", high.hips(over: .right, knee: 6)),
                .init(
                    "Lower the other heel until it just touches",
                    low.leaning(18, nod: -6).hips(over: .right, knee: 84, forward: -0.07),
                    seconds: 3,
                    hold: 0.3,
                    trace: .place(.heel(.left))
                ),
            ]
        )
    }
}
