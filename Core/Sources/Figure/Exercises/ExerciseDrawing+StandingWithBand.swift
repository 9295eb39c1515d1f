import Anatomy

/// Standing against the pull of an elastic band.
extension ExerciseDrawing {
    static func standingWithBand(_ exercise: String) -> Motion? {
        switch exercise {
        case "band_walk": bandWalk
        case "standing_march_band": bandedMarch
        case "hsr_hip_flexion": heavyKneeLift
        case "hsr_abduction": heavyLegLift
        case "pallof_press": pallofPress
        default: nil
        }
    }

    private static func shin(_ side: Side) -> Landmark { Landmark(.shank, side, 0, -0.215, 0) }
    private static func instep(_ side: Side) -> Landmark { Landmark(.foot, side, 0.04, -0.015, 0) }

    /// A band from a post to the shin, with a loop round it.
    private static func tether(_ scene: Scene, _ anchor: Vector, to body: Body) -> Scene {
        let ankle = body.place(shin(.right))
        return scene.band(anchor, ankle).loop(around: ankle, ankle, girth: 0.026)
    }

    private static var bandWalk: Motion {
        // Both feet by their z to the right; the hips stay between them, or over the one that stands.
        func pose(_ left: Double, _ right: Double, lifted: Side? = nil, lean: Double = 20) -> Pose {
            let feet = Pose()
                .foot(.left, z: -left, height: lifted == .left ? 0.03 : 0, turned: 2)
                .foot(.right, z: right, height: lifted == .right ? 0.03 : 0, turned: 2)
                .leaning(lean, nod: -6).handsOnHips
            let middle = (left + right) / 2
            let over: Side = lifted == .right ? .left : .right
            let joint = middle + over.sign * 0.05
            return feet.hips(
                over: over,
                knee: 56,
                forward: -0.09,
                aside: joint - (over == .left ? left : right)
            )
        }
        let start = pose(-0.14, -0.02)
        let wide = pose(-0.14, 0.14)
        let moved = pose(0.02, 0.14)
        return Motion(
            Camera(around: 66, above: 7),
            worked: .right,
            scenery: { $0.floor(from: Vector(-0.2, 0, 0.32), to: Vector(0.24, 0, -0.32)) },
            attached: {
                $0.loop(around: $1.place(shin(.left)), $1.place(shin(.right)), girth: 0.026)
            },
            keys: [
                .init("A band round the ankles, a shallow squat", start, seconds: 0.6, hold: 0.3),
                .init(
                    "Passing",
                    pose(-0.14, 0.06, lifted: .right),
                    seconds: 0.5,
                    hold: 0,
                    isPassing: true
                ),
                .init("Step sideways against the band", wide, seconds: 0.5, hold: 0.3),
                .init(
                    "Passing",
                    pose(-0.06, 0.14, lifted: .left),
                    seconds: 0.6,
                    hold: 0,
                    isPassing: true
                ),
                .init("Follow slowly with the other foot", moved, seconds: 0.6, hold: 0.3),
                .init(
                    "Passing",
                    pose(-0.06, 0.14, lifted: .left),
                    seconds: 0.5,
                    hold: 0,
                    isPassing: true
                ),
                .init("Passing", wide, seconds: 0.5, hold: 0.3, isPassing: true),
                .init(
                    "Passing",
                    pose(-0.14, 0.06, lifted: .right),
                    seconds: 0.6,
                    hold: 0,
                    isPassing: true
                ),
            ]
        )
    }

    private static var bandedMarch: Motion {
        let tall = Pose(rest: .standing(on: .left))
            .arm(.left, .reaching(.place(Vector(0.1, 0.68, -0.22)), elbow: Vector(-0.4, -1, -0.2)))
            .hand(.right, on: .pelvicRim(.right), elbow: Vector(-0.5, -0.1, 1))
        return Motion(
            .rightSide,
            worked: .right,
            scenery: wallBeside,
            attached: {
                $0.loop(around: $1.place(instep(.left)), $1.place(instep(.right)), girth: 0.03)
            },
            keys: [
                .init(
                    "A band round one foot, held down by the other",
                    tall.leg(.right, hip: 4, knee: 8, ankle: 4),
                    seconds: 3
                ),
                .init(
                    "Raise the knee to hip height; three seconds down",
                    tall.leg(.right, hip: 92, knee: 94, ankle: 6),
                    hold: 0.5
                ),
            ]
        )
    }

