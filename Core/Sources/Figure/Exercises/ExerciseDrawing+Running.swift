import Anatomy

/// Running and its drills, on the spot: the picture runs along.
extension ExerciseDrawing {
    static func running(_ exercise: String) -> Motion? {
        switch exercise {
        case "gait_cadence": cadence
        case "strides": strides
        case "a_skip": skip
        default: nil
        }
    }

    /// A leg by how it lies in space, forward and toes up positive.
    private struct Swing {
        let thigh: Double
        let knee: Double
        let foot: Double

        func leg(lean: Double) -> Pose.Leg {
            .bent(Pose.LegAngles(hip: thigh + lean, knee: knee, ankle: foot - thigh + knee))
        }

        func mixed(with other: Swing) -> Swing {
            Swing(
                thigh: (thigh + other.thigh) / 2,
                knee: (knee + other.knee) / 2,
                foot: (foot + other.foot) / 2
            )
        }
    }

    /// One moment of half a running cycle; the other half has the sides changed.
    private struct Moment {
        let caption: String?
        let near: Swing
        let far: Swing
        /// How far the near arm is ahead; the far one is as far behind.
        let arm: Double
        /// Between the lower foot and the ground.
        let clearance: Double
    }

    private static func pose(_ moment: Moment, near: Side, lean: Double) -> Pose {
        var pose = Pose(rest: .hips(at: .zero)).leaning(lean, nod: -lean)
            .leg(near, moment.near.leg(lean: lean))
            .leg(near.mirrored, moment.far.leg(lean: lean))
            .arm(near, shoulder: moment.arm - 4, abduction: 8, elbow: 88)
            .arm(near.mirrored, shoulder: -moment.arm - 4, abduction: 8, elbow: 88)
        let body = Body(pose)
        let low = Side.allCases.map { lowest(body.bones.feet[$0]) }.min() ?? 0
        pose.rest = .hips(at: Vector(0, moment.clearance - low, 0))
        return pose
    }

    /// The lowest point of a foot: heel, ball or tip of the toes.
    private static func lowest(_ foot: Frame) -> Double {
        min(
            foot(-0.018, -0.02, 0).y - 0.019,
            foot(0.072, -0.024, 0).y - 0.015,
            foot(0.104, -0.028, 0).y - 0.011
        )
    }

    private static func cycle(_ half: [Moment], lean: Double, seconds: Double) -> [Motion.Key] {
        let step = seconds / Double(4 * half.count)
        var keys: [Motion.Key] = []
        for near in [Side.right, .left] {
            for (index, moment) in half.enumerated() {
                let isLast = index == half.count - 1
                let next = isLast ? half[0] : half[index + 1]
                let caption = near == .right ? moment.caption : nil
                keys.append(
                    Motion.Key(
                        caption ?? "Passing",
                        pose(moment, near: near, lean: lean),
                        seconds: step,
                        hold: 0,
                        isPassing: caption == nil,
                        trace: .none
                    )
                )
                let between = Moment(
                    caption: nil,
                    near: moment.near.mixed(with: isLast ? next.far : next.near),
                    far: moment.far.mixed(with: isLast ? next.near : next.far),
                    arm: (moment.arm + (isLast ? -next.arm : next.arm)) / 2,
                    clearance: (moment.clearance + next.clearance) / 2
                )
                keys.append(
                    Motion.Key(
                        "Passing",
                        pose(between, near: near, lean: lean),
                        seconds: step,
                        hold: 0,
                        isPassing: true
                    )
                )
            }
        }
        return keys
    }

    private static var ground: @Sendable (Scene) -> Scene {
        { $0.floor(from: Vector(-0.4, 0, 0.16), to: Vector(0.4, 0, -0.16)) }
    }

