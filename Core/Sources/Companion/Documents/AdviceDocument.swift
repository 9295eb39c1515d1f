import Anatomy
import Evidence
import Measure
import Program
import Wording

extension AssessDocument {
    /// What to do today.
    public struct AdvicePart: Encodable, Sendable {
        let headline: String
        let now: [Line]
        let leave: [Line]
        let running: Running
        let exercises: [ExercisePart]
        let seeWhom: [Line]
        let clinicWillDo: [Line]
        let reviewAfterDays: Int?

        init(_ advice: FirstAdvice) {
            headline = advice.urgency.headline
            now = advice.now.map(Line.init)
            leave = advice.leave.map(Line.init)
            running = Running(advice.running)
            exercises = advice.exercises.map(ExercisePart.init)
            seeWhom = advice.seeWhom.map(Line.init)
            clinicWillDo = advice.clinicWillDo.map(Line.init)
            reviewAfterDays = advice.review.afterDays
        }
    }

    public struct Line: Encodable, Sendable {
        let text: String
        let sources: [SourceID]
        let isJudgement: Bool

        init(_ line: AdviceLine) {
            text = line.text
            sources = line.sources
            isJudgement = line.isJudgement
        }
    }

    public struct Running: Encodable, Sendable {
        let verdict: RunningAdvice.Verdict
        let longestRunMeters: Double?
        let weekMeters: Double?
        let lines: [Line]

        init(_ running: RunningAdvice) {
            verdict = running.verdict
            longestRunMeters = running.longest?.meters
            weekMeters = running.week?.meters
            lines = running.lines.map(Line.init)
        }
    }

    public struct ExercisePart: Encodable, Sendable {
        let id: String
        let name: String
        let dose: String
        let conditions: [String]
        let cautions: [String]
        let source: SourceID
        let isJudgement: Bool

        init(_ prescription: Prescription) {
            id = prescription.exercise.id
            name = prescription.exercise.name
            dose = prescription.dose
            conditions = prescription.conditions.map(\.rawValue)
            cautions = prescription.cautions
            source = prescription.exercise.source
            isJudgement = prescription.isJudgement
        }
    }
}
