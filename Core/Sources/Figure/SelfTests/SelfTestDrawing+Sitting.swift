import Anatomy

/// Tests on the edge of a table. The right side is the sore one in every scene.
extension SelfTestDrawing {
    static func turningIn(_ seen: View) -> [Stage] {
        let height = 0.42
        let view = seen(Camera(around: 90, above: 12))
            .box(Vector(-0.3, height - 0.05, -0.34), Vector(0.16, height, 0.34))
            .box(Vector(-0.28, 0.06, -0.32), Vector(-0.24, height - 0.05, -0.28))
            .box(Vector(-0.28, 0.06, 0.28), Vector(-0.24, height - 0.05, 0.32))
        var sitting = Pose(rest: .hips(at: Vector(0, height + 0.046, 0)))
        for side in Side.allCases {
            sitting = sitting.leg(side, hip: 90, abduction: 4, knee: 90).arm(
                side,
                .reaching(
                    .place(Vector(0, height + 0.02, side.sign * 0.2)),
                    elbow: Vector(-0.4, 0, side.sign)
                )
            )
        }
        func swung(_ side: Side, _ turnIn: Double) -> Body {
            Body(sitting.leg(side, hip: 90, abduction: 4, turnIn: turnIn, knee: 90))
        }
        let start = Body(sitting)
        let good = swung(.left, 38)
        let stiff = swung(.right, 12)
        let arrow = { (scene: Scene, body: Body, side: Side) in
            scene.arrow(
                around: start.place(.knee(side)),
                from: start.place(.ankle(side)) + Vector(0.06, -0.08, 0),
                to: body.place(.ankle(side)) + Vector(0.06, -0.08, 0)
            )
        }
        let last = view.person(stiff, tested: .right).ghost(.right, of: swung(.right, 38))
        return [
            ("Sit on a table, shins hanging", view.person(start, tested: .right)),
            (
                "Keep the pelvis still, swing one shin outwards",
                arrow(view.person(good, tested: .right), good, .left)
            ),
            ("It counts if the sore side stops clearly earlier", last),
        ]
    }
}
