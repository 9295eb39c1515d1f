/// A turn in space, kept as where it takes the three axes.
struct Rotation: Sendable, Hashable {
    let x: Vector
    let y: Vector
    let z: Vector

    static let none = Rotation(x: .forward, y: .up, z: .right)

    /// Turns forward towards up: bending a hip or an elbow.
    static func aboutRight(_ degrees: Double) -> Rotation {
        let (s, c) = (Angle.sine(degrees), Angle.cosine(degrees))
        return Rotation(x: Vector(c, s, 0), y: Vector(-s, c, 0), z: .right)
    }

    /// Turns up towards right: a cartwheel to the right.
    static func aboutForward(_ degrees: Double) -> Rotation {
        let (s, c) = (Angle.sine(degrees), Angle.cosine(degrees))
        return Rotation(x: .forward, y: Vector(0, c, s), z: Vector(0, -s, c))
    }

    /// Turns forward towards left: looking over the left shoulder.
    static func aboutUp(_ degrees: Double) -> Rotation {
        let (s, c) = (Angle.sine(degrees), Angle.cosine(degrees))
        return Rotation(x: Vector(c, 0, -s), y: .up, z: Vector(s, 0, c))
    }

    func callAsFunction(_ v: Vector) -> Vector { x * v.x + y * v.y + z * v.z }

    /// The second turn is made first, in the frame that the first one has already turned.
    static func * (first: Rotation, second: Rotation) -> Rotation {
        Rotation(x: first(second.x), y: first(second.y), z: first(second.z))
    }

    /// The frame whose down axis runs along a bone, and whose front faces `front` as far as it can.
    static func along(_ bone: Vector, front: Vector) -> Rotation {
        let y = bone.unit * -1
        var x = front.perpendicular(to: y)
        if x.length < 1e-6 { x = Vector(0.6, 0, 0.8).perpendicular(to: y) }
        x = x.unit
        return Rotation(x: x, y: y, z: x.cross(y))
    }
}

/// A turned place in space: where a bone begins and how it lies.
struct Frame: Sendable, Hashable {
    let origin: Vector
    let rotation: Rotation

    func callAsFunction(_ x: Double, _ y: Double, _ z: Double) -> Vector {
        origin + rotation(Vector(x, y, z))
    }
}
