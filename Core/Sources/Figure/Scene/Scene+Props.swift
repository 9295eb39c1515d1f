/// Things to train with; those that move with a body are drawn from places on it.
extension Scene {
    /// An elastic band stretched between two places.
    func band(_ start: Vector, _ end: Vector, width: Double = 0.018) -> Scene {
        solid([start, end], radius: width / 2, classes: "fig-band")
    }

    /// A loop of band around two limbs, at the places where their bones run.
    func loop(around first: Vector, _ second: Vector, girth: Double) -> Scene {
        let discs = [camera.disc(first, girth), camera.disc(second, girth)]
        return adding([
            Shape(
                path: .hull(discs),
                classes: "fig-band-loop",
                nearness: max(camera.nearness(first), camera.nearness(second)) + 0.05
            )
        ])
    }

    /// A dumbbell whose grip is at a palm; `along` is the way its bar runs.
    func dumbbell(at palm: Vector, along bar: Vector, reach: Double = 0.05) -> Scene {
        let half = bar.unit * reach
        let inner = bar.unit * (reach * 0.62)
        return solid([palm - half, palm + half], radius: 0.008, classes: "fig-weight")
            .cylinder(palm + inner, palm + half, radius: 0.026, classes: "fig-weight")
            .cylinder(palm - half, palm - inner, radius: 0.026, classes: "fig-weight")
    }

    /// A bar with a plate at each end.
    func barbell(at middle: Vector, along bar: Vector = .right, plates: Double = 0.1) -> Scene {
        let half = bar.unit * 0.34
        let inner = bar.unit * 0.31
        return solid([middle - half, middle + half], radius: 0.008, classes: "fig-weight")
            .cylinder(middle + inner, middle + half, radius: plates, classes: "fig-weight")
            .cylinder(middle - half, middle - inner, radius: plates, classes: "fig-weight")
    }

    /// A foam roller or anything else that is round: a cylinder between two middles of its ends.
    func roller(_ start: Vector, _ end: Vector, radius: Double = 0.045) -> Scene {
        cylinder(start, end, radius: radius, classes: "fig-roller", behind: 0.08)
    }

    /// A cloth or disc that slides under a heel.
    func slider(under place: Vector) -> Scene {
        cylinder(
            Vector(place.x, 0, place.z),
            Vector(place.x, 0.008, place.z),
            radius: 0.05,
            classes: "fig-roller"
        )
    }

    /// A cushion or folded towel, rounded at its corners.
    func cushion(_ low: Vector, _ high: Vector, layer: Shape.Layer = .behind) -> Scene {
        let soft = min(high.y - low.y, 0.05) / 2
        let corners = [low.x + soft, high.x - soft].flatMap { x in
            [low.y + soft, high.y - soft].flatMap { y in
                [low.z + soft, high.z - soft].map { Vector(x, y, $0) }
            }
        }
        return solid(corners, radius: soft, classes: "fig-prop", layer: layer)
    }

    /// A step, a box or a low platform that stands on the floor.
    func step(from near: Vector, to far: Vector, height: Double) -> Scene {
        box(Vector(near.x, 0, near.z), Vector(far.x, height, far.z))
    }

    /// A wall across the way, from its face at `x` and as far behind it as it is thick.
    func wall(at x: Double, height: Double = 1.02, halfWidth: Double = 0.24, thick: Double = 0.04)
        -> Scene
    {
        box(
            Vector(min(x, x + thick), 0, -halfWidth),
            Vector(max(x, x + thick), height, halfWidth),
            layer: .ground
        )
    }

    /// A padded bench on four legs between two corners of its top.
    func bench(from near: Vector, to far: Vector, height: Double) -> Scene {
        let low = Vector(min(near.x, far.x), 0, min(near.z, far.z))
        let high = Vector(max(near.x, far.x), 0, max(near.z, far.z))
        let leg = 0.024
        var scene = self
        for x in [low.x + 0.02, high.x - 0.02 - leg] {
            for z in [low.z + 0.01, high.z - 0.01 - leg] {
                scene = scene.box(
                    Vector(x, 0, z),
                    Vector(x + leg, height - 0.045, z + leg),
                    layer: .ground
                )
            }
        }
        return scene.box(
            Vector(low.x, height - 0.05, low.z),
            Vector(high.x, height, high.z)
        )
    }

    /// The hull of balls of one size, sorted among the limbs.
    private func solid(
        _ places: [Vector],
        radius: Double,
        classes: String,
        layer: Shape.Layer = .body
    ) -> Scene {
        let middle = places.reduce(0) { $0 + camera.nearness($1) } / Double(places.count)
        return adding([
            Shape(
                path: .hull(places.map { camera.disc($0, radius) }),
                classes: classes,
                layer: layer,
                nearness: middle
            )
        ])
    }

    private func cylinder(
        _ start: Vector,
        _ end: Vector,
        radius: Double,
        classes: String,
        behind: Double = 0
    ) -> Scene {
        let turn = Rotation.along(end - start, front: Vector(0.6, 0, 0.8))
        let rim = (0..<12).map { step in
            let angle = Double(step) * 30
            return turn.x * (radius * Angle.cosine(angle)) + turn.z * (radius * Angle.sine(angle))
        }
        func ring(_ middle: Vector) -> [Disc] { rim.map { camera.disc(middle + $0, 0.002) } }
        let nearer = camera.nearness(start) > camera.nearness(end) ? start : end
        let nearness = camera.nearness((start + end) * 0.5) - behind
        return adding([
            Shape(path: .hull(ring(start) + ring(end)), classes: classes, nearness: nearness),
            Shape(path: .hull(ring(nearer)), classes: "\(classes) fig-end", nearness: nearness),
        ])
    }
}
