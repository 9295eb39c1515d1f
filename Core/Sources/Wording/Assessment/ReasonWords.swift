public import Anatomy
public import Assessment
public import Evidence
public import Interview

/// One reason for or against a cause, ready to be read.
public struct ReasonWords: Sendable, Hashable {
    /// What the words are about.
    public let reason: Reason
    /// The finding's short name, such as "pain at night or at rest".
    public let name: String
    /// "yes", "on the left", "3 weeks"; `nil` for what the runner told about themselves and kept out.
    public let value: String?
    /// How much it moves the odds and which way, such as "speaks clearly for it".
    public let weight: String
    /// What it rests on: "study of 66 people, Burnett 2006" or "our judgement".
    public let basis: String
    public let source: SourceID?

    /// Takes the person only to show the value of age, sex and running years.
    public init(_ reason: Reason, for condition: ConditionID, person: Person = Person()) {
        self.reason = reason
        switch reason.subject {
        case .finding(let id, let answer):
            let question = Question.with(id)
            name = question.name
            value = answer.words(for: question)
        case .age:
            name = "your age"
            value = person.ageYears.map { "\(Int($0)) years" }
        case .sex:
            name = "your sex"
            value = person.sex?.rawValue
        case .runningYears:
            name = "how long you have been running"
            value = person.runningYears.map(Self.years)
        case .bodyMassIndex:
            name = "your weight for your height"
            value = nil
        }
        weight = Reason.weightWords(reason.logOdds)
        basis = Self.basis(reason, condition: condition)
        source = reason.source
    }

    /// "Pain at night or at rest: yes. Speaks clearly for it (study of 66 people, Burnett 2006)."
    public var sentence: String {
        let fact = value.map { "\(name): \($0)" } ?? name
        return "\(fact.withCapital). \(weight.withCapital) (\(basis))."
    }

    private static func basis(_ reason: Reason, condition: ConditionID) -> String {
        guard let source = reason.source else { return "our judgement" }
        let name = Source.with(source).plainName
        guard let people = people(of: reason, source: source, condition: condition) else {
            return name
        }
        return "study of \(people) people, \(name)"
    }

    /// The size of the study behind the estimate, where the reason rests on one.
    private static func people(
        of reason: Reason,
        source: SourceID,
        condition: ConditionID
    ) -> Int? {
        guard case .finding(let id, _) = reason.subject else { return nil }
        let effect = Condition.with(condition).effects.first { $0.finding == id }
        guard case .study(source, let people) = effect?.share.basis else { return nil }
        return people
    }

    private static func years(_ years: Double) -> String {
        years < 1 ? "less than a year" : "\(Int(years)) years"
    }
}

extension Reason {
    /// Twice the odds, as a logarithm.
    static let clearly = 0.69
    /// Five times the odds, as a logarithm.
    static let strongly = 1.61

    /// Whether it helps to read it: "no sore spot: no, speaks a little for it" only confuses.
    var isWorthSaying: Bool {
        guard case .finding(_, .absent) = subject else { return true }
        return logOdds.magnitude >= Self.clearly
    }
}

extension Source {
    /// A short name that means something to a runner.
    public var plainName: String {
        switch id {
        case .clinicalConsensus: "agreed clinical practice"
        case .article2022: "a health article of 2022"
        case .aafp2020hipoa: "Metcalfe 2019 (summary)"
        default: shortName
        }
    }
}

extension SourceID {
    /// The plain name of the source.
    public var plainName: String { Source.with(self).plainName }
}

extension String {
    /// The same text with its first letter as a capital.
    var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
