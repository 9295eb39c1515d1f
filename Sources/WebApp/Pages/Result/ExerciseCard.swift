import Assessment
import Companion
import Evidence
import Program
import Wording

/// One exercise: what for, how much, how.
struct ExerciseCard: Sendable {
    let name: String
    let aim: String
    let dose: String
    let steps: [String]
    let cautions: [String]
    let hasCautions: Bool
    let easier: String?
    let harder: String?
    let equipment: String?
    let basis: String

    init(_ prescription: Prescription) {
        let exercise = prescription.exercise
        name = exercise.name
        aim = exercise.aim
        dose = prescription.dose.capitalizedFirst
        steps = exercise.steps
        cautions = prescription.cautions
        hasCautions = !cautions.isEmpty
        easier = exercise.easier
        harder = exercise.harder
        equipment = exercise.equipment
        let source = Source.with(exercise.source).plainName
        basis =
            prescription.isJudgement
            ? "The dose is from \(source); that it suits you is our judgement."
            : "From \(source)."
    }
}
