import Anatomy

/// Tests on the back or on the side. The right side is the sore one in every scene.
extension SelfTestDrawing {
    private static let bedHeight = 0.2

    /// On the back in the middle of a bed, head to the left of the picture.
    private static var onBack: Pose {
        Pose(rest: .hips(at: Vector(0, bedHeight + 0.05, 0)), posture: .supine)
            .leg(.left, abduction: 4, turnIn: -12, ankle: -18)
            .leg(.right, abduction: 4, turnIn: -12, ankle: -18)
            .arm(.left, abduction: 14, elbow: 6)
            .arm(.right, abduction: 14, elbow: 6)
    }

    private static func bed(_ scene: Scene) -> Scene {
        scene.bed(from: -0.52, to: 0.6, height: bedHeight)
    }

    static func trochanterPalpation(_ seen: View) -> [Stage] {
        let view = bed(seen(Camera(around: -12, above: 44)))
        var pose = Pose(rest: .hips(at: Vector(-0.02, bedHeight + 0.095, 0)))
        pose.posture.roll = -90
        pose.posture.turn = -90
        pose.spine.sideBend = 4
        pose = pose.leg(.left, hip: 48, knee: 80).leg(.right, hip: 42, abduction: 4, knee: 74)
            .arm(.left, shoulder: 80, abduction: 4, elbow: 90)
            .arm(.right, shoulder: 40, abduction: -8, elbow: 50)
        let start = Body(pose)
        let pressing = Body(
            pose.hand(
                .right,
                on: .outerHip(.right),
                by: Vector(0.02, 0.02, 0),
                elbow: Vector(0.3, 1, -1)
            )
        )
        return [
            ("Lie on the good side, knees bent", view.person(start, tested: .right)),
            (
                "Press the hard bump on the outer hip",
                view.person(pressing, tested: .right, raised: [.right])
            ),
            (
                "Clearly sorer than the other side counts",
                view.person(pressing, tested: .right, raised: [.right]).sore(
                    pressing.place(.outerHip(.right))
                )
                .lookingAt(pressing.place(.outerHip(.right)), within: 0.26)
            ),
        ]
    }

    static func figureFour(_ seen: View, sore: Landmark, says: String) -> [Stage] {
        let view = bed(seen(Camera(around: 22, above: 57)))
        let flat = Body(onBack)
        let ankle = flat.place(.knee(.left)) + Vector(-0.045, 0.055, 0.01)
        func four(_ knee: Vector) -> Pose {
            onBack.leg(.right, .placed(ankle: ankle, knee: knee, toes: Vector(0.55, 0.3, -0.75)))
        }
        let up = Body(four(Vector(0, 1, 0.45)))
        let out = Body(
            four(Vector(0, 0.26, 1))
                .hand(
                    .right,
                    on: .kneeFront(.right),
                    by: Vector(-0.03, 0.02, 0),
                    elbow: Vector(0, 0, 1)
                )
        )
        return [
            ("On your back, ankle on the other knee", view.person(up, tested: .right)),
            (
                "Let the knee sink outwards",
                view.person(out, tested: .right, raised: [.right]).ghost(.right, of: up).arrow(
                    around: (up.place(.hip(.right)) + ankle) * 0.5,
                    from: up.place(.knee(.right)),
                    to: out.place(.knee(.right))
                )
            ),
            (
                says,
                view.person(out, tested: .right).sore(out.place(sore))
                    .lookingAt(out.place(.hip(.right)), within: 0.27)
            ),
        ]
    }

