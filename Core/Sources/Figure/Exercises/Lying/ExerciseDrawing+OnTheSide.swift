import Anatomy

/// On the side, facing the viewer; who lies on the right side has the head to the left.
extension ExerciseDrawing {
    static func onTheSide(_ exercise: String) -> Motion? {
        switch exercise {
        case "clam": clamshell
        case "side_lying_abd": sideLegLift
        case "adductor_side_lift": innerThighLift
        case "quad_side": thighStretch
        case "itb_soft": outerThighRoll
        case "side_plank": sidePlank
        case "side_plank_abd": sidePlankLegLift
        case "copenhagen": copenhagen
        default: nil
        }
    }

    /// Places as for somebody who lies on the right side, moved to the side that is down.
    private static func at(_ x: Double, _ y: Double, _ z: Double, down: Side) -> Vector {
        Vector(x * down.sign, y, z)
    }

    /// Lying with the head on the lower arm, the upper hand on the floor in front.
    private static func onSide(down: Side) -> Pose {
        var pose = Pose(rest: .hips(at: Vector(0, 0.104, 0)))
        pose.posture.roll = 90 * down.sign
        pose.posture.turn = -90
        pose.spine.sideBend = -8 * down.sign
        return pose.arm(
            down,
            .reaching(
                .place(at(-0.44, 0.019, -0.04, down: down)),
                elbow: at(-0.3, 0, 1, down: down)
            )
        )
        .arm(
            down.other,
            .reaching(
                .place(at(-0.14, 0.018, 0.2, down: down)),
                elbow: at(-0.4, 0.5, 0.6, down: down)
            )
        )
    }

    private static var clamshell: Motion {
        let closed = onSide(down: .left)
            .leg(.left, hip: 46, abduction: -2, knee: 90)
            .leg(.right, hip: 46, abduction: -12, knee: 90)
        let shut = closed.placing(.right)
        var open = shut
        if case .placed(let ankle, _, let toes) = shut.legs.right {
            open = shut.leg(
                .right,
                .placed(ankle: ankle, knee: Vector(0, 1, 0.45), toes: toes)
            )
        }
        return Motion(
            Camera(around: 0, above: 26),
            worked: .right,
            scenery: mat(from: -0.46, to: 0.52),
            keys: [
                .init("On one side, hips and knees bent, feet touching", shut),
                .init(
                    "Lift the upper knee like a lid, pelvis still",
                    open,
                    trace: .place(.knee(.right))
                ),
            ]
        )
    }

    private static var sideLegLift: Motion {
        func lifted(_ degrees: Double) -> Pose {
            onSide(down: .left).leg(.left, hip: 34, abduction: 2, knee: 60)
                .leg(.right, hip: -4, abduction: degrees, knee: 0, ankle: 4)
        }
        return Motion(
            Camera(around: 0, above: 14),
            worked: .right,
            scenery: mat(from: -0.58, to: 0.52),
            keys: [
                .init("On one side, the upper leg straight", lifted(-6), seconds: 3),
                .init("Raise it, toes forward; lower it slowly", lifted(30)),
            ]
        )
    }

    private static var innerThighLift: Motion {
        func lifted(_ degrees: Double) -> Pose {
            onSide(down: .right).leg(.right, abduction: -degrees, knee: 2, ankle: 4)
                .leg(
                    .left,
                    .placed(
                        ankle: Vector(0.2, 0.042, 0.2),
                        knee: Vector(0.1, 1, 0.5),
                        toes: Vector(0.9, 0, 0.5)
                    )
                )
        }
        return Motion(
            Camera(around: 0, above: 16),
            worked: .right,
            scenery: mat(from: -0.52, to: 0.58, half: 0.26),
            keys: [
                .init("On the sore side, the upper foot in front", lifted(-3), seconds: 3),
                .init("Lift the lower leg; lower it slowly", lifted(15)),
            ]
        )
    }

    private static var thighStretch: Motion {
        func held(hip: Double, knee: Double) -> Pose {
            onSide(down: .left).leg(.left, hip: 18, abduction: -2, knee: 34, ankle: -10)
                .leg(.right, hip: hip, abduction: -6, knee: knee, ankle: -30)
                .hand(
                    .right,
                    on: .ankle(.right),
                    by: Vector(0, 0.02, 0),
                    elbow: Vector(0.4, 0.8, -0.6)
                )
        }
        return Motion(
            Camera(around: 172, above: 62),
            worked: .right,
            raised: [.right],
            scenery: mat(from: -0.58, to: 0.52),
            keys: [
                .init("On one side, take hold of the upper ankle", held(hip: 22, knee: 116)),
                .init(
                    "Heel towards the buttock, tail bone tucked under",
                    held(hip: -10, knee: 138),
                    hold: 30,
                    trace: .place(.knee(.right))
                ),
            ]
        )
    }

