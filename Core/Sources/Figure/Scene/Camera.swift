/// Looks at the scene from far away: parallel lines stay parallel, and a limb shows its true length
/// when it lies across the view.
struct Camera: Sendable, Hashable {
    /// 0 sees the right side of a standing body, 90 its front, -90 its back.
    var around = 0.0
    /// 0 is level, 90 straight from above.
    var above = 0.0
    /// Seen in a mirror: draws the other side of the body without another pose.
    var mirrored = false

    /// The same view in a mirror.
    var mirror: Camera {
        var camera = self
        camera.mirrored = true
        return camera
    }

    static let side = Camera()
    static let front = Camera(around: 90)
    static let back = Camera(around: -90)

    /// Paper units for one body height.
    static let scale = 200.0

    /// From the scene to the eye.
    var towardsEye: Vector {
        let level = Angle.cosine(above)
        return Vector(
            Angle.sine(around) * level,
            Angle.sine(above),
            Angle.cosine(around) * level
        )
    }

    private var across: Vector { Vector(Angle.cosine(around), 0, -Angle.sine(around)) }

    func project(_ place: Vector) -> Point {
        let x = place.dot(across) * (mirrored ? -1 : 1)
        return Point(x, -place.dot(towardsEye.cross(across))) * Self.scale
    }

    func disc(_ place: Vector, _ radius: Double) -> Disc {
        Disc(center: project(place), radius: radius * Self.scale)
    }

    /// Larger is nearer to the eye.
    func nearness(_ place: Vector) -> Double { place.dot(towardsEye) }
}
