import Anatomy

/// Tests on the feet. The right side is the sore one in every scene.
extension SelfTestDrawing {
    static func singleLegStance(_ seen: View) -> [Stage] {
        let view = seen(Camera(around: 52, above: 8))
        let wall = { (scene: Scene) in
            scene.floor(from: Vector(-0.28, 0, 0.26), to: Vector(0.28, 0, -0.3))
                .box(Vector(-0.28, 0, -0.34), Vector(0.28, 0.98, -0.3))
        }
        let upright = Pose()
            .arm(.left, .reaching(.place(Vector(0.12, 0.66, -0.3)), elbow: Vector(-0.3, -1, -0.3)))
            .arm(.right, abduction: 24, elbow: 10)
        let start = Body(upright)
        let held = Body(upright.leg(.left, hip: 4, knee: 68, ankle: -15))
        let clock = Vector(0, 0.93, 0.34)
        return [
            ("Stand by a wall, one finger on it", wall(view).person(start, tested: .right)),
            (
                "Lift the other foot, hips level, up to 30 seconds",
                wall(view).person(held, tested: .right).clock(at: clock, share: 0.5)
            ),
            (
                "Pain on the outer hip counts",
                wall(view).person(held, tested: .right).sore(held.place(.outerHip(.right)))
                    .lookingAt(held.place(.outerHip(.right)), within: 0.27)
            ),
        ]
    }

    static func trendelenburg(_ seen: View) -> [Stage] {
        let view = seen(.front).floor()
        var pose = Pose()
        for side in Side.allCases {
            pose = pose.hand(
                side,
                on: .pelvicRim(side),
                elbow: Vector(-0.2, -0.1, side.sign)
            )
        }
        let start = Body(pose)
        let level = Body(pose.leg(.left, hip: 38, knee: 75))
        var dropping = pose.leg(.left, hip: 38, abduction: 10, knee: 75)
            .leg(.right, abduction: -11)
        dropping.posture.roll = -11
        dropping.spine.sideBend = 13
        let dropped = Body(dropping)
        return [
            ("Stand before a mirror, hands on the hip bones", view.person(start, tested: .right)),
            (
                "Lift the good leg for 10 seconds: hips stay level",
                line(view.person(level, tested: .right), level)
                    .clock(at: Vector(0, 0.93, -0.22), share: 10.0 / 60)
            ),
            (
                "It counts if the free side sinks",
                line(view.person(dropped, tested: .right), dropped).arrow(
                    dropped.place(.pelvicRim(.left)) + Vector(0, 0.07, -0.12),
                    dropped.place(.pelvicRim(.left)) + Vector(0, -0.05, -0.12)
                )
            ),
        ]
    }

    /// The line through both rims of the pelvis, which is what to look at.
    private static func line(_ scene: Scene, _ body: Body) -> Scene {
        let (left, right) = (body.place(.pelvicRim(.left)), body.place(.pelvicRim(.right)))
        let way = (left - right).unit
        return scene.guide(right - way * 0.13, left + way * 0.13)
    }

    static func squat(_ seen: View) -> [Stage] {
        let view = seen(Camera(around: 18, above: 7))
            .floor(from: Vector(-0.42, 0, 0.2), to: Vector(0.28, 0, -0.2))
            .chair(seat: -0.36 ... -0.12, height: 0.27, back: -0.36)
        let arms = Pose.ArmAngles(shoulder: 70, abduction: 4, elbow: 6)
        var squatting = Pose()
        squatting.rest = .hips(at: Vector(-0.2, 0.32, 0))
        squatting.posture.lean = 38
        squatting.nod = -18
        squatting.arms = Paired(.bent(arms))
        for side in Side.allCases {
            squatting = squatting.leg(
                side,
                .placed(
                    ankle: Vector(0, 0.039, side.sign * 0.06),
                    knee: Vector(1, 0.2, side.sign * 0.06),
                    toes: Vector(1, 0, side.sign * 0.1)
                )
            )
        }
        let start = Body(Pose())
        let end = Body(squatting)
        return [
            ("A chair behind you, feet as wide as the hips", view.person(start, tested: .right)),
            (
                "Sit down slowly until you touch the seat",
                view.person(end, tested: .right).arrow(
                    Vector(-0.1, 0.78, 0.1),
                    Vector(-0.25, 0.72, 0.1),
                    Vector(-0.3, 0.58, 0.1)
                )
            ),
            (
                "Pain at the back of the hip counts",
                view.person(end, tested: .right).sore(end.place(.backOfHip(.right)))
                    .lookingAt(end.place(.hip(.right)), within: 0.3)
            ),
        ]
    }

