import Anatomy

/// On the back: moving the legs, holding still, stretching.
extension ExerciseDrawing {
    static func onTheBack(_ exercise: String) -> Motion? {
        switch exercise {
        case "piriformis_fig4": figureFourStretch
        case "hamstring_active": kneeStraightening(otherLegBent: true)
        case "askling_extender": kneeStraightening(otherLegBent: false)
        case "heel_slide": heelSlide
        case "knees_side_to_side": kneeRolls
        case "adductor_squeeze_iso": adductorSqueeze
        case "abdominal_brace": abdominalBrace
        case "pelvic_tilt": pelvicTilt
        case "dead_bug": deadBug
        default: nil
        }
    }

    private static var figureFourStretch: Motion {
        // The crossed leg keeps its angles to the other thigh, whatever that thigh does.
        func crossed(_ left: Double, knee: Double) -> Pose {
            onBack.leg(.left, hip: left, abduction: 2, knee: knee, ankle: -30)
                .leg(.right, hip: left + 34, abduction: 34, turnIn: -72, knee: 122, ankle: -24)
        }
        let start = Side.allCases.reduce(onBack) {
            $0.leg($1, hip: 60, abduction: 2, knee: 120, ankle: -30)
        }
        let four = crossed(60, knee: 120)
        let drawn = Side.allCases.reduce(crossed(100, knee: 105)) {
            $0.hand(
                $1,
                on: .backOfThigh(.left),
                by: Vector(0, 0, $1.sign * 0.02),
                elbow: Vector(0.2, 0.3, $1.sign)
            )
        }
        return Motion(
            Camera(around: 24, above: 46),
            worked: .right,
            raised: [.right],
            repetition: 1..<3,
            scenery: mat(from: -0.48, to: 0.46, half: 0.24),
            keys: [
                .init("On your back, both knees bent", start),
                .init("Lay one ankle above the other knee", four, hold: 0.8),
                .init(
                    "Draw the lower thigh towards you and hold",
                    drawn,
                    seconds: 2,
                    hold: 30,
                    trace: .place(.knee(.left))
                ),
            ]
        )
    }

    private static func kneeStraightening(otherLegBent: Bool) -> Motion {
        func holding(_ knee: Double, ankle: Double) -> Pose {
            var pose = onBack.leg(.right, hip: 92, knee: knee, ankle: ankle)
            if otherLegBent { pose = pose.leg(.left, planted(.left, 0.26)) }
            return Side.allCases.reduce(pose) {
                $0.hand(
                    $1,
                    on: .backOfThigh(.right),
                    by: Vector(0, 0, $1.sign * 0.02),
                    elbow: Vector(0.3, 0.3, $1.sign)
                )
            }
        }
        return Motion(
            Camera(around: 10, above: 10),
            worked: .right,
            raised: [.right],
            scenery: mat(),
            keys: [
                .init("Hold one thigh upright with both hands", holding(88, ankle: 0)),
                .init(
                    otherLegBent
                        ? "Straighten the knee until the stretch just begins"
                        : "Straighten the knee slowly, stop before it hurts",
                    holding(22, ankle: 0),
                    seconds: otherLegBent ? 1.5 : 2.5,
                    trace: .place(.ankle(.right))
                ),
            ]
        )
    }

    private static var heelSlide: Motion {
        func slid(_ leg: Pose.Leg) -> Pose { onBack.leg(.right, leg) }
        let straight = Pose.Leg.placed(
            ankle: Vector(0.485, 0.045, 0.075),
            knee: Vector(0.1, 1, 0.1),
            toes: Vector(0.3, 1, 0.1)
        )
        return Motion(
            Camera(around: 12, above: 12),
            worked: .right,
            scenery: mat(),
            keys: [
                .init("On your back, both legs straight", slid(straight), seconds: 2),
                .init(
                    "Slide one heel towards the buttock",
                    slid(planted(.right, 0.16, apart: 0.075)),
                    seconds: 2,
                    trace: .place(.ankle(.right))
                ),
            ]
        )
    }

    private static var kneeRolls: Motion {
        func rolled(_ degrees: Double) -> Pose {
            var pose = onBack
            pose.posture.roll = degrees * 0.4
            pose.spine.twist = degrees * 0.4
            for side in Side.allCases {
                let tilt = Rotation.aboutForward(degrees)
                pose = pose.leg(
                    side,
                    .placed(
                        ankle: Vector(0.25, 0.039, side.sign * 0.032),
                        knee: tilt(Vector(0.2, 1, 0)),
                        toes: tilt(Vector(1, 0, 0))
                    )
                ).arm(side, shoulder: 0, abduction: 78, elbow: 4)
            }
            return pose
        }
        let knees = Motion.Trace.place(.knee(.right))
        return Motion(
            Camera(around: 52, above: 30),
            scenery: mat(from: -0.46, to: 0.4, half: 0.3),
            keys: [
                .init("Knees bent and together, arms spread", rolled(0), seconds: 1.2, hold: 0.2),
                .init("Let both knees roll to one side", rolled(44), hold: 0.5, trace: knees),
                .init("Back through the middle", rolled(0), seconds: 1.2, hold: 0, isPassing: true),
                .init("Then to the other side", rolled(-44), seconds: 1.2, trace: knees),
            ]
        )
    }

