import Anatomy
public import Assessment
import Evidence
import Interview

/// What one finding says about one cause, ready to be read.
public struct TellingWords: Sendable, Hashable {
    public let telling: Telling
    /// The finding's short name.
    public let findingName: String
    /// The cause's name.
    public let causeName: String
    /// "about 92 in 100".
    public let shareWith: String
    public let shareWithout: String
    public let yes: Direction
    public let no: Direction
    /// What the share with the cause rests on.
    public let basis: String
    public let isStudied: Bool
    /// What other findings measure the same thing; `nil` for a finding that stands alone.
    public let group: FindingModel.Group?

    /// How far one answer moves the odds.
    public struct Direction: Sendable, Hashable {
        /// "speaks clearly for it".
        public let words: String
        /// "× 3.1".
        public let number: String
        public let logRatio: Double

        init(_ logRatio: Double) {
            self.logRatio = logRatio
            words = Reason.weightWords(logRatio)
            number = logRatio.exponential.factorWords
        }
    }

    public init(_ telling: Telling) {
        self.telling = telling
        findingName = Question.with(telling.finding).name
        causeName = Condition.with(telling.condition).name
        shareWith = telling.shareWith.shareWords
        shareWithout = telling.shareWithout.shareWords
        yes = Direction(telling.logRatioYes)
        no = Direction(telling.logRatioNo)
        basis = telling.effect?.basisWords ?? "follows from what the other causes do"
        isStudied = telling.effect?.isStudied == true
        group = FindingModel.with(telling.finding)?.group
    }
}

extension Reason {
    /// How far an answer moves the odds and which way: "speaks strongly against it".
    static func weightWords(_ logOdds: Double) -> String {
        let degree: String
        switch logOdds.magnitude {
        case Reason.strongly...: degree = "strongly"
        case Reason.clearly..<Reason.strongly: degree = "clearly"
        case 0.1..<Reason.clearly: degree = "a little"
        default: return "says next to nothing"
        }
        return "speaks \(degree) \(logOdds < 0 ? "against" : "for") it"
    }
}
