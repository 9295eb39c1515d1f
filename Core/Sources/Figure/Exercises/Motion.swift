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
    /// What stands still: floor, chair, step, wall.
    var scenery: @Sendable (Scene) -> Scene
    /// What moves with the body: a band, a ball, a weight.
    var attached: @Sendable (Scene, Body) -> Scene

    init(
        _ camera: Camera,
        worked: Side? = nil,
        scenery: @escaping @Sendable (Scene) -> Scene = { $0.floor() },
        attached: @escaping @Sendable (Scene, Body) -> Scene = { scene, _ in scene },
        keys: [Key]
    ) {
        self.camera = camera
        self.worked = worked
        self.scenery = scenery
        self.attached = attached
        self.keys = keys
    }

    /// A pose on the way, how long it takes to get there, and how long it is held.
    struct Key: Sendable {
        /// A few plain words under the still picture: "Lift until the body is one line".
        let caption: String
        let pose: Pose
        /// Seconds from the key before to this one.
        var seconds: Double
        /// Seconds of staying; long holds are shortened in the moving picture.
        var hold: Double
        /// Only passed through: moves the picture but has no still of its own.
        var isPassing: Bool

        init(
            _ caption: String,
            _ pose: Pose,
            seconds: Double = 1.5,
            hold: Double = 0.5,
            isPassing: Bool = false
        ) {
            self.caption = caption
            self.pose = pose
            self.seconds = seconds
            self.hold = hold
            self.isPassing = isPassing
        }
    }
}
