import Anatomy
public import Assessment
import Evidence
public import Interview

/// Everything known of one finding in words and numbers: the same for the web page and the document.
public struct FindingKnowledge: Sendable {
    public let question: Question
    /// "Where it hurts", "Tests you can do yourself".
    public let sectionName: String
    /// "about 12 in 100" of runners without a cause that brings it about; `nil` where no cause does.
    public let background: String?
    public let backgroundBasis: String?
    public let group: FindingModel.Group?
    /// The other findings that measure the same thing.
    public let companions: [Question]
    /// Causes for which "yes" speaks, the strongest first.
    public let speaksFor: [TellingWords]
    /// Causes against which "yes" speaks, the strongest first.
    public let speaksAgainst: [TellingWords]
    /// Causes that it makes more or less likely before any symptom.
    public let risks: [Risk]
    /// How a number is read as this finding, or this number as others; empty for plain answers.
    public let readings: [String]

    public struct Risk: Sendable {
        public let condition: Condition
        public let words: RiskWords
    }

    public init(_ id: FindingID, assessor: Assessor) {
        let asked = Question.with(id)
        let model = FindingModel.with(id)
        question = asked
        sectionName = asked.section.name
        background = model?.answerShare.shareWords
        backgroundBasis = model?.leak.basisWords
        group = model?.group
        companions = (model?.group?.members ?? []).map(\.finding).filter { $0 != id }
            .map(Question.with)
        let tellings = assessor.tellings(of: id)
        speaksFor = tellings.filter { $0.logRatioYes > 0.1 }
            .sorted { $0.logRatioYes > $1.logRatioYes }.map { TellingWords($0) }
        speaksAgainst = tellings.filter { $0.logRatioYes < -0.1 }
            .sorted { $0.logRatioYes < $1.logRatioYes }.map { TellingWords($0) }
        risks = Condition.all.flatMap { condition in
            condition.riskFactors.filter { $0.factor == .finding(id) }
                .map { Risk(condition: condition, words: RiskWords($0)) }
        }
        readings = NumericReading.all.filter { $0.number == id || $0.finding == id }.map(\.words)
    }
}

extension FindingModel {
    /// The background rate of a yes to the question, also where the model is of its opposite.
    public var answerShare: Double { isInverted ? 1 - leak.value : leak.value }
}

extension NumericReading {
    /// The curve in a sentence.
    public var words: String {
        let points = corners.map { corner in
            "at \(Question.with(number).spoken(corner.number)) a certainty of "
                + corner.certainty.shareWords.replacingAbout
        }
        return
            "The number “\(Question.with(number).name)” is read as “\(Question.with(finding).name)”: "
            + points.joinedAsList("and") + ", straight in between. \(why)"
    }
}

extension Question {
    fileprivate func spoken(_ value: Double) -> String {
        AnswerValue.number(value).words(for: self)
    }
}

extension String {
    fileprivate var replacingAbout: String {
        hasPrefix("about ") ? String(dropFirst("about ".count)) : self
    }
}

extension Question.Section {
    /// The heading under which its questions are listed.
    public var name: String {
        switch self {
        case .place: "Where it hurts"
        case .danger: "Danger signs"
        case .beginning: "How it began"
        case .character: "What it is like, and what brings it on"
        case .nerves: "Nerves and strength"
        case .history: "Your history"
        case .training: "Training"
        case .selfTest: "Tests you can do yourself"
        case .clinician: "Tests for a clinician"
        case .measured: "Measured, never asked"
        }
    }
}

extension TestInstructions.Safety {
    /// Who may do it, in a sentence.
    public var words: String {
        switch self {
        case .safe:
            """
            To try alone only once the hip check offers it: it asks for every danger sign first.
            """
        case .supervised: "Only with a professional: it needs trained hands or a couch."
        case .never: "Never to be tried alone; it can do harm. Only a clinician decides on it."
        }
    }
}
