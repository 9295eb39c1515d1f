import Anatomy
import Assessment
import Companion
import Evidence
import Interview
import Measure
import Program
import Screening
import Wording

/// Made-up triages and assessments, as plain as can be.
enum AdviceExamples {
    /// Causes that rest until a clinician has cleared them.
    static let urgentCauses: Set<ConditionID> = [
        .femoralNeckStress, .femoralShaftStress, .pubicRamusStress, .sacralStress,
        .acuteHipFracture, .apophysealAvulsion, .slippedEpiphysis, .femoralHeadOsteonecrosis,
        .septicArthritis, .tumour, .vascular, .caudaEquina, .abdominalOrGynaecological,
        .iliacStress, .acetabularStress, .parsStress, .adductorInsertionAvulsion,
        .ischialAvulsion, .lesserTrochanterAvulsion, .proximalHamstringAvulsion,
        .transientOsteoporosis, .perthes, .transientSynovitis, .pelvicInfection,
        .osteoidOsteoma, .iliacArteryEndofibrosis, .gonadalTorsion,
    ]

    /// An irritated growth plate rests as well, but nobody need be seen for it in a hurry.
    static let treatable = ConditionID.allCases.filter {
        !urgentCauses.contains($0) && $0 != .apophysitis
    }

    static func triage(_ tier: Tier, feared: [ConditionID] = []) -> Triage {
        guard tier > .selfCare else { return Triage(tier: tier, fired: [], unasked: []) }
        return Triage(tier: tier, fired: [rule(tier, feared: feared)], unasked: [])
    }

    static func rule(_ tier: Tier, feared: [ConditionID]) -> RedFlagRule {
        RedFlagRule(
            "example",
            tier: tier,
            when: .any([.has(.fever), .has(.limp)]),
            feared: feared,
            reason: "An example of a reason.",
            sources: [.clinicalConsensus],
            strength: .judgement
        )
    }

    /// One cause stands apart.
    static func leading(_ condition: ConditionID, at value: Double = 0.6) -> Assessment {
        Assessment(
            causes: [cause(condition, value)] + rest(without: [condition]),
            unexplained: Interval(value: 0.05, low: 0.02, high: 0.1),
            canTell: true,
            undecided: [],
            next: []
        )
    }

    /// Several causes are about equally likely.
    static func undecided(_ conditions: [ConditionID]) -> Assessment {
        Assessment(
            causes: conditions.map { cause($0, 0.35) } + rest(without: conditions),
            unexplained: Interval(value: 0.05, low: 0.02, high: 0.1),
            canTell: false,
            undecided: conditions,
            next: [Assessment.Next(finding: .nightPain, gain: 0.2)]
        )
    }

    static let nothingKnown = Assessment(
        causes: [],
        unexplained: Interval(value: 0.1, low: 0, high: 0.3),
        canTell: false,
        undecided: [],
        next: []
    )

    static func cause(_ condition: ConditionID, _ value: Double) -> Cause {
        Cause(
            condition: condition,
            probability: Interval(value: value, low: value / 2, high: min(value * 1.5, 1)),
            reasonsFor: [],
            reasonsAgainst: [],
            missing: []
        )
    }

    private static func rest(without named: [ConditionID]) -> [Cause] {
        ConditionID.allCases.filter { !named.contains($0) }.map { cause($0, 0.02) }
    }
}

extension FirstAdvice {
    /// The advice of an example; nothing but what is named is known.
    static func example(
        _ tier: Tier,
        _ assessment: Assessment,
        findings: [Finding] = [],
        age: Double? = 40,
        limits: Limits = Limits()
    ) -> FirstAdvice {
        make(
            triage: AdviceExamples.triage(tier),
            assessment: assessment,
            answers: AnswerSheet(person: Person(ageYears: age), findings: findings),
            limits: limits
        )
    }

    /// Every list of lines, by name.
    var lists: [(name: String, lines: [AdviceLine])] {
        [
            ("now", now), ("leave", leave), ("running", running.lines), ("seeWhom", seeWhom),
            ("clinicWillDo", clinicWillDo), ("review", review.lines),
        ]
    }

    /// Every word that a runner would read in it.
    var words: [String] {
        let prescribed = exercises.flatMap { [$0.dose] + $0.cautions + $0.exercise.steps }
        let rule = painRule.map { [$0.action, $0.note] + $0.further } ?? []
        return lists.flatMap { $0.lines.map(\.text) } + prescribed + rule
            + [urgency.headline, urgency.explanation] + urgency.reasons.map(\.text)
    }
}
