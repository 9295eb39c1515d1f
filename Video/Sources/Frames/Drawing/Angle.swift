import Foundation
import Gait

/// Turns between directions and degrees; the only place of this room that needs a sine.
enum Angle {
    /// `point` turned about `centre`; positive is clockwise as seen, since y goes down.
    static func turned(
        _ point: PixelPoint,
        about centre: PixelPoint,
        degrees: Double
    ) -> PixelPoint {
        let radians = degrees * .pi / 180
        let (sine, cosine) = (sin(radians), cos(radians))
        let (x, y) = (point.x - centre.x, point.y - centre.y)
        return PixelPoint(centre.x + x * cosine - y * sine, centre.y + x * sine + y * cosine)
    }

    /// Of the line from `start` to `end` against the picture's horizontal, positive when the end is
    /// higher.
    static func rise(from start: PixelPoint, to end: PixelPoint) -> Double {
        atan2(start.y - end.y, end.x - start.x) * 180 / .pi
    }

    /// A whole turn, as cairo counts it.
    static let circle = 2 * Double.pi
    static let quarter = Double.pi / 2
}
