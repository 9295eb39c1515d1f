import Anatomy

/// Lifting the hips from the back.
extension ExerciseDrawing {
    static func bridging(_ exercise: String) -> Motion? {
        switch exercise {
        case "bridge": bridge
        case "sl_bridge": singleLegBridge
        case "long_lever_bridge_iso": longLeverBridge
        case "hamstring_slider": hamstringSlider
        case "hamstring_walkout": hamstringWalkout
        case "hsr_hip_thrust": hipThrust
        default: nil
        }
    }

    private static let bridgeView = Camera(around: 12, above: 10)

    private static var bridge: Motion {
        Motion(
            bridgeView,
            scenery: mat(from: -0.46, to: 0.42),
            keys: [
                .init("On your back, knees bent, feet flat", kneesBent()),
                .init(
                    "Push through the heels: knees, hips, shoulders in line",
                    lifted(kneesBent(), by: 27),
                    hold: 2
                ),
            ]
        )
    }

    private static var singleLegBridge: Motion {
        func set(_ pose: Pose, _ hip: Double) -> Pose {
            pose.leg(.left, hip: hip, abduction: 1, knee: 4, ankle: 0)
        }
        return Motion(
            bridgeView,
            worked: .right,
            scenery: mat(from: -0.46, to: 0.5),
            keys: [
                .init("Stretch one leg out, thighs side by side", set(kneesBent(), 58)),
                .init(
                    "Lift the hips with the other leg, both hip bones level",
                    set(lifted(kneesBent(), by: 27), 2),
                    hold: 1,
                    trace: .place(.hip(.right))
                ),
            ]
        )
    }

    private static func heels(_ far: Double) -> Pose {
        Side.allCases.reduce(onBack) { $0.leg($1, dug($1, far)) }
    }

    private static var longLeverBridge: Motion {
        Motion(
            bridgeView,
            scenery: mat(from: -0.46, to: 0.58),
            keys: [
                .init("Heels well away, knees slightly bent", heels(0.43)),
                .init(
                    "Dig the heels in, lift a hand's breadth and stay",
                    lifted(heels(0.43), by: 15),
                    hold: 30,
                    trace: .none,
                    signs: hipsUp
                ),
            ]
        )
    }

    private static var hamstringSlider: Motion {
        let up = lifted(heels(0.25), by: 26)
        let out = lifted(heels(0.44), by: 13)
        return Motion(
            bridgeView,
            scenery: mat(from: -0.46, to: 0.58),
            attached: { scene, body in
                Side.allCases.reduce(scene) { $0.slider(under: body.bones.feet[$1].origin) }
            },
            keys: [
                .init("On your back, each heel on a slider", heels(0.25)),
                .init("Lift into a bridge", up),
                .init(
                    "Slide the heels out slowly, hips stay up",
                    out,
                    seconds: 3.5,
                    trace: .place(.ankle(.right))
                ),
                .init("Lower the hips", heels(0.44), seconds: 0.8, hold: 0.2, isPassing: true),
            ]
        )
    }

    private static var hamstringWalkout: Motion {
        func walked(_ left: Double, _ right: Double) -> Pose {
            let lift = 26 - (max(left, right) - 0.25) * 70
            return lifted(
                onBack.leg(.left, dug(.left, left)).leg(.right, dug(.right, right)),
                by: lift
            )
        }
        func step(_ pose: Pose) -> Motion.Key {
            .init("Step by step", pose, seconds: 0.6, hold: 0, isPassing: true)
        }
        return Motion(
            bridgeView,
            repetition: 1..<8,
            scenery: mat(from: -0.46, to: 0.58),
            keys: [
                .init("On your back, knees bent", heels(0.25)),
                .init("Lift into a bridge", walked(0.25, 0.25)),
                step(walked(0.25, 0.33)),
                step(walked(0.38, 0.33)),
                step(walked(0.38, 0.44)),
                .init(
                    "Walk the heels out in small steps",
                    walked(0.44, 0.44),
                    seconds: 0.6,
                    hold: 0.8,
                    trace: .place(.ankle(.right))
                ),
                step(walked(0.34, 0.44)),
                .init(
                    "Walk them back in, hips stay up",
                    walked(0.34, 0.27),
                    seconds: 0.6,
                    hold: 0.3
                ),
            ]
        )
    }

    private static var hipThrust: Motion {
        func thrust(_ lean: Double) -> Pose {
            var pose = Pose(
                rest: .resting(
                    Landmark(.thorax, .right, -0.05, 0.13, 0),
                    at: Vector(-0.26, 0.23, 0)
                )
            )
            pose.posture.lean = lean
            pose.nod = -lean * 0.35
            for side in Side.allCases {
                pose = pose.leg(side, planted(side, 0.19, apart: 0.08)).hand(
                    side,
                    on: Landmark(.pelvis, side, 0.068, 0.02, 0.13),
                    elbow: Vector(-0.6, -0.2, side.sign)
                )
            }
            return pose
        }
        return Motion(
            Camera(around: 14, above: 9),
            scenery: { scene in
                scene.floor(from: Vector(-0.6, 0, 0.3), to: Vector(0.36, 0, -0.3))
                    .bench(from: Vector(-0.48, 0, 0.26), to: Vector(-0.27, 0, -0.26), height: 0.225)
            },
            attached: { scene, body in
                scene.barbell(at: body.bones.pelvis(0.068, 0.02, 0), plates: 0.075)
            },
            keys: [
                .init("Shoulder blades on a bench, weight on the hips", thrust(-44), seconds: 3),
                .init(
                    "Lift over three seconds until the trunk is level",
                    thrust(-90),
                    seconds: 3,
                    hold: 1
                ),
            ]
        )
    }
}
