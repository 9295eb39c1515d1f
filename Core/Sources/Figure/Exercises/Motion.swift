import Anatomy

/// A movement as key poses in the order of doing; after the last it begins again with the first.
///
/// Each limb must be told in the same way, by angles or by its end's place, in every key of a motion,
/// so that what lies between two keys is found by going from number to number.
struct Motion: Sendable {
    let camera: Camera
    let keys: [Key]
    /// The leg that works, drawn in its own colour.
    var worked: Side?
    /// Arms that are drawn over the body, because their hand is what matters.
    var raised: Set<Side>
    /// The keys that make one repetition; the whole cycle, unless some only lead up to it.
    var repetition: Range<Int>?
    /// What stands still: floor, chair, step, wall.
    var scenery: @Sendable (Scene) -> Scene
    /// What moves with the body: a band, a ball, a weight.
    ///
    /// Always the same shapes in the same order.
    var attached: @Sendable (Scene, Body) -> Scene

    init(
        _ camera: Camera,
        worked: Side? = nil,
        raised: Set<Side> = [],
        repetition: Range<Int>? = nil,
        scenery: @escaping @Sendable (Scene) -> Scene = { $0.floor() },
        attached: @escaping @Sendable (Scene, Body) -> Scene = { scene, _ in scene },
        keys: [Key]
    ) {
        self.camera = camera
        self.worked = worked
        self.raised = raised
        self.repetition = repetition
        self.scenery = scenery
        self.attached = attached
        self.keys = keys
    }

    /// A pose on the way, how long it takes to get there, and how long it is held.
    struct Key: Sendable {
        /// A few plain words under the still picture: "Lift until the body is one line".
        let caption: String
        let pose: Pose
        /// Seconds from the key before to this one; of the first key, from the last one back to it.
        var seconds: Double
        /// Seconds of staying; long holds are shortened in the moving picture.
        ///
        /// Without any, the movement flows on through this key.
        var hold: Double
        /// Only passed through: moves the picture but has no still of its own.
        var isPassing: Bool
        /// What the arrow of the still follows; the place that moved most, unless told.
        var trace: Trace
        /// Arrows, clocks and lines over this key, in the still and while it is held.
        var signs: @Sendable (Scene, Body) -> Scene

        init(
            _ caption: String,
            _ pose: Pose,
            seconds: Double = 1.5,
            hold: Double = 0.5,
            isPassing: Bool = false,
            trace: Trace = .widest,
            signs: @escaping @Sendable (Scene, Body) -> Scene = { scene, _ in scene }
        ) {
            self.caption = caption
            self.pose = pose
            self.seconds = seconds
            self.hold = hold
            self.isPassing = isPassing
            self.trace = trace
            self.signs = signs
        }
    }

    /// Which way of the body an arrow follows.
    enum Trace: Sendable, Hashable {
        case none
        case widest
        case place(Landmark)
        case palm(Side)
    }
}

extension Motion {
    /// The picture of one pose, without signs.
    func scene(_ body: Body, mirrored: Bool = false) -> Scene {
        let camera = mirrored ? camera.mirror : camera
        let person = scenery(Scene(camera)).person(body, tested: worked, raised: raised)
        return attached(person, body)
    }

    /// The keys that have a still of their own, with how each is seen.
    func stills(mirrored: Bool = false) -> [(caption: String, scene: Scene)] {
        keys.indices.filter { !keys[$0].isPassing }.map { index in
            let body = Body(keys[index].pose)
            var scene = scene(body, mirrored: mirrored)
            if index > 0 { scene = arrow(into: index, over: scene) }
            return (keys[index].caption, keys[index].signs(scene, body))
        }
    }

    /// An arrow along the way from the last still to this one.
    private func arrow(into index: Int, over scene: Scene) -> Scene {
        let start = keys[..<index].lastIndex { !$0.isPassing } ?? 0
        let way = (start..<index).flatMap { key in
            (0..<8).map { step in
                Body(keys[key].pose.between(keys[key + 1].pose, share: Double(step) / 8))
            }
        }
        let bodies = way + [Body(keys[index].pose)]
        guard let follow = followed(keys[index].trace, bodies, scene.camera) else { return scene }
        let track = bodies.map(follow)
        return scene.arrow(along: track, from: bodies.map(\.middle))
    }

    private func followed(
        _ trace: Trace,
        _ bodies: [Body],
        _ camera: Camera
    ) -> (@Sendable (Body) -> Vector)? {
        switch trace {
        case .none: return nil
        case .place(let landmark): return { $0.place(landmark) }
        case .palm(let side): return { $0.palm(side) }
        case .widest:
            var choices: [@Sendable (Body) -> Vector] = [{ $0.bones.pelvis.origin }]
            choices.append { $0.bones.head.origin }
            for side in Side.allCases {
                choices.append { $0.place(.toes(side)) }
                choices.append { $0.place(.knee(side)) }
                choices.append { $0.palm(side) }
            }
            func width(_ follow: @Sendable (Body) -> Vector) -> Double {
                let way = bodies.map { camera.project(follow($0)) }
                return zip(way, way.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
            }
            let widest = choices.max { width($0) < width($1) }
            return widest.flatMap { width($0) > 0.07 * Camera.scale ? $0 : nil }
        }
    }
}

extension Body {
    /// The middle of the trunk.
    var middle: Vector { (bones.pelvis.origin + bones.head.origin) * 0.5 }
}
