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
        case .painAtMost(0):
            AdviceLine(
                "No pain at the spot while loading.",
                sources: [.george2024],
                isJudgement: true
            )
        case .painAtMost(let pain):
            AdviceLine(
                "Pain while loading no higher than \(pain) out of 10.",
                sources: [.silbernagel2007],
                isJudgement: true
            )
        case .settledByMorning:
            AdviceLine(
                "Back to where it was by the next morning.",
                sources: [.silbernagel2007],
                isJudgement: true
            )
        case .calmDays(let days):
            .judged("\(days.counted("loaded day").sentenceStart) in a row that stayed calm.")
        case .walksWithoutPain(let minutes):
            AdviceLine(
                """
                \(minutes) minutes of walking without pain. Usual practice before the first run; \
                the number of minutes was never tested.
                """,
                sources: [.george2024],
                isJudgement: true
            )
        case .runsWithoutFlare(let minutes):
            .agreed(
                "\(minutes) minutes of running, with no flare-up on the day or the next morning."
            )
        case .clinicianCleared:
            .agreed("A clinician has looked and says that you may.")
        case .daysSinceInjury(let days):
            .judged(
                "\(days.counted("day").sentenceStart) since the injury; gentle holds only till then."
            )
        }
    }
}
