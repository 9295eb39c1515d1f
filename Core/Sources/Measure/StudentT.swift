/// Student's t distribution, for intervals from few values.
public enum StudentT {
    /// How far from zero `share` of the middle of the distribution reaches.
    ///
    /// `reach(0.95, freedom: 9)` is 2.262. `freedom` below 1 counts as 1, and a share beyond
    /// 0.9999 as that. Found by adding up the density, to about four digits.
    public static func reach(_ share: Double, freedom: Int) -> Double {
        let freedom = max(1, freedom)
        let panels = 500
        let width = 1 / Double(panels)
        // The half line is folded onto 0..<1 by t = x / (1 - x).
        var sums = [0.0]
        sums.reserveCapacity(panels + 1)
        var last = density(0, freedom: freedom)
        for panel in 1...panels {
            let x = Double(panel) * width
            var next = freedom == 1 ? 1.0 : 0
            if panel < panels {
                let rest = 1 - x
                next = density(x / rest, freedom: freedom) / (rest * rest)
            }
            sums.append(sums[panel - 1] + (last + next) / 2 * width)
            last = next
        }
        let wanted = min(max(share, 0), 0.9999) * sums[panels]
        let above = max(1, sums.firstIndex { $0 >= wanted } ?? panels)
        let part = (wanted - sums[above - 1]) / (sums[above] - sums[above - 1])
        let x = (Double(above - 1) + part) * width
        return x / (1 - x)
    }

    /// Without its constant factor, by multiplying only: (1 + t²/ν) to the power -(ν + 1)/2.
    private static func density(_ t: Double, freedom: Int) -> Double {
        var factor = (1 / (1 + t * t / Double(freedom))).squareRoot()
        var power = 1.0
        var exponent = freedom + 1
        while exponent > 0 {
            if exponent & 1 == 1 { power *= factor }
            factor *= factor
            exponent >>= 1
        }
        return power
    }
}
