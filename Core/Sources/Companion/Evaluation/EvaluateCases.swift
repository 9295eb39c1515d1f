public import Assessment
public import Screening

/// Puts cases with known causes through the program and notes what it says.
///
/// The tier is the one a runner would be told: that of the rules, raised by causes that must not be
/// missed.
public struct EvaluateCases: Sendable {
    private let screener: Screener
    private let assessor: Assessor

    public init(screener: Screener = Screener(), assessor: Assessor = .standard) {
        self.screener = screener
        self.assessor = assessor
    }

    public func callAsFunction(_ cases: [EvaluationCase]) -> Evaluation {
        Evaluation(cases: cases.map(evaluated))
    }

    private func evaluated(_ subject: EvaluationCase) -> EvaluatedCase {
        let triage = screener.triage(subject.answers)
        let assessment = assessor.assess(subject.answers)
        let urgency = FirstAdvice.make(
            triage: triage,
            assessment: assessment,
            answers: subject.answers
        ).urgency
        return EvaluatedCase(
            subject: subject,
            tier: urgency.tier,
            ruleTier: triage.tier,
            rules: triage.fired.map(\.id),
            raisedBy: urgency.raisedBy,
            causes: assessment.causes.map {
                EvaluatedCase.Chance(condition: $0.condition, probability: $0.probability.value)
            },
            unexplained: assessment.unexplained.value
        )
    }
}
