import Measure

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

    mutating func advance(_ random: inout SeededGenerator) -> Double {
        value = memory * value + step * random.bell()
        return value
    }
}
