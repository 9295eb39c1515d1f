#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Trigonometry in degrees; nothing else in this room sees a radian or the C library.
enum Angle {
    static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

    static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }

    static func tangent(_ degrees: Double) -> Double { tan(degrees * .pi / 180) }

    /// The direction of a vector in the plane, -180…180.
    static func direction(x: Double, y: Double) -> Double { atan2(y, x) * 180 / .pi }

    /// The angle at `corner` between the directions to two points, 0…180.
    static func between(_ first: PixelPoint, _ corner: PixelPoint, _ second: PixelPoint) -> Double {
        let one = (x: first.x - corner.x, y: first.y - corner.y)
        let two = (x: second.x - corner.x, y: second.y - corner.y)
        return abs(direction(x: one.x * two.x + one.y * two.y, y: one.x * two.y - one.y * two.x))
    }
}