    static func puranenOrava(_ seen: View) -> [Stage] {
        let seat = 0.25
        let view = seen(Camera(around: 14, above: 6))
            .floor(from: Vector(-0.25, 0, 0.2), to: Vector(0.72, 0, -0.2))
            .chair(seat: 0.34...0.58, height: seat, back: 0.58)
        var pose = Pose(rest: .standing(on: .left))
            .leg(
                .right,
                .placed(
                    ankle: Vector(0.41, seat + 0.04, 0.02),
                    knee: Vector(0.5, 1, 0),
                    toes: Vector(0.3, 1, 0)
                )
            )
            .arm(.right, shoulder: 8, abduction: 10, elbow: 14)
            .arm(.left, shoulder: 8, abduction: 10, elbow: 14)
        let start = Body(pose)
        pose.posture.lean = 42
        pose.spine.bend = 12
        pose.nod = -10
        let forward = pose.leg(.left, hip: 42)
            .hand(
                .right,
                on: .shin(.right),
                by: Vector(0.03, 0.03, 0),
                elbow: Vector(-1, -0.6, 0.3)
            )
            .hand(.left, on: .shin(.right), by: Vector(0, 0.04, -0.02), elbow: Vector(-1, -1, -0.3))
        let end = Body(forward)
        return [
            ("Heel on a chair, knee straight", view.person(start, tested: .right)),
            (
                "Lean forward from the hips until it pulls",
                view.person(end, tested: .right).arrow(
                    Vector(0.16, 1.0, 0),
                    Vector(0.3, 0.95, 0),
                    Vector(0.42, 0.84, 0)
                )
            ),
            (
                "Pain at the sit bone counts",
                view.person(end, tested: .right).sore(end.place(.sitBone(.right)))
                    .lookingAt(end.place(.hip(.right)), within: 0.3)
            ),
        ]
    }

    static func takingOffShoe(_ seen: View) -> [Stage] {
        let view = seen(Camera(around: 38, above: 16))
            .floor(from: Vector(-0.25, 0, 0.26), to: Vector(0.32, 0, -0.3))
            .box(Vector(-0.25, 0, -0.34), Vector(0.32, 0.98, -0.3))
        let wall = Pose.Arm.reaching(
            .place(Vector(0.12, 0.66, -0.3)),
            elbow: Vector(-0.3, -1, -0.3)
        )
        let start = Body(Pose(rest: .standing(on: .left)).arm(.left, wall))
        let hooked = Pose(rest: .standing(on: .left)).arm(.left, wall)
            .leg(
                .right,
                .placed(
                    ankle: Vector(0.03, 0.045, -0.022),
                    knee: Vector(0.8, 0, 0.6),
                    toes: Vector(0.5, 0.12, 1)
                )
            )
        let end = Body(hooked)
        let feet = seen(Camera(around: 38, above: 34))
            .floor(from: Vector(-0.25, 0, 0.26), to: Vector(0.32, 0, -0.3))
        let back = seen(Camera(around: -52, above: 8))
            .floor(from: Vector(-0.25, 0, 0.26), to: Vector(0.32, 0, -0.26))
        return [
            ("Stand by a wall and hold on", view.person(start, tested: .right)),
            (
                "Heel against the other foot, pull as if to slip off the shoe",
                feet.person(end, tested: .right).arrow(
                    end.place(.heel(.right)) + Vector(-0.03, 0.01, 0.06),
                    end.place(.heel(.right)) + Vector(-0.19, 0.01, 0.06)
                ).lookingAt(end.place(.ankle(.right)) + Vector(0, 0.1, 0), within: 0.24)
            ),
            (
                "Pain at the back of the thigh counts",
                back.person(end, tested: .right).sore(end.place(.backOfThigh(.right)))
                    .lookingAt(end.place(.backOfThigh(.right)), within: 0.28)
            ),
        ]
    }
}
