import Evidence
import Measure

/// One uncertain number of the network: its best value, and draws from what it might be.
struct Parameter: Sendable {
    /// Names the stream of draws; the same number gets the same draws whatever surrounds it.
    let name: String
    /// The number used where one answer is wanted.
    let value: Double
    private let law: Law
    private let range: ClosedRange<Double>

    /// A share, beta distributed with the weight of its estimate, kept within `range`.
    init(_ name: String, share estimate: Estimate, within range: ClosedRange<Double>) {
        self.name = name
        self.range = range
        // An estimate worth less than one person would put nearly all draws on 0 and 1.
        law = .share(mean: estimate.value, weight: max(estimate.weight, 1))
        value = estimate.value.clamped(to: range)
    }

    /// The logarithm of an odds ratio, normally distributed.
    init(_ name: String, oddsRatioOf factor: RiskFactor) {
        precondition(factor.oddsRatio > 0, "An odds ratio is a positive number.")
        self.name = name
        range = -10...10
        let mean = factor.oddsRatio.naturalLogarithm
        // `logSpread` is the half-width of a 95 % interval, 1.96 standard deviations.
        law = .normal(mean: mean, deviation: factor.logSpread / 1.96)
        value = mean.clamped(to: range)
    }

    func draw(using generator: inout SeededGenerator) -> Double {
        switch law {
        case .share(let mean, let weight):
            generator.share(mean: mean, weight: weight).clamped(to: range)
        case .normal(let mean, let deviation):
            (mean + deviation * generator.normal()).clamped(to: range)
        }
    }

    private enum Law: Sendable {
        case share(mean: Double, weight: Double)
        case normal(mean: Double, deviation: Double)
    }
}

extension Double {
    func clamped(to range: ClosedRange<Double>) -> Double {
        min(max(self, range.lowerBound), range.upperBound)
    }
}
