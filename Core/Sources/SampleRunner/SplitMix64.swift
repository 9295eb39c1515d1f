/// A small generator whose numbers are the same on every machine and in every version.
///
/// The standard library promises no such thing for its own. The method is SplitMix64 of Steele, Lea
/// and Flood (2014): good enough for a story, not for secrets.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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

/// Noise in which each value remembers the last, as speed, pulse and satellite positions do.
struct Drift {
    private let memory: Double
    private let step: Double
    private(set) var value = 0.0

    /// Wanders about 0 with `spread`; `memory` of 0.9 forgets in about ten steps.
    init(spread: Double, memory: Double) {
        self.memory = memory
        step = spread * (1 - memory * memory).squareRoot()
    }

    mutating func advance(_ random: inout SplitMix64) -> Double {
        value = memory * value + step * random.bell()
        return value
    }
}