    static func logRoll(_ seen: View) -> [Stage] {
        let view = seen(Camera(around: -14, above: 34)).bed(from: -0.62, to: 0.5, height: bedHeight)
        // Head to the right, so that the sore leg lies on the helper's side of the bed.
        func lying(_ turnIn: Double) -> Body {
            var pose = onBack.leg(.right, abduction: 9, turnIn: turnIn, ankle: -10)
            pose.posture.turn = 180
            return Body(pose)
        }
        let rest = lying(-12)
        let thigh = rest.place(.midThigh(.right))
        var bending = Pose(rest: .hips(at: Vector(thigh.x, 0.42, -0.4)))
        bending.posture.turn = -90
        bending.posture.lean = 44
        bending.nod = 16
        for side in Side.allCases {
            bending = bending.leg(
                side,
                .placed(
                    ankle: Vector(thigh.x - side.sign * 0.07, 0.039, -0.33),
                    knee: Vector(0, 0, 1),
                    toes: Vector(0, 0, 1)
                )
            ).arm(
                side,
                .reaching(
                    .place(thigh + Vector(-side.sign * 0.06, 0.01, 0)),
                    elbow: Vector(-side.sign * 1, 0.1, 0)
                )
            )
        }
        let other = Body(bending)
        let foot = rest.place(.toes(.right)) + Vector(-0.04, 0, 0)
        return [
            (
                "Lie flat, the leg loose; a helper lays both hands on the thigh",
                view.person(rest, tested: .right).companion(other)
            ),
            (
                "The helper rolls the leg a little in and out",
                view.person(rest, tested: .right).companion(other)
                    .ghost(.right, of: lying(-38)).ghost(.right, of: lying(16))
                    .passing(through: [lying(-38), lying(16)])
                    .arrow(foot + Vector(0, 0, -0.05), foot + Vector(0, -0.02, -0.19))
                    .arrow(foot + Vector(-0.03, 0, 0.05), foot + Vector(-0.03, -0.02, 0.19))
            ),
            (
                "Pain in the groin counts",
                view.person(rest, tested: .right).sore(rest.place(.groin(.right)))
                    .lookingAt(rest.place(.groin(.right)), within: 0.27)
            ),
        ]
    }

    static func thomas(_ seen: View) -> [Stage] {
        let height = 0.46
        let view = seen(Camera(around: 10, above: 8))
            .floor(from: Vector(-0.5, 0, 0.22), to: Vector(0.5, 0, -0.22))
            .box(Vector(-0.5, height - 0.1, -0.2), Vector(0.06, height, 0.2))
            .box(Vector(-0.48, 0, -0.18), Vector(-0.42, height - 0.1, 0.18), layer: .ground)
            .box(Vector(-0.02, 0, -0.18), Vector(0.04, height - 0.1, 0.18), layer: .ground)
        var sitting = Pose(rest: .hips(at: Vector(0, height + 0.045, 0)))
            .leg(.left, hip: 90, knee: 88)
            .leg(.right, hip: 90, knee: 88)
        sitting.arms = Paired(.bent(Pose.ArmAngles(shoulder: -12, abduction: 8, elbow: 10)))
        var hugging = Pose(
            rest: .hips(at: Vector(0, height + 0.05, 0)),
            posture: .supine
        )
        .leg(.left, hip: 122, knee: 120)
        .hand(.left, on: .shin(.left), elbow: Vector(0.2, 0.4, -1))
        .hand(.right, on: .shin(.left), by: Vector(0.01, 0.02, 0.02), elbow: Vector(0.2, 0.3, 1))
        hugging.nod = 8
        let low = Body(hugging.leg(.right, hip: -6, knee: 72, ankle: -10))
        let high = Body(hugging.leg(.right, hip: 24, knee: 62, ankle: -10))
        let hip = high.place(.hip(.right))
        return [
            ("Sit on the edge of the bed", view.person(Body(sitting), tested: .right)),
            (
                "Roll back, hold the good knee, let the sore leg hang",
                view.person(low, tested: .right)
            ),
            (
                "A thigh that stays up counts, or pain in front of the hip",
                view.person(high, tested: .right).ghost(.right, of: low)
                    .guide(hip, hip + Vector(0.42, 0, 0))
                    .sore(high.place(.frontOfHip(.right)), size: 0.028)
            ),
        ]
    }

    static func flexionLimited(_ seen: View) -> [Stage] {
        let view = bed(seen(Camera(around: 24, above: 20)))
        func pulling(_ side: Side, hip: Double, knee: Double) -> Body {
            var pose = onBack.leg(side, hip: hip, abduction: 6, knee: knee, ankle: -10)
            for hand in Side.allCases {
                pose = pose.hand(
                    hand,
                    on: .shin(side),
                    by: Vector(0, 0, hand.sign * 0.02),
                    elbow: Vector(0.2, 0.5, hand.sign)
                )
            }
            return Body(pose)
        }
        let good = pulling(.left, hip: 128, knee: 128)
        let sore = pulling(.right, hip: 98, knee: 112)
        let goal = pulling(.right, hip: 128, knee: 128)
        return [
            ("Lie on your back", view.person(Body(onBack), tested: .right)),
            ("Pull the good knee to the chest", view.person(good, tested: .right)),
            (
                "It counts if the sore side stops well before that",
                view.person(sore, tested: .right).ghost(.right, of: goal)
            ),
        ]
    }

