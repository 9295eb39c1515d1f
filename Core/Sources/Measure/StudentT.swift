/// Student's t distribution with whole degrees of freedom, from arithmetic and square roots alone.
public struct StudentT: Sendable {
    public let degreesOfFreedom: Int

    /// `nil` below one degree of freedom: then nothing is known of the scatter.
    public init?(degreesOfFreedom: Int) {
        guard degreesOfFreedom >= 1 else { return nil }
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The chance that a value lies within `t` of nothing on either side; 0 for `t` not above 0.
    ///
    /// Accurate to six digits up to t = 40, which the tests compare with the closed forms.
    public func probability(within t: Double) -> Double {
        guard t > 0 else { return 0 }
        // Simpson's rule over the density, which is smooth everywhere.
        let parts = max(200, 2 * Int((min(t, 1000) * 50).rounded(.up)))
        let width = t / Double(parts)
        var sum = shape(0) + shape(t)
        for part in 1..<parts {
            sum += shape(Double(part) * width) * (part.isMultiple(of: 2) ? 2 : 4)
        }
        return min(1, sum * width / 3 / area)
    }

    /// The t within which a value lies with the given chance on both sides: 0.95 gives t₀.₉₇₅.
    ///
    /// `nil` for a chance that is not above 0 and below 0.9999, or where one degree of freedom puts
    /// the answer beyond 1000.
    public func quantile(within probability: Double) -> Double? {
        guard probability > 0, probability < 0.9999 else { return nil }
        // The chance bends down all the way, so that Newton's steps come from below and never beyond.
        var t = 0.0
        for _ in 0..<200 {
            let step = (probability - self.probability(within: t)) * area / shape(t)
            t += step
            if t > 1000 { return nil }
            if step < 1e-9 * t { break }
        }
        return t
    }

    /// (1 + t²/ν) to the power −(ν + 1)/2.
    private func shape(_ t: Double) -> Double {
        let base = 1 / (1 + t * t / Double(degreesOfFreedom))
        var power = degreesOfFreedom.isMultiple(of: 2) ? base.squareRoot() : 1
        // The rest of the exponent is whole; squaring keeps many degrees of freedom cheap.
        var exponent = (degreesOfFreedom + 1) / 2
        var factor = base
        while exponent > 0 {
            if !exponent.isMultiple(of: 2) { power *= factor }
            factor *= factor
            exponent /= 2
        }
        return power
    }

    /// Half the area under `shape`: √ν times Wallis's integral of a cosine's power.
    private var area: Double {
        var wallis = degreesOfFreedom.isMultiple(of: 2) ? 1.0 : Double.pi / 2
        var degrees = degreesOfFreedom.isMultiple(of: 2) ? 2 : 1
        while degrees < degreesOfFreedom {
            degrees += 2
            wallis *= Double(degrees - 2) / Double(degrees - 1)
        }
        return wallis * Double(degreesOfFreedom).squareRoot()
    }

    /// The same, at least one degree of freedom taken; 1000 where `quantile(within:)` knows none.
    public static func reach(_ share: Double, freedom: Int) -> Double {
        StudentT(degreesOfFreedom: max(1, freedom))?.quantile(within: share) ?? 1000
    }
}
