import Measure

extension SeededGenerator {
    /// Evenly between 0 and 1, which is never reached.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Evenly between the bounds.
    mutating func uniform(_ range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * unit()
    }

    /// Bell-shaped about 0 with spread 1, never beyond 3.
    ///
    /// The sum of three even numbers: no logarithm, so no difference between mathematics libraries.
    mutating func bell() -> Double { (unit() + unit() + unit() - 1.5) * 2 }

    mutating func isTrue(odds: Double) -> Bool { unit() < odds }
}