    private static var adductorSqueeze: Motion {
        func pressing(_ inwards: Double) -> Pose {
            Side.allCases.reduce(onBack) {
                $0.leg(
                    $1,
                    .placed(
                        ankle: Vector(0.25, 0.039, $1.sign * 0.06),
                        knee: Vector(0.2, 1, $1.sign * inwards),
                        toes: Vector(1, 0, $1.sign * 0.1)
                    )
                )
            }
        }
        return Motion(
            Camera(around: 46, above: 24),
            scenery: mat(from: -0.46, to: 0.42),
            attached: { scene, body in
                let between = (body.place(.knee(.left)) + body.place(.knee(.right))) * 0.5
                return scene.ball(at: between + Vector(0.01, 0.005, 0), radius: 0.05)
            },
            keys: [
                .init("Knees bent, a ball or pillow between them", pressing(0.12)),
                .init(
                    "Squeeze it gently and keep breathing",
                    pressing(0.06),
                    hold: 10,
                    signs: { scene, body in
                        let (near, far) = (body.place(.knee(.right)), body.place(.knee(.left)))
                        let out = Vector(0, 0.01, 0.2)
                        return scene.arrow(near + out, near + out * 0.3)
                            .arrow(far - Vector(0, -0.01, 0.2), far - Vector(0, 0, 0.06))
                    }
                ),
            ]
        )
    }

    /// On the back, knees bent, the pelvis tipped: positive flattens the low back.
    private static func tipped(_ degrees: Double) -> Pose {
        var pose = kneesBent()
        pose.posture.lean = -90 - degrees
        pose.rest = .hips(at: Vector(0, 0.055 + max(0, degrees) * 0.0014, 0))
        // Over the hollow the chest comes back down to the mat.
        pose.spine.bend = degrees > 0 ? degrees : degrees * 1.46
        return pose
    }

    private static var abdominalBrace: Motion {
        func fingers(_ pose: Pose) -> Pose {
            Side.allCases.reduce(pose) {
                $0.hand(
                    $1,
                    on: Landmark(.pelvis, $1, 0.062, 0.045, 0.05),
                    elbow: Vector(-0.1, -0.1, $1.sign)
                )
            }
        }
        return Motion(
            Camera(around: 24, above: 22),
            raised: [.left, .right],
            scenery: mat(from: -0.46, to: 0.42),
            keys: [
                .init("Knees bent, fingertips inside the hip bones", fingers(tipped(-4))),
                .init(
                    "Draw the lower belly gently in and breathe",
                    fingers(tipped(2)),
                    hold: 10,
                    signs: { scene, body in
                        let belly = body.bones.pelvis(0.06, 0.05, 0)
                        return scene.arrow(belly + Vector(0, 0.17, 0), belly + Vector(0, 0.02, 0))
                    }
                ),
            ]
        )
    }

    private static var pelvicTilt: Motion {
        @Sendable func turning(_ scene: Scene, _ body: Body, _ sign: Double) -> Scene {
            let hip = body.place(.hip(.right))
            let (head, feet) = (Vector(-0.1, 0.13, 0), Vector(0.1, 0.13, 0))
            return sign > 0
                ? scene.arrow(around: hip, from: hip + feet, to: hip + head)
                : scene.arrow(around: hip, from: hip + head, to: hip + feet)
        }
        return Motion(
            Camera(around: 0, above: 6),
            scenery: mat(from: -0.46, to: 0.42),
            keys: [
                .init("On your back, knees bent, feet flat", tipped(0)),
                .init(
                    "Tip the pelvis: the low back flattens",
                    tipped(14),
                    hold: 0.8,
                    trace: .none,
                    signs: { scene, body in turning(scene, body, 1) }
                ),
                .init(
                    "Tip it back until a small hollow forms",
                    tipped(-14),
                    hold: 0.8,
                    trace: .none,
                    signs: { scene, body in turning(scene, body, -1) }
                ),
            ]
        )
    }

    private static var deadBug: Motion {
        func reaching(leg: Side?) -> Pose {
            Side.allCases.reduce(onBack) {
                let isDown = $1 == leg
                let armIsDown = leg != nil && $1 != leg
                return $0.leg(
                    $1,
                    hip: isDown ? 14 : 90,
                    abduction: 3,
                    knee: isDown ? 10 : 90
                )
                .arm($1, shoulder: armIsDown ? 165 : 88, elbow: 4)
            }
        }
        return Motion(
            Camera(around: 16, above: 12),
            repetition: 0..<2,
            scenery: mat(from: -0.62, to: 0.58),
            keys: [
                .init("Arms up, hips and knees at right angles", reaching(leg: nil)),
                .init(
                    "Lower one arm and the opposite leg, back still",
                    reaching(leg: .right),
                    seconds: 2
                ),
                .init("Come back", reaching(leg: nil), hold: 0.3, isPassing: true),
                .init("Change sides", reaching(leg: .left), seconds: 2),
            ]
        )
    }
}
