public import Assessment
import Evidence
import Measure

extension Estimate {
    /// Where the number comes from: "study of 66 people, Burnett 2006" or "our judgement: …".
    public var basisWords: String {
        switch basis {
        case .study(let source, let people?): "study of \(people) people, \(source.plainName)"
        case .study(let source, nil): "study, number of people not given, \(source.plainName)"
        case .judgement(let why): "our judgement: \(why)"
        }
    }

    /// Whether a study carries it.
    public var isStudied: Bool {
        if case .study = basis { true } else { false }
    }

    /// "less common: about 6 in 100 runners with pain around the hip".
    public var prevalenceWords: String {
        "\(frequencyWord): \(value.shareWords) runners with pain around the hip"
    }

    /// The word alone: "rare".
    public var frequencyWord: String {
        switch value {
        case 0.08...: "common"
        case 0.02..<0.08: "less common"
        case 0.005..<0.02: "uncommon"
        case 0.0005..<0.005: "rare"
        default: "very rare"
        }
    }
}

extension Double {
    /// A share as a count of people: "about 6 in 100", "about 3 in 1,000"; never 0 and never all.
    public var shareWords: String {
        switch self {
        case 0.995...: "more than 99 in 100"
        case 0.0095..<0.995: "about \((self * 100).fixed(0)) in 100"
        case 0.00095..<0.0095: "about \((self * 1000).fixed(0)) in 1,000"
        case 0.00005..<0.00095: "about \((self * 10_000).fixed(0)) in 10,000"
        default: "fewer than 1 in 10,000"
        }
    }

    /// A factor on the odds: "× 12", "× 3.1", "× 0.05".
    package var factorWords: String {
        switch self {
        case 10...: "× \(fixed(0))"
        case 0.095..<10: "× \(fixed(1))"
        default: "× \(fixed(2))"
        }
    }
}