    static func straightLegRaise(_ seen: View) -> [Stage] {
        let view = bed(seen(Camera(around: 14, above: 14)))
        let flat = Body(onBack)
        let raised = Body(onBack.leg(.right, hip: 36, ankle: 12))
        let hip = raised.place(.hip(.right))
        let half = hip + Rotation.aboutRight(45)(Vector(0.6, 0, 0))
        return [
            ("Lie flat", view.person(flat, tested: .right)),
            (
                "Lift the straight leg slowly, toes pulled up",
                view.person(raised, tested: .right).ghost(.right, of: flat).arrow(
                    around: hip,
                    from: hip + Rotation.aboutRight(8)(Vector(0.6, 0, 0)),
                    to: hip + Rotation.aboutRight(29)(Vector(0.6, 0, 0))
                )
            ),
            (
                "Pain or tingling below the knee counts, before halfway up",
                view.person(raised, tested: .right).guide(hip, half)
                    .sore(raised.place(.calf(.right)))
            ),
        ]
    }

    /// On the back with the soles on the bed.
    private static var kneesBent: Pose {
        Side.allCases.reduce(onBack) { pose, side in
            pose.leg(
                side,
                .placed(
                    ankle: Vector(0.3, bedHeight + 0.039, side.sign * 0.06),
                    knee: Vector(0, 1, side.sign * 0.04),
                    toes: Vector(1, 0, side.sign * 0.1)
                )
            )
        }
    }

    static func adductorSqueeze(_ seen: View) -> [Stage] {
        let view = bed(seen(Camera(around: 42, above: 28)))
        let body = Body(kneesBent)
        let between = (body.place(.knee(.left)) + body.place(.knee(.right))) * 0.5
        let ball = between + Vector(0.01, 0.01, 0)
        let out = Vector(-0.02, 0.02, 0.27)
        let near = Vector(-0.01, 0.01, 0.12)
        let back = Vector(0, 0.02, -0.27)
        let far = Vector(0, 0.01, -0.12)
        let lying = view.person(body).ball(at: ball, radius: 0.048)
        let above = bed(seen(Camera(around: 12, above: 68))).person(body).ball(
            at: ball,
            radius: 0.048
        )
        return [
            ("Knees bent, a ball or fists between them", lying),
            (
                "Squeeze slowly for 5 seconds",
                lying.arrow(between + out, between + near).arrow(between + back, between + far)
                    .clock(at: between + Vector(0, 0.2, 0), share: 5.0 / 60)
            ),
            (
                "Pain in the groin counts",
                above.sore(body.place(.innerThighTop(.right)))
                    .lookingAt(body.place(.groin(.right)) + Vector(0.1, 0, 0), within: 0.3)
            ),
        ]
    }

    static func adductorPalpation(_ seen: View) -> [Stage] {
        let view = bed(seen(Camera(around: 24, above: 60)))
        let bent = kneesBent.leg(.left, abduction: 4, turnIn: -12, ankle: -18).leg(
            .right,
            .placed(
                ankle: Vector(0.26, bedHeight + 0.03, 0.03),
                knee: Vector(0, 0.6, 1),
                toes: Vector(1, 0, 0.5)
            )
        )
        let start = Body(bent)
        let pressing = Body(
            bent.hand(
                .right,
                on: .innerThighTop(.right),
                by: Vector(-0.01, 0.03, 0.01),
                elbow: Vector(0, 0.5, 1)
            )
        )
        return [
            ("Knee bent and fallen out a little", view.person(start, tested: .right)),
            (
                "Follow the firm cord of the inner thigh up to the bone and press",
                view.person(pressing, tested: .right, raised: [.right]).arrow(
                    start.place(.knee(.right)) + Vector(-0.01, 0, -0.04),
                    start.place(.innerThighTop(.right)) + Vector(0.045, 0, 0)
                )
            ),
            (
                "Your known pain there counts",
                view.person(pressing, tested: .right, raised: [.right]).sore(
                    start.place(.innerThighTop(.right))
                )
                .lookingAt(start.place(.innerThighTop(.right)), within: 0.27)
            ),
        ]
    }
}
