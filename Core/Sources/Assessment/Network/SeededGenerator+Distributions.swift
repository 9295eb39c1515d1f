import Measure

extension SeededGenerator {
    /// An even draw between 0 and 1, never either of them.
    package mutating func uniform() -> Double {
        (Double(next() >> 11) + 0.5) * 0x1p-53
    }

    /// A draw from the standard normal distribution, by Marsaglia's polar method.
    package mutating func normal() -> Double {
        while true {
            let across = 2 * uniform() - 1
            let up = 2 * uniform() - 1
            let square = across * across + up * up
            if square > 0, square < 1 {
                return across * (-2 * square.naturalLogarithm / square).squareRoot()
            }
        }
    }

    /// A draw from the gamma distribution with scale 1, by the method of Marsaglia and Tsang.
    package mutating func gamma(shape: Double) -> Double {
        precondition(shape > 0 && shape.isFinite, "A gamma draw needs a positive shape.")
        if shape < 1 {
            let power = uniform().naturalLogarithm / shape
            return gamma(shape: shape + 1) * power.exponential
        }
        let centre = shape - 1.0 / 3
        let spread = 1 / (9 * centre).squareRoot()
        while true {
            let draw = normal()
            let root = 1 + spread * draw
            guard root > 0 else { continue }
            let cube = root * root * root
            let uniform = uniform()
            // Nearly all draws are accepted without a logarithm.
            if uniform < 1 - 0.0331 * draw * draw * draw * draw { return centre * cube }
            let limit = draw * draw / 2 + centre * (1 - cube + cube.naturalLogarithm)
            if uniform.naturalLogarithm < limit { return centre * cube }
        }
    }

    /// A share known as well as `weight` people would tell, with mean `mean`.
    ///
    /// The beta distribution with parameters `mean * weight` and `(1 - mean) * weight`; a mean of 0
    /// or 1 is certain.
    package mutating func share(mean: Double, weight: Double) -> Double {
        guard mean > 0, mean < 1 else { return mean }
        let with = gamma(shape: mean * weight)
        let without = gamma(shape: (1 - mean) * weight)
        let sum = with + without
        return sum > 0 ? with / sum : mean
    }
}
