import Anatomy
import Assessment
import Interview
import Measure

/// A runner drawn from the knowledge itself: a person, causes and all that they bring about.
///
/// It says how long the interview is where the knowledge holds, and nothing about how right the
/// knowledge is.
struct SimulatedRunner: Sendable {
    /// What is at work, the one drawn first in front.
    let causes: [ConditionID]
    let person: Person
    /// Every finding that is there; what is not here is absent.
    private let present: [FindingID: AnswerValue]
    /// Questions this runner cannot answer.
    private let unsure: Set<FindingID>

    /// `unsureRate` is the share of questions left open.
    init(seed: UInt64, number: Int, unsureRate: Double = usualUnsureRate) {
        var generator = SeededGenerator(seed: seed, stream: "runner \(number)")
        let person = Person.drawn(using: &generator)
        let history = Self.history(using: &generator)
        let causes = Self.causes(of: person, history, using: &generator)
        let side: Laterality = generator.pick([(.left, 45), (.right, 45), (.both, 10)]) ?? .left
        var present = Self.effects(of: causes, using: &generator)
        for id in history where present[id] == nil { present[id] = .present }
        // Whoever felt it begin suddenly does not say that it crept in.
        if present[.suddenOnset] != nil { present[.insidious] = nil }
        for id in present.keys.filter({ Question.with($0).kind == .bodySite }) {
            present[id] = Self.onMidline.contains(id) ? .present : .sided(side)
        }
        for id in present.keys.filter({ Question.with($0).section == .selfTest }) {
            present[id] = .sided(side)
        }
        if !present.keys.contains(where: { Question.with($0).section == .place }) {
            present[.siteHipVague] = .sided(side)
        }
        self.person = person
        self.causes = causes
        self.present = present
        unsure = Set(
            Question.all.filter { $0.section != .place }.map(\.id)
                .filter { _ in generator.uniform() < unsureRate }
        )
    }

    /// What the runner answers to a page; empty for a page passed over.
    func answers(to page: QuestionPage) -> [Finding] {
        page.questions.compactMap { question in
            guard !unsure.contains(question.id) else { return nil }
            return Finding(id: question.id, value: answer(to: question))
        }
    }

    private func answer(to question: Question) -> AnswerValue {
        switch question.id {
        case .painDurationWeeks:
            if present[.recentOnset] != nil { return .number(1) }
            if present[.overAYear] != nil { return .number(80) }
            return .number(present[.longStanding] != nil ? 26 : 6)
        case .painNow: return .number(present[.strongPain] != nil ? 8 : 3)
        default:
            if case .choice(let choices) = question.kind {
                return choices.first.map { .choice($0.id) } ?? .absent
            }
            return present[question.id] ?? .absent
        }
    }

    /// One question in twenty is left open (judgement).
    static let usualUnsureRate = 0.05
    /// How often anything of the history that no cause brings about is true (judgement).
    private static let historyRate = 0.06
    /// How often a second and a third cause is at work (judgement).
    private static let secondCause = 0.2
    private static let thirdCause = 0.05
    private static let onMidline: Set<FindingID> = [.sitePubic, .siteGenital]

    private static func history(using generator: inout SeededGenerator) -> Set<FindingID> {
        Set(
            Question.all.filter { $0.section == .history && $0.kind == .yesNo }.map(\.id)
                .filter { FindingModel.with($0) == nil && generator.uniform() < historyRate }
        )
    }

    private static func causes(
        of person: Person,
        _ history: Set<FindingID>,
        using generator: inout SeededGenerator
    ) -> [ConditionID] {
        var open = Condition.all.map { ($0.id, $0.chance(in: person, with: history)) }
        let draw = generator.uniform()
        let count = draw < thirdCause ? 3 : draw < secondCause ? 2 : 1
        var causes: [ConditionID] = []
        for _ in 0..<count {
            guard let cause = generator.pick(open) else { break }
            causes.append(cause)
            open.removeAll { $0.0 == cause }
        }
        return causes
    }

    /// Noisy-or: the background rate and every cause may each bring a finding about.
    private static func effects(
        of causes: [ConditionID],
        using generator: inout SeededGenerator
    ) -> [FindingID: AnswerValue] {
        var present: [FindingID: AnswerValue] = [:]
        for model in FindingModel.all {
            var absent = 1 - model.leak.value
            for cause in causes {
                let effect = Condition.with(cause).effects.first { $0.finding == model.finding }
                absent *= 1 - (effect?.share.value ?? 0)
            }
            let holds = generator.uniform() >= absent
            if holds != model.isInverted { present[model.finding] = .present }
        }
        return present
    }
}

extension Person {
    /// A runner between 13 and 75 years, most of them in mid-life (judgement).
    fileprivate static func drawn(using generator: inout SeededGenerator) -> Person {
        let age =
            generator.uniform() < 0.1
            ? 13 + 6 * generator.uniform() : min(max(40 + 12 * generator.normal(), 19), 75)
        return Person(
            ageYears: age.rounded(),
            sex: generator.uniform() < 0.5 ? .female : .male,
            runningYears: ((age - 12) * generator.uniform()).rounded()
        )
    }
}

extension Condition {
    /// How likely it is to be at work, before any symptom, as a weight.
    fileprivate func chance(in person: Person, with history: Set<FindingID>) -> Double {
        riskFactors.reduce(prevalence.value / (1 - prevalence.value)) { odds, factor in
            let holds =
                switch factor.factor {
                case .finding(let id): history.contains(id)
                case .age(let range): person.ageYears.map(range.contains) ?? false
                case .sex(let sex): person.sex == sex
                case .runningYears(let range): person.runningYears.map(range.contains) ?? false
                case .bodyMassIndex: false
                }
            return holds ? odds * factor.oddsRatio : odds
        }
    }
}

extension SeededGenerator {
    /// One of the values, in proportion to the weights; `nil` where there is nothing to pick.
    fileprivate mutating func pick<Value>(_ weighed: [(Value, Double)]) -> Value? {
        var rest = uniform() * weighed.reduce(0) { $0 + $1.1 }
        for (value, weight) in weighed {
            rest -= weight
            if rest <= 0 { return value }
        }
        return weighed.last?.0
    }
}
