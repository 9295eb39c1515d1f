import Anatomy
public import Assessment
import Evidence
import Interview
import Measure

/// One thing that makes a cause more or less likely before any symptom, ready to be read.
public struct RiskWords: Sendable, Hashable {
    /// "age 60 and over", "running for less than a year", "an earlier stress fracture".
    public let factor: String
    /// "clearly more likely".
    public let effect: String
    /// On the odds: "× 2.5".
    public let number: String
    /// "Burnett 2006" or "our judgement".
    public let basis: String
    public let why: String

    public init(_ risk: RiskFactor) {
        factor = risk.factor.words
        effect = Self.effect(risk.oddsRatio)
        number = risk.oddsRatio.factorWords
        basis = risk.source.map(\.plainName) ?? "our judgement"
        why = risk.why
    }

    private static func effect(_ ratio: Double) -> String {
        let size = max(ratio, 1 / max(ratio, 0.0001))
        let degree =
            switch size {
            case 5...: "much "
            case 2..<5: "clearly "
            default: "a little "
            }
        return "\(degree)\(ratio < 1 ? "less" : "more") likely"
    }
}

extension RiskFactor.Factor {
    /// What the odds depend on, as a reader would say it.
    public var words: String {
        switch self {
        case .finding(let id): Question.with(id).name
        case .age(let years): "age \(years.words(highest: 95))"
        case .sex(let sex): sex.rawValue
        case .runningYears(let years):
            years.upperBound <= 1.5
                ? "new to running (up to \(years.upperBound.plain) \(years.upperBound <= 1 ? "year" : "years"))"
                : "running for \(years.words(highest: 40)) years"
        case .bodyMassIndex(let range): "body-mass index \(range.words(highest: 50))"
        }
    }
}

extension ClosedRange<Double> {
    /// "60 and over", "under 14", "14 to 25".
    fileprivate func words(highest: Double) -> String {
        // A band that ends just below a round number is told by that number.
        let isOpen = upperBound != upperBound.rounded() && upperBound.nextUp == upperBound.rounded()
        let last = isOpen ? upperBound.rounded() - 1 : upperBound
        if last >= highest { return "\(lowerBound.plain) and over" }
        if lowerBound <= 0 { return "up to \(last.plain)" }
        return "\(lowerBound.plain) to \(last.plain)"
    }
}

extension Double {
    fileprivate var plain: String { fixed(self == rounded() ? 0 : 1) }
}
