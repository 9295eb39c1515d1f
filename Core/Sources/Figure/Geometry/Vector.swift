/// A place or direction in space: x forward, y up, z to the right of a person who stands at rest.
///
/// The unit is one body height.
struct Vector: Sendable, Hashable {
    var x: Double
    var y: Double
    var z: Double

    init(_ x: Double, _ y: Double, _ z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    static let zero = Vector(0, 0, 0)
    static let forward = Vector(1, 0, 0)
    static let up = Vector(0, 1, 0)
    static let down = Vector(0, -1, 0)
    static let right = Vector(0, 0, 1)

    static func + (a: Vector, b: Vector) -> Vector { Vector(a.x + b.x, a.y + b.y, a.z + b.z) }
    static func - (a: Vector, b: Vector) -> Vector { Vector(a.x - b.x, a.y - b.y, a.z - b.z) }
    static func * (a: Vector, factor: Double) -> Vector {
        Vector(a.x * factor, a.y * factor, a.z * factor)
    }

    func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }

    func cross(_ other: Vector) -> Vector {
        Vector(
            y * other.z - z * other.y,
            z * other.x - x * other.z,
            x * other.y - y * other.x
        )
    }

    var length: Double { dot(self).squareRoot() }

    /// The same direction with length one; the zero vector stays zero.
    var unit: Vector { length > 0 ? self * (1 / length) : self }

    /// The place a share of the way to another.
    func towards(_ other: Vector, _ share: Double) -> Vector { self + (other - self) * share }

    /// What is left of this vector when its share along `axis` (of length one) is taken away.
    func perpendicular(to axis: Vector) -> Vector { self - axis * dot(axis) }

    /// The angle to another direction, 0…180 degrees.
    func angle(to other: Vector) -> Double { Angle.arcCosine(unit.dot(other.unit)) }
}
