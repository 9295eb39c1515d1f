import Anatomy

/// People, furniture and signs, seen by one camera.
struct Scene: Sendable {
    let camera: Camera
    private(set) var shapes: [Shape] = []
    /// Everybody in the picture, helpers included.
    private(set) var bodies: [Body] = []
    /// Who does the movement, and how that is drawn.
    private(set) var performer: Performer?
    /// Everything but the performer: furniture, helpers, marks.
    private(set) var things: [Shape] = []
    private(set) var soreSpots: [SoreSpot] = []
    /// Where the performer goes on the way to this picture, when it moves.
    private(set) var waypoints: [Pose] = []
    /// What the panel must show; everything that was added, unless it looks closer.
    private(set) var window: Bounds?

    init(_ camera: Camera) { self.camera = camera }

    /// Draws a person; the leg named by `tested` has its own colour.
    ///
    /// Arms in `raised` are drawn over the body, because their hand is what matters.
    func person(_ body: Body, tested: Side? = nil, raised: Set<Side> = []) -> Scene {
        let shapes = Silhouette(body: body, camera: camera, tested: tested, raised: raised).shapes
        var copy = self
        copy.shapes += shapes
        copy.bodies.append(body)
        copy.performer = Performer(body: body, tested: tested, raised: raised)
        return copy
    }

    struct Performer: Sendable {
        let body: Body
        let tested: Side?
        let raised: Set<Side>
    }

    struct SoreSpot: Sendable, Hashable {
        let place: Vector
        let size: Double
    }

    /// Notes the places of pain that are marked, so that another view can mark them too.
    func noting(_ spot: SoreSpot) -> Scene {
        var copy = self
        copy.soreSpots.append(spot)
        return copy
    }

    /// Tells the moving picture to go through other poses first; the still does not change.
    func passing(through bodies: [Body]) -> Scene {
        var copy = self
        copy.waypoints = bodies.map(\.pose)
        return copy
    }

    /// Draws somebody who helps from behind the bed: paler, arms over everything.
    func companion(_ body: Body) -> Scene {
        let silhouette = Silhouette(body: body, camera: camera, isCompanion: true)
        let standing = silhouette.trunkAndLegs.map { shape in
            var shape = shape
            shape.layer = .ground
            return shape
        }
        let hands = silhouette.arms.map { shape in
            var shape = shape
            shape.layer = .before
            return shape
        }
        return adding(standing + hands, of: body)
    }

    /// Where a leg was before it moved.
    func ghost(_ side: Side, of body: Body) -> Scene {
        adding([Silhouette(body: body, camera: camera).ghost(of: side)])
    }

    /// Shows only the surroundings of a place, so many body heights to each side.
    func lookingAt(_ place: Vector, within reach: Double) -> Scene {
        var copy = self
        let middle = camera.project(place)
        let half = Point(reach, reach * 0.8) * Camera.scale
        copy.window = Bounds(middle - half, middle + half)
        return copy
    }

    /// What the viewer sees, in paper units.
    var frame: Bounds { window ?? shapes.bounds.grown(by: 6) }

    func adding(_ more: [Shape], of body: Body? = nil) -> Scene {
        var copy = self
        copy.shapes += more
        copy.things += more
        if let body { copy.bodies.append(body) }
        return copy
    }
}

// MARK: Furniture

extension Scene {
    /// A level line to stand on, or a mat when seen from above.
    func floor(from near: Vector = Vector(-0.3, 0, 0.2), to far: Vector = Vector(0.3, 0, -0.2))
        -> Scene
    {
        let corners = [
            Vector(near.x, 0, near.z), Vector(far.x, 0, near.z), Vector(far.x, 0, far.z),
            Vector(near.x, 0, far.z),
        ]
        let points = corners.map(camera.project)
        return adding([Shape(path: .polygon(points), classes: "fig-floor", layer: .ground)])
    }

    /// A box with upright sides: a bed, a seat, a wall.
    func box(_ low: Vector, _ high: Vector, layer: Shape.Layer = .behind) -> Scene {
        let eye = camera.towardsEye
        func corner(_ x: Bool, _ y: Bool, _ z: Bool) -> Point {
            camera.project(Vector(x ? high.x : low.x, y ? high.y : low.y, z ? high.z : low.z))
        }
        let ring = [(false, false), (true, false), (true, true), (false, true)]
        let faces: [(turn: Double, points: [Point])] = [
            (eye.x, ring.map { corner(eye.x > 0, $0.0, $0.1) }),
            (eye.z, ring.map { corner($0.0, $0.1, eye.z > 0) }),
            (eye.y, ring.map { corner($0.0, eye.y > 0, $0.1) }),
        ]
        let middle = camera.nearness((low + high) * 0.5)
        return adding(
            faces.enumerated().filter { abs($0.element.turn) > 0.01 }.map { index, face in
                Shape(
                    path: .polygon(face.points),
                    classes: index == 2 ? "fig-prop fig-prop-top" : "fig-prop",
                    layer: layer,
                    nearness: middle
                )
            }
        )
    }

    /// A bed whose surface is at `height`.
    func bed(from head: Double, to foot: Double, height: Double, halfWidth: Double = 0.22) -> Scene
    {
        box(Vector(head, height - 0.08, -halfWidth), Vector(foot, height, halfWidth))
    }

    /// A kitchen chair: seat, four legs and a back at its `back` end along x.
    func chair(seat: ClosedRange<Double>, height: Double, back: Double, depth: Double = 0.13)
        -> Scene
    {
        let (low, high) = (seat.lowerBound, seat.upperBound)
        let inner = back > low ? -0.025 : 0.025
        var scene = self
        for x in [low, high - 0.025] {
            for z in [-depth, depth - 0.025] {
                scene = scene.box(
                    Vector(x, 0, z),
                    Vector(x + 0.025, height - 0.02, z + 0.025),
                    layer: .ground
                )
            }
        }
        scene = scene.box(Vector(low, height - 0.025, -depth), Vector(high, height, depth))
        return scene.box(
            Vector(min(back, back + inner), height, -depth),
            Vector(max(back, back + inner), height + 0.25, depth)
        )
    }

    /// A ball, sorted among the limbs.
    func ball(at middle: Vector, radius: Double) -> Scene {
        adding([
            Shape(
                path: .circle(camera.disc(middle, radius)),
                classes: "fig-ball",
                nearness: camera.nearness(middle)
            )
        ])
    }
}
