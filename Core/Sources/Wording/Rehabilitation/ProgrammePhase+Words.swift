import Evidence
public import Rehabilitation

extension ProgrammePhase.Kind {
    /// "Calm it".
    public var name: String {
        switch self {
        case .calm: "Calm it"
        case .load: "Load it"
        case .build: "Build strength"
        case .return: "Return to running"
        case .keep: "Keep it"
        }
    }

    /// What the phase is for, in a sentence.
    public var purpose: AdviceLine {
        switch self {
        case .calm:
            .agreed(
                """
                Take away what stirs it up and keep the muscles awake with gentle work, until \
                daily life is calm.
                """
            )
        case .load:
            .agreed(
                """
                Ask a little more of the hip, week by week, so that it gets used to load again.
                """
            )
        case .build:
            .agreed(
                """
                Make it stronger than daily life needs: heavier and slower work, with a day \
                between for it to answer.
                """
            )
        case .return:
            .agreed(
                """
                Bring back what running asks for: spring, single-leg strength, and distance \
                before speed.
                """
            )
        case .keep:
            .judged("Twice a week is enough to keep what was won; running leads again.")
        }
    }
}

extension PhaseCriterion {
    /// What must hold, as a line of a list.
    public var line: AdviceLine {
        switch self {
        case .painAtMost(0, let source):
            AdviceLine(
                "No pain at the spot while loading.",
                sources: [source],
                isJudgement: true
            )
        case .painAtMost(let pain, let source):
            AdviceLine(
                "Pain on a loaded day no higher than \(pain) out of 10.",
                sources: [source],
                isJudgement: true
            )
        case .settledByMorning(let margin, let source):
            AdviceLine(
                margin == 0
                    ? "Back to your usual by the next morning."
                    : "By the next morning no more than \(margin.counted("point")) above your usual.",
                sources: source.map { [$0] } ?? [],
                isJudgement: true
            )
        case .calmSteps(let steps, let days, let acceptable):
            .judged(
                """
                \(steps.counted("step").sentenceStart) up, each after \(days.counted("loaded day")) \
                that stayed calm since the step before; they need not follow each other.\
                \(acceptable.map { " \($0.counted("day").sentenceStart) of pain within bounds weigh as much as a calm one." } ?? "")
                """
            )
        case .walksWithoutPain(let minutes):
            AdviceLine(
                """
                Asked of you, not checked: \(minutes) minutes of walking without pain. Usual \
                practice before the first run; the number of minutes was never tested.
                """,
                sources: [.george2024],
                isJudgement: true
            )
        case .runsWithoutFlare(let minutes):
            .agreed(
                """
                Asked of you, not checked: \(minutes) minutes of running, with no flare-up on the \
                day or the next morning.
                """
            )
        case .clinicianCleared:
            .agreed("A clinician has looked and says that you may.")
        case .daysSinceInjury(let days):
            .judged(
                """
                \(days.counted("day").sentenceStart) since the injury; gentle holds only till then. \
                Three to five is usual; the rest is our margin.
                """
            )
        }
    }
}