    private static var cadence: Motion {
        let half = [
            Moment(
                caption: "Count your steps at an easy pace",
                near: Swing(thigh: 24, knee: 16, foot: 4),
                far: Swing(thigh: -12, knee: 70, foot: -58),
                arm: -26,
                clearance: 0.003
            ),
            Moment(
                caption: nil,
                near: Swing(thigh: 14, knee: 36, foot: 0),
                far: Swing(thigh: 6, knee: 88, foot: -56),
                arm: -4,
                clearance: 0.003
            ),
            Moment(
                caption: "To a beat 5 to 10 in 100 higher: shorter steps",
                near: Swing(thigh: -16, knee: 18, foot: -46),
                far: Swing(thigh: 34, knee: 72, foot: -22),
                arm: 24,
                clearance: 0.003
            ),
            Moment(
                caption: nil,
                near: Swing(thigh: -18, knee: 40, foot: -58),
                far: Swing(thigh: 32, knee: 40, foot: -4),
                arm: 28,
                clearance: 0.02
            ),
        ]
        return Motion(
            .rightSide,
            scenery: { metronome(ground($0)) },
            keys: cycle(half, lean: 6, seconds: 0.8)
        )
    }

    /// The sign of a metronome, beside the head.
    private static func metronome(_ scene: Scene) -> Scene {
        let middle = scene.camera.project(Vector(0.36, 0.84, 0))
        func corner(_ x: Double, _ y: Double) -> Point { middle + Point(x, y) }
        let body = [corner(-6, -18), corner(6, -18), corner(13, 16), corner(-13, 16)]
        let needle = [corner(-1.2, 10), corner(1.2, 10), corner(11, -24), corner(9, -25)]
        return scene.adding([
            Shape(path: .polygon(body), classes: "fig-clock", layer: .mark),
            Shape(path: .polygon(needle), classes: "fig-clock-time", layer: .mark),
        ])
    }

    private static var strides: Motion {
        let half = [
            Moment(
                caption: "Run easily first",
                near: Swing(thigh: 25, knee: 18, foot: 0),
                far: Swing(thigh: -16, knee: 96, foot: -80),
                arm: -38,
                clearance: 0.003
            ),
            Moment(
                caption: nil,
                near: Swing(thigh: 14, knee: 34, foot: 0),
                far: Swing(thigh: 24, knee: 118, foot: -60),
                arm: -6,
                clearance: 0.003
            ),
            Moment(
                caption: "Let the pace grow: push off, knee high",
                near: Swing(thigh: -28, knee: 10, foot: -60),
                far: Swing(thigh: 62, knee: 92, foot: -18),
                arm: 44,
                clearance: 0.003
            ),
            Moment(
                caption: "Quick but relaxed",
                near: Swing(thigh: -30, knee: 40, foot: -80),
                far: Swing(thigh: 54, knee: 52, foot: 0),
                arm: 46,
                clearance: 0.05
            ),
        ]
        return Motion(
            .rightSide,
            scenery: ground,
            keys: cycle(half, lean: 9, seconds: 0.8)
        )
    }

    private static var skip: Motion {
        let half = [
            Moment(
                caption: "Each knee up to hip height, the other arm along",
                near: Swing(thigh: 2, knee: 10, foot: 0),
                far: Swing(thigh: 84, knee: 96, foot: -4),
                arm: 34,
                clearance: 0.003
            ),
            Moment(
                caption: "Add a small skip on the standing leg",
                near: Swing(thigh: 0, knee: 4, foot: -36),
                far: Swing(thigh: 92, knee: 98, foot: 4),
                arm: 40,
                clearance: 0.035
            ),
            Moment(
                caption: nil,
                near: Swing(thigh: 4, knee: 16, foot: -4),
                far: Swing(thigh: 72, knee: 88, foot: 0),
                arm: 30,
                clearance: 0.003
            ),
            Moment(
                caption: "Set it down and change legs",
                near: Swing(thigh: 8, knee: 22, foot: -8),
                far: Swing(thigh: 22, knee: 34, foot: -8),
                arm: 2,
                clearance: 0.003
            ),
        ]
        return Motion(
            .rightSide,
            scenery: ground,
            keys: cycle(half, lean: 3, seconds: 1.3)
        )
    }
}
