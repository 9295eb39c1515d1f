import Anatomy

/// The outlines of a body for one camera.
struct Silhouette: Sendable {
    let body: Body
    let camera: Camera
    /// The leg that is tested, drawn in its own colour.
    var tested: Side?
    /// A second person, drawn paler.
    var isCompanion = false
    /// Arms that are drawn over everything, because the hand is what matters.
    var raised: Set<Side> = []

    /// Always the same parts in the same order, so that one moment can be followed into the next.
    var shapes: [Shape] { trunkAndLegs + arms }

    var trunkAndLegs: [Shape] { [trunk, hair, head] + face + Side.allCases.map(leg) }

    var arms: [Shape] { Side.allCases.map(arm) }

    /// One leg alone, as a pale outline of where it came from.
    func ghost(of side: Side) -> Shape {
        Shape(path: path(flesh.leg(side)), classes: "fig-ghost", layer: .ghost)
    }

    private var flesh: Flesh { Flesh(body: body) }

    private func path(_ hulls: [[Flesh.Ball]]) -> Path {
        var path = Path()
        for hull in hulls { path.add(.hull(hull.map { camera.disc($0.place, $0.radius) })) }
        return path
    }

    private func part(_ name: String, _ hulls: [[Flesh.Ball]], _ places: [Vector]) -> Shape {
        let middle = places.reduce(0) { $0 + camera.nearness($1) } / Double(places.count)
        return Shape(
            path: path(hulls),
            classes: isCompanion ? "\(name) fig-companion" : name,
            nearness: middle
        )
    }

    /// A limb whose root lies behind the middle of the trunk is drawn as the far one.
    private func limb(_ root: Vector, middle: Vector) -> String {
        let isFar = camera.nearness(root) < camera.nearness(middle) - 0.02
        return isFar ? "fig-limb-far" : "fig-limb"
    }

    private func leg(_ side: Side) -> Shape {
        let bones = body.bones
        var name = limb(bones.thighs[side].origin, middle: bones.pelvis.origin)
        if side == tested { name += " fig-tested" }
        let places = [
            bones.thighs[side].origin, bones.shanks[side].origin, bones.feet[side].origin,
        ]
        return part(name, flesh.leg(side), places)
    }

    private func arm(_ side: Side) -> Shape {
        let (upper, lower) = (body.upperArms[side], body.forearms[side])
        let name = limb(upper.origin, middle: body.bones.thorax.origin)
        var shape = part(
            name,
            flesh.arm(side),
            [upper.origin, lower.origin, body.palm(side)]
        )
        if raised.contains(side) { shape.nearness += 1 }
        return shape
    }

    private var trunk: Shape {
        let (pelvis, thorax) = (body.bones.pelvis, body.bones.thorax)
        let top = body.skeleton.trunk - body.skeleton.pelvis
        return part("fig-trunk", flesh.trunk, [pelvis.origin, thorax(0, top, 0)])
    }

    private var head: Shape {
        let middle = body.bones.head(0.01, body.skeleton.neckAndHalfHead, 0)
        return part("fig-head", flesh.head, [middle])
    }

    /// Lies over the head only when the back of it is turned to the viewer.
    private var hair: Shape {
        let head = body.bones.head
        let isFromBehind = head.rotation.x.dot(camera.towardsEye) < -0.45
        let middle = head(0.01, body.skeleton.neckAndHalfHead, 0)
        var shape = part("fig-hair", flesh.hair, [middle])
        shape.nearness += isFromBehind ? 0.003 : -0.003
        return shape
    }

    /// Two eyes, shown when the face looks towards the viewer.
    private var face: [Shape] {
        let isSeen = body.bones.head.rotation.x.dot(camera.towardsEye) > 0.3
        return Side.allCases.map { side in
            let eye = flesh.eye(side)
            var shape = part("fig-face", [[eye]], [eye.place])
            shape.isHidden = !isSeen
            return shape
        }
    }
}
