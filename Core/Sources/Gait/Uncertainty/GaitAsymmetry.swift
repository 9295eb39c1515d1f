import Anatomy

/// How uneven two sides are, as a share of their mean.
public struct GaitAsymmetry: Sendable, Hashable {
    /// Right minus left in percent of the mean of both; positive when the right is greater.
    public let percent: Double
    /// Its 95 % half-width in percent, the two sides' errors taken as independent.
    public let halfWidth: Double

    /// `nil` unless both are of one quantity and unit, one of each side, a length, time or share;
    /// for angles, whose zero means nothing, the plain difference is what can be told.
    public init?(right: GaitMeasure, left: GaitMeasure) {
        guard right.quantity == left.quantity, right.unit == left.unit, right.side == .right,
            left.side == .left, right.unit != .degrees,
            let percent = Self.percent(right: right.value, left: left.value)
        else { return nil }
        let size = right.value.magnitude + left.value.magnitude
        self.percent = percent
        // By the slopes of 200·(R − L)/(R + L) in R and in L.
        let byRight = 400 * left.value * right.uncertainty.total / (size * size)
        let byLeft = 400 * right.value * left.uncertainty.total / (size * size)
        halfWidth = (byRight * byRight + byLeft * byLeft).squareRoot()
    }

    /// 200·(R − L)/(|R| + |L|); `nil` where both are nothing or one is not a number.
    public static func percent(right: Double, left: Double) -> Double? {
        let size = right.magnitude + left.magnitude
        guard size > 0, size.isFinite else { return nil }
        return 200 * (right - left) / size
    }
}
