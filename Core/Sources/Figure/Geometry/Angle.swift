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

    /// The angle whose cosine is given, 0…180; ratios that rounding pushed beyond ±1 are taken as ±1.
    static func arcCosine(_ ratio: Double) -> Double { acos(min(1, max(-1, ratio))) * 180 / .pi }

    /// The direction of a vector in the plane, -180…180.
    static func direction(x: Double, y: Double) -> Double { atan2(y, x) * 180 / .pi }

    /// The same direction as a number from 0 up to 360.
    static func turned(_ degrees: Double) -> Double {
        let rest = degrees.truncatingRemainder(dividingBy: 360)
        return rest < 0 ? rest + 360 : rest
    }
}
