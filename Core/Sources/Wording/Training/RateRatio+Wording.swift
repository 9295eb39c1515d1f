public import Evidence
import Measure

extension RateRatio {
    /// "about one and a half times as often": to the nearest word that people use.
    public var often: String {
        switch estimate {
        case ..<1.1: "about as often"
        case ..<1.4: "somewhat more often"
        case ..<1.75: "about one and a half times as often"
        case ..<2.1: "about twice as often"
        case ..<2.75: "more than twice as often"
        default: "about \(estimate.fixed(0)) times as often"
        }
    }

    /// "1.64 times; the true figure is likely between 1.31 and 2.05".
    public var numbers: String {
        let range = "between \(low.fixed(2)) and \(high.fixed(2))"
        return low > 1
            ? "\(estimate.fixed(2)) times; the true figure is likely \(range)"
            : """
            \(estimate.fixed(2)) times, but the true figure may lie anywhere \(range), which \
            includes no difference
            """
    }
}
