import Anatomy

/// Exercises on the knees, facing to the right, the right side near the viewer.
extension ExerciseDrawing {
    static func kneeling(_ exercise: String) -> Motion? {
        switch exercise {
        case "hip_flexor_kneel": kneelingHipFlexorStretch
        case "nordic": nordic
        case "cat_cow": catCow
        case "rock_back": rockBack
        case "adductor_rock": adductorRock
        case "bird_dog": birdDog
        default: nil
        }
    }

    /// A leg that kneels: shank flat behind the knee, whatever trunk and thigh do.
    private static func kneel(_ pose: Pose, _ side: Side, hip: Double, abduction: Double = 1)
        -> Pose
    {
        pose.leg(
            side,
            hip: hip,
            abduction: abduction,
            knee: 90 + hip - pose.posture.lean,
            ankle: -52
        )
    }

    /// On hands and knees; the hips move back as the thighs tilt by `back` degrees.
    private static func onAllFours(
        lean: Double = 74,
        bend: Double = 0,
        nod: Double = -20,
        back: Double = 0,
        anchor: Side = .right
    ) -> Pose {
        var pose = Pose(
            rest: .resting(.knee(anchor), at: Vector(0, 0.034, anchor.sign * 0.054))
        )
        pose.posture.lean = lean
        pose.spine.bend = bend
        pose.nod = nod
        for side in Side.allCases {
            pose = kneel(pose, side, hip: lean + back).arm(side, hand(side))
        }
        return pose
    }

    private static func hand(_ side: Side) -> Pose.Arm {
        .reaching(
            .place(Vector(0.3, 0.017, side.sign * 0.11)),
            elbow: Vector(-0.8, 0, side.sign * 0.6)
        )
    }

    private static let fours = mat(from: -0.38, to: 0.5)

    private static var catCow: Motion {
        Motion(
            Camera(around: 2, above: 8),
            scenery: fours,
            keys: [
                .init("On hands and knees, back level", onAllFours(), seconds: 1.5, hold: 0.3),
                .init(
                    "Round the back, let the head hang",
                    onAllFours(lean: 52, bend: 50, nod: 26),
                    seconds: 2,
                    trace: .none,
                    signs: { scene, body in
                        let back = body.bones.thorax(-0.06, 0.03, 0)
                        return scene.arrow(back + Vector(0, 0.02, 0), back + Vector(0, 0.15, 0))
                    }
                ),
                .init("Through the middle", onAllFours(), seconds: 1, hold: 0, isPassing: true),
                .init(
                    "Let the belly sink, lift head and tail",
                    onAllFours(lean: 92, bend: -26, nod: -30),
                    trace: .none,
                    signs: { scene, body in
                        let back = body.bones.thorax(-0.06, 0.03, 0)
                        return scene.arrow(back + Vector(0, 0.17, 0), back + Vector(0, 0.04, 0))
                    }
                ),
            ]
        )
    }

    private static var rockBack: Motion {
        Motion(
            Camera(around: 8, above: 8),
            scenery: fours,
            keys: [
                .init("On hands and knees, back flat", onAllFours(), seconds: 2),
                .init(
                    "Move the hips back towards the heels, back flat",
                    onAllFours(lean: 80, back: 44),
                    seconds: 2,
                    trace: .place(.hip(.right))
                ),
            ]
        )
    }

    private static var adductorRock: Motion {
        func rocked(_ back: Double, lean: Double) -> Pose {
            onAllFours(lean: lean, back: back, anchor: .left).leg(
                .right,
                .placed(
                    ankle: Vector(-0.02, 0.039, 0.47),
                    knee: Vector(0.7, 0.6, 0),
                    toes: Vector(1, 0, 0.25)
                )
            )
        }
        return Motion(
            Camera(around: 58, above: 16),
            worked: .right,
            scenery: { $0.floor(from: Vector(-0.36, 0, 0.58), to: Vector(0.46, 0, -0.2)) },
            keys: [
                .init("On hands and knees, one leg straight out", rocked(0, lean: 74), seconds: 2),
                .init(
                    "Rock the hips back until the groin stretches",
                    rocked(30, lean: 80),
                    seconds: 2,
                    trace: .none,
                    signs: { scene, body in
                        let back = body.bones.pelvis.origin + Vector(0.02, 0.13, 0)
                        return scene.arrow(back + Vector(0.14, 0, 0), back + Vector(-0.06, 0, 0))
                    }
                ),
            ]
        )
    }

