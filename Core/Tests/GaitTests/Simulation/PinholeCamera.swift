import Foundation
import Gait
import Measure

/// A place or direction in metres: x to the runner's right, y up, z ahead.
struct Vector: Sendable {
    var x: Double
    var y: Double
    var z: Double

    init(_ x: Double, _ y: Double, _ z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    static func + (a: Vector, b: Vector) -> Vector { Vector(a.x + b.x, a.y + b.y, a.z + b.z) }
    static func - (a: Vector, b: Vector) -> Vector { Vector(a.x - b.x, a.y - b.y, a.z - b.z) }
    static func * (a: Vector, k: Double) -> Vector { Vector(a.x * k, a.y * k, a.z * k) }
    func dot(_ other: Vector) -> Double { x * other.x + y * other.y + z * other.z }
    var length: Double { dot(self).squareRoot() }
}

/// A phone on a stand: what it sees of a point of the body, in pixels.
struct PinholeCamera: Sendable {
    static let width = 1080
    static let height = 1920

    var view: CameraView
    /// From the runner, in metres.
    var distance = 3.5
    /// Degrees about the line of sight, anticlockwise as seen in the picture.
    var roll = 0.0
    /// Degrees aside of straight behind or straight beside.
    var azimuth = 0.0
    /// Degrees by which it looks down; its height follows.
    var elevation = 0.0
    /// Pixels a metre at the distance of 1 m: about 0.75 of the height fills with the runner.
    var focal = 2800.0
    /// What it looks at.
    var aim = Vector(0, 0.9, 0)

    func see(_ point: Vector) -> PixelPoint {
        let up = sin(elevation * .pi / 180)
        let flat = cos(elevation * .pi / 180)
        let turn = azimuth * .pi / 180
        // The line of sight, and the picture's right and up across it.
        let ahead =
            view == .rear
            ? Vector(-sin(turn) * flat, -up, cos(turn) * flat)
            : Vector(-cos(turn) * flat, -up, -sin(turn) * flat)
        let right =
            view == .rear ? Vector(cos(turn), 0, sin(turn)) : Vector(-sin(turn), 0, cos(turn))
        let over = Vector(
            -ahead.x * -up / max(flat, 0.01),
            flat,
            -ahead.z * -up / max(flat, 0.01)
        )
        let sight = point - (aim - ahead * distance)
        let scale = focal / sight.dot(ahead)
        let x = sight.dot(right) * scale
        let y = sight.dot(over) * scale
        let tilt = roll * .pi / 180
        return PixelPoint(
            Double(Self.width) / 2 + x * cos(tilt) - y * sin(tilt),
            Double(Self.height) / 2 - (x * sin(tilt) + y * cos(tilt))
        )
    }
}