    private static var outerThighRoll: Motion {
        func rolled(_ x: Double) -> Pose {
            var pose = Pose(rest: .hips(at: Vector(x, 0.186, 0)))
            pose.posture.roll = 69
            pose.posture.turn = -90
            return pose.leg(.right, abduction: -9, knee: 3, ankle: 4)
                .leg(
                    .left,
                    .placed(
                        ankle: Vector(0.22, 0.042, 0.2),
                        knee: Vector(0.1, 1, 0.6),
                        toes: Vector(0.7, 0, 0.7)
                    )
                )
                .arm(
                    .right,
                    .reaching(.place(Vector(-0.27, 0.018, 0.19)), elbow: Vector(-0.1, -1, -1))
                )
                .arm(
                    .left,
                    .reaching(.place(Vector(-0.12, 0.018, 0.22)), elbow: Vector(-0.3, 0.5, 1))
                )
        }
        return Motion(
            Camera(around: -10, above: 14),
            worked: .right,
            scenery: mat(from: -0.5, to: 0.58, half: 0.26),
            attached: { scene, body in
                // A roller turns half as far as what rolls over it.
                let x = 0.1 + body.bones.pelvis.origin.x * 0.5
                return scene.roller(Vector(x, 0.045, -0.15), Vector(x, 0.045, 0.15))
            },
            keys: [
                .init("Roller below the front corner of the hip", rolled(0.05), seconds: 2.5),
                .init(
                    "Roll slowly down the outer thigh, off the bony point",
                    rolled(-0.09),
                    seconds: 2.5,
                    trace: .place(.hip(.left))
                ),
            ]
        )
    }

    /// A plank on one elbow: the hips at their place on the way up, 0…1.
    private static func plank(down: Side, up: Double) -> Pose {
        let low = Vector(-0.335, 0.235, 0)
        let high = Vector(-0.345, 0.302, 0)
        let place = low.towards(high, up)
        var pose = Pose(rest: .resting(.shoulders, at: at(place.x, place.y, 0, down: down)))
        pose.posture.turn = -90
        pose.posture.roll = (90 - 18 * up) * down.sign
        pose.spine.sideBend = -32 * (1 - up) * down.sign
        let hand = Vector(-0.36, 0.018, 0.19)
        return pose.arm(
            down,
            .reaching(
                .place(at(hand.x, hand.y, hand.z, down: down)),
                elbow: at(-1 + up, -0.1 - 0.9 * up, -0.8, down: down)
            )
        )
        .hand(down.other, on: .pelvicRim(down.other), elbow: at(-0.2, 1, -0.2, down: down))
        .leg(down, onEdge(at(0.392, 0.032, -0.012, down: down)))
        .leg(down.other, onEdge(at(0.39, 0.072, 0.02, down: down)))
    }

    /// From the floor up to the hips.
    @Sendable static func hipsUp(_ scene: Scene, _ body: Body) -> Scene {
        let hips = body.bones.pelvis.origin
        return scene.arrow(Vector(hips.x, 0.02, 0.14), Vector(hips.x, hips.y - 0.04, 0.14))
    }

    private static func onEdge(_ ankle: Vector) -> Pose.Leg {
        .placed(ankle: ankle, knee: Vector(0, 0.1, 1), toes: Vector(0, 0, 1))
    }

    private static var sidePlank: Motion {
        Motion(
            Camera(around: 0, above: 10),
            worked: .right,
            scenery: mat(from: -0.52, to: 0.52),
            keys: [
                .init("On your side, elbow below the shoulder", plank(down: .right, up: 0)),
                .init(
                    "Lift the hips until the body is one line",
                    plank(down: .right, up: 1),
                    hold: 20,
                    trace: .none,
                    signs: hipsUp
                ),
            ]
        )
    }

    private static var sidePlankLegLift: Motion {
        func lifted(_ degrees: Double) -> Pose {
            plank(down: .left, up: 1).leg(.right, abduction: degrees)
        }
        return Motion(
            Camera(around: 0, above: 10),
            worked: .right,
            scenery: mat(from: -0.52, to: 0.52),
            keys: [
                .init("Side plank on your feet, body in one line", lifted(-2), seconds: 2),
                .init("Raise the upper leg, hips stay up", lifted(26)),
            ]
        )
    }

    private static var copenhagen: Motion {
        let top = 0.24
        func raised(_ up: Double) -> Pose {
            var pose = plank(down: .left, up: 1)
            pose.rest = .resting(.shoulders, at: Vector(0.345, 0.296 - 0.012 * (1 - up), 0))
            pose.posture.roll = -(84 - 12 * (1 - up)) + 0
            pose.spine.sideBend = 24 * (1 - up)
            pose = pose.leg(.right, onEdge(Vector(-0.4, top + 0.022, 0.02)))
            let low = Vector(-0.38, 0.034, -0.01)
            let high = Vector(-0.41, 0.165, -0.01)
            return pose.leg(.left, onEdge(low.towards(high, up)))
        }
        return Motion(
            Camera(around: 0, above: 10),
            worked: .right,
            scenery: { scene in
                scene.floor(from: Vector(-0.6, 0, 0.22), to: Vector(0.5, 0, -0.22))
                    .bench(from: Vector(-0.54, 0, 0.06), to: Vector(-0.3, 0, -0.2), height: top)
            },
            keys: [
                .init("Elbow below the shoulder, the upper leg on a bench", raised(0), seconds: 3),
                .init(
                    "Raise hips and lower leg; take 3 seconds down",
                    raised(1),
                    trace: .none,
                    signs: hipsUp
                ),
            ]
        )
    }
}

extension Side {
    fileprivate var other: Side { self == .left ? .right : .left }
}
