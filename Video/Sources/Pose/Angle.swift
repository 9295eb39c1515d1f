import Gait

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The trigonometry of this room.
enum Angle {
    static func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
        if degrees == 0 { return (0, 1) }
        let radians = degrees / 180 * Double.pi
        return (sin(radians), cos(radians))
    }

    /// Of the line from one point to another against the x axis, clockwise as pictures are drawn.
    static func degrees(from: PixelPoint, to: PixelPoint) -> Double {
        atan2(to.y - from.y, to.x - from.x) * 180 / Double.pi
    }

    /// The same angle between -180 and 180.
    static func wrapped(_ degrees: Double) -> Double {
        degrees - 360 * (degrees / 360).rounded()
    }

    /// 1 / (1 + e^-x).
    static func logistic(_ x: Float) -> Float { 1 / (1 + expf(-x)) }
}