    private static var heavyKneeLift: Motion {
        let anchor = Vector(-0.5, 0.12, 0.05)
        let tall = Pose(rest: .standing(on: .left))
            .arm(.left, .reaching(.place(Vector(0.1, 0.53, -0.24)), elbow: Vector(-0.3, -1, -0.2)))
            .arm(.right, abduction: 12, elbow: 20)
        return Motion(
            .rightSide,
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.54, 0, 0.2), to: Vector(0.42, 0, -0.2))
                    .box(Vector(-0.54, 0, 0.02), Vector(-0.5, 0.4, 0.08))
                    .box(Vector(-0.06, 0, -0.32), Vector(0.24, 0.51, -0.18), layer: .ground)
            },
            attached: { tether($0, anchor, to: $1) },
            keys: [
                .init(
                    "A strong band from behind, round one ankle",
                    tall.leg(.right, hip: -12, knee: 38, ankle: -2),
                    seconds: 3
                ),
                .init(
                    "Knee up to just below hip height, slowly back",
                    tall.leg(.right, hip: 80, knee: 84, ankle: 4),
                    seconds: 3,
                    hold: 0.3
                ),
            ]
        )
    }

    private static var heavyLegLift: Motion {
        let anchor = Vector(0.03, 0.08, -0.29)
        let tall = Pose(rest: .standing(on: .left))
            .arm(
                .left,
                .reaching(.place(Vector(0.03, 0.577, -0.31)), elbow: Vector(-0.4, -1, -0.4))
            )
            .hand(.right, on: .pelvicRim(.right), elbow: Vector(-0.5, -0.1, 1))
        return Motion(
            Camera(around: 90, above: 6),
            worked: .right,
            scenery: {
                $0.floor(from: Vector(-0.2, 0, 0.44), to: Vector(0.24, 0, -0.42))
                    .box(Vector(0.0, 0, -0.33), Vector(0.06, 0.56, -0.29))
            },
            attached: { tether($0, anchor, to: $1) },
            keys: [
                .init(
                    "A strong band round the far ankle",
                    tall.leg(.right, abduction: 2),
                    seconds: 3
                ),
                .init(
                    "Leg out, pelvis level: three seconds each way",
                    tall.leg(.right, hip: -4, abduction: 32, knee: 2, ankle: 4),
                    seconds: 3,
                    hold: 0.3
                ),
            ]
        )
    }

    private static var pallofPress: Motion {
        let anchor = Vector(0.06, 0.72, 0.58)
        func pose(_ reach: Double) -> Pose {
            Pose().foot(.left, z: 0.09, turned: 8).foot(.right, z: 0.09, turned: 8)
                .hips(over: .right, knee: 20, forward: -0.02)
                .bothHands(at: Vector(reach, 0.72, 0.012), elbow: Vector(-0.3, -0.7, 1))
        }
        return Motion(
            Camera(around: 42, above: 12),
            worked: nil,
            scenery: {
                $0.floor(from: Vector(-0.2, 0, 0.62), to: Vector(0.34, 0, -0.24))
                    .box(Vector(0.03, 0, 0.58), Vector(0.09, 0.9, 0.62))
            },
            attached: {
                $0.band(anchor, ($1.palm(.left) + $1.palm(.right)) * 0.5)
            },
            keys: [
                .init("Side-on to the band, hands at the breastbone", pose(0.12), seconds: 1.5),
                .init("Push straight forward without turning", pose(0.33), hold: 2),
            ]
        )
    }
}