    private static var birdDog: Motion {
        let start = onAllFours(anchor: .left)
        let stretched = start.leg(.right, hip: -14, abduction: 1, knee: 2, ankle: -10)
            .arm(
                .left,
                .reaching(.place(Vector(0.66, 0.4, -0.11)), elbow: Vector(-0.2, -1, -0.2))
            )
        return Motion(
            Camera(around: 10, above: 10),
            worked: .right,
            scenery: mat(from: -0.52, to: 0.62),
            keys: [
                .init("On hands and knees, back flat", start, seconds: 2),
                .init(
                    "One arm forward, the opposite leg back; stay",
                    stretched,
                    seconds: 2,
                    hold: 5
                ),
            ]
        )
    }

    private static var kneelingHipFlexorStretch: Motion {
        func lunged(_ forward: Double) -> Pose {
            var pose = Pose(rest: .resting(.knee(.right), at: Vector(0, 0.034, 0.05)))
            pose.nod = 4
            pose = kneel(pose, .right, hip: -forward).leg(
                .left,
                .placed(
                    ankle: Vector(0.25, 0.039, -0.055),
                    knee: Vector(1, 0.3, 0),
                    toes: Vector(1, 0, 0)
                )
            )
            return Side.allCases.reduce(pose) {
                $0.hand(
                    $1,
                    on: Landmark(.thigh, .left, 0.045, -0.2, 0),
                    by: Vector(0, 0, $1.sign * 0.02),
                    elbow: Vector(-0.8, -0.3, $1.sign * 0.8)
                )
            }
        }
        return Motion(
            Camera(around: 8, above: 8),
            worked: .right,
            scenery: { scene in
                scene.floor(from: Vector(-0.36, 0, 0.2), to: Vector(0.5, 0, -0.2))
                    .cushion(Vector(-0.07, 0, -0.02), Vector(0.07, 0.014, 0.14))
            },
            keys: [
                .init("Kneel on one knee, the other foot in front", lunged(0), seconds: 2),
                .init(
                    "Move the whole body forward, hip bones ahead, and hold",
                    lunged(22),
                    seconds: 2,
                    hold: 30,
                    trace: .none,
                    signs: { scene, body in
                        let seat = body.bones.pelvis.origin
                        return scene.arrow(seat - Vector(0.22, 0, 0), seat - Vector(0.065, 0, 0))
                    }
                ),
            ]
        )
    }

    private static var nordic: Motion {
        func sunk(_ lean: Double, shoulder: Double, elbow: Double) -> Pose {
            var pose = Pose(rest: .resting(.knee(.right), at: Vector(0, 0.034, 0.054)))
            pose.posture.lean = lean
            pose.nod = -lean * 0.2
            for side in Side.allCases {
                pose = kneel(pose, side, hip: 0).arm(
                    side,
                    shoulder: shoulder,
                    abduction: 6,
                    elbow: elbow
                )
            }
            return pose
        }
        return Motion(
            Camera(around: 6, above: 8),
            scenery: { scene in
                scene.floor(from: Vector(-0.72, 0, 0.2), to: Vector(0.7, 0, -0.2))
                    .cushion(Vector(-0.08, 0, -0.12), Vector(0.08, 0.014, 0.14))
                    .companion(Body(ankleHolder))
            },
            keys: [
                .init(
                    "Kneel upright, somebody holds the ankles",
                    sunk(0, shoulder: 20, elbow: 110)
                ),
                .init(
                    "Sink forward as slowly as you can, in one line",
                    sunk(38, shoulder: 40, elbow: 110),
                    seconds: 3.5,
                    hold: 0
                ),
                .init(
                    "Catch yourself with your hands, push back up",
                    sunk(66, shoulder: 66, elbow: 76),
                    seconds: 1.5
                ),
            ]
        )
    }

    /// Somebody who kneels behind and presses the ankles to the floor.
    private static var ankleHolder: Pose {
        var pose = Pose(rest: .resting(.knee(.right), at: Vector(-0.4, 0.034, 0.07)))
        pose.posture.lean = 30
        pose.spine.bend = 14
        for side in Side.allCases {
            pose = kneel(pose, side, hip: 62, abduction: 4).arm(
                side,
                .reaching(
                    .place(Vector(-0.235, 0.065, side.sign * 0.055)),
                    elbow: Vector(-0.6, 0.4, side.sign)
                )
            )
        }
        return pose
    }
}
