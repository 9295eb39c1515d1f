import Anatomy

/// The outlines of a body for one camera.
struct Silhouette: Sendable {
    typealias Girth = Skeleton.Girth

    let body: Body
    let camera: Camera
    /// The leg that is tested, drawn in its own colour.
    var tested: Side?
    /// A second person, drawn paler.
    var isCompanion = false
    /// Arms that are drawn over everything, because the hand is what matters.
    var raised: Set<Side> = []

    var shapes: [Shape] { trunkAndLegs + arms }

    var trunkAndLegs: [Shape] { [trunk, hair, head] + face + Side.allCases.map(leg) }

    var arms: [Shape] { Side.allCases.map(arm) }

    /// One leg alone, as a pale outline of where it came from.
    func ghost(of side: Side) -> Shape {
        Shape(path: legPath(side), classes: "fig-ghost", layer: .ghost)
    }

    private func part(_ name: String, _ path: Path, _ places: [Vector]) -> Shape {
        let middle = places.reduce(0) { $0 + camera.nearness($1) } / Double(places.count)
        return Shape(
            path: path,
            classes: isCompanion ? "\(name) fig-companion" : name,
            nearness: middle
        )
    }

    /// A limb whose root lies behind the middle of the trunk is drawn as the far one.
    private func limb(_ root: Vector, middle: Vector) -> String {
        let isFar = camera.nearness(root) < camera.nearness(middle) - 0.02
        return isFar ? "fig-limb-far" : "fig-limb"
    }

    // MARK: Legs

    private func leg(_ side: Side) -> Shape {
        let bones = body.bones
        var name = limb(bones.thighs[side].origin, middle: bones.pelvis.origin)
        if side == tested { name += " fig-tested" }
        let foot = bones.feet[side].origin
        let places = [bones.thighs[side].origin, bones.shanks[side].origin, foot]
        return part(name, legPath(side), places)
    }

    private func legPath(_ side: Side) -> Path {
        let (thigh, shank) = (body.bones.thighs[side], body.bones.shanks[side])
        let foot = body.bones.feet[side]
        var path = Path.hull([
            camera.disc(thigh.origin, Girth.thigh.0), camera.disc(shank.origin, Girth.thigh.1),
        ])
        path.add(
            .hull([
                camera.disc(shank.origin, Girth.shank.0),
                camera.disc(shank(-0.007, -0.075, 0), Girth.calf),
                camera.disc(foot.origin, Girth.shank.1),
            ])
        )
        // Heel, ball and toes; the sole is ankleHeight below the joint.
        let sole = -body.skeleton.ankleHeight
        let toes = body.skeleton.foot - 0.037 - 0.011
        path.add(
            .hull([
                camera.disc(foot(-0.018, sole + 0.019, 0), 0.019),
                camera.disc(foot(0, 0, 0), Girth.shank.1),
                camera.disc(foot(toes - 0.032, sole + 0.015, 0), 0.015),
                camera.disc(foot(toes, sole + 0.011, 0), 0.011),
            ])
        )
        return path
    }

    // MARK: Arms

    private func arm(_ side: Side) -> Shape {
        let (upper, lower) = (body.upperArms[side], body.forearms[side])
        let wrist = lower(0, -body.skeleton.forearm, 0)
        let palm = body.palm(side)
        var path = Path.hull([
            camera.disc(upper.origin, Girth.upperArm.0),
            camera.disc(lower.origin, Girth.upperArm.1),
        ])
        path.add(
            .hull([
                camera.disc(lower.origin, Girth.forearm.0), camera.disc(wrist, Girth.forearm.1),
            ])
        )
        path.add(
            .hull([camera.disc(wrist, Girth.forearm.1), camera.disc(palm, Girth.palm)])
        )
        let name = limb(upper.origin, middle: body.bones.thorax.origin)
        var shape = part(name, path, [upper.origin, lower.origin, palm])
        if raised.contains(side) { shape.nearness += 1 }
        return shape
    }

    // MARK: Trunk and head

    private var trunk: Shape {
        let (pelvis, thorax) = (body.bones.pelvis, body.bones.thorax)
        let top = body.skeleton.trunk - body.skeleton.pelvis
        let hips = Side.allCases.map {
            camera.disc(pelvis(0, 0.008, $0.sign * 0.045), Girth.hip)
        }
        let waist = Side.allCases.map {
            camera.disc(thorax(0, 0, $0.sign * 0.03), Girth.waist)
        }
        let chest = Side.allCases.flatMap {
            [
                camera.disc(thorax(0.004, top - 0.075, $0.sign * 0.045), Girth.chest),
                camera.disc(thorax(0, top, $0.sign * 0.095), Girth.shoulder),
            ]
        }
        var path = Path.hull(hips + waist)
        path.add(.hull(waist + chest))
        let head = body.bones.head
        path.add(
            .hull([
                camera.disc(head(-0.004, -0.01, 0), Girth.neck + 0.012),
                camera.disc(head(0.006, body.skeleton.neckAndHalfHead - 0.03, 0), Girth.neck),
            ])
        )
        return part("fig-trunk", path, [pelvis.origin, thorax(0, top, 0)])
    }

    private var head: Shape {
        let head = body.bones.head
        let middle = body.skeleton.neckAndHalfHead
        var path = Path.hull([
            camera.disc(head(0.004, middle + 0.012, 0), Girth.head),
            camera.disc(head(0.022, middle - 0.03, 0), 0.036),
        ])
        // The nose tells which way somebody looks.
        path.add(
            .hull([
                camera.disc(head(0.05, middle + 0.004, 0), 0.012),
                camera.disc(head(0.067, middle - 0.008, 0), 0.008),
            ])
        )
        return part("fig-head", path, [head(0.01, middle, 0)])
    }

    /// Hair sits at the back, so that a head seen from behind is told from a face.
    private var hair: Shape {
        let head = body.bones.head
        let middle = body.skeleton.neckAndHalfHead
        let path = Path.hull([
            camera.disc(head(-0.006, middle + 0.02, 0), Girth.head + 0.003),
            camera.disc(head(-0.02, middle - 0.02, 0), 0.04),
        ])
        return part("fig-hair", path, [head(-0.01, middle, 0)])
    }

    /// Two eyes, when the face looks towards the viewer.
    private var face: [Shape] {
        let head = body.bones.head
        guard head.rotation.x.dot(camera.towardsEye) > 0.3 else { return [] }
        let middle = body.skeleton.neckAndHalfHead
        return Side.allCases.map { side in
            let eye = head(0.056, middle + 0.018, side.sign * 0.021)
            return part("fig-face", .circle(camera.disc(eye, 0.0075)), [eye])
        }
    }
}
