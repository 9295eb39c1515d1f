import Assessment
import Program
import Rehabilitation
import Wording

/// An exercise of the plan: how much, and why it is there.
struct PlannedCard: Sendable {
    let id: String
    let name: String
    let address: String
    let dose: String
    let why: ResultPage.Line
    /// The beat in the runner's own numbers.
    let beat: String?
    let cautions: [String]
    let hasCautions: Bool
    let skipAddress = Address.skipExercise.path
    let swapAddress = Address.swapExercise.path
    /// What it can be swapped for; empty where nothing stands in for it.
    let swaps: [Swap]
    let hasSwaps: Bool

    struct Swap: Sendable {
        let value: String
        let label: String
    }

    init(_ planned: PlannedExercise) {
        let exercise = planned.exercise
        id = exercise.id
        name = exercise.name
        address = Address.exercise(id: exercise.id).path
        dose = planned.doseWords.capitalizedFirst
        why = ResultPage.Line(planned.why)
        beat = planned.beatSentence
        cautions = planned.cautions
        hasCautions = !cautions.isEmpty
        swaps = Self.swaps(exercise)
        hasSwaps = !swaps.isEmpty
    }

    private static func swaps(_ exercise: Exercise) -> [Swap] {
        let variants: [(String?, String)] = [
            (exercise.variants.easier, "easier"), (exercise.variants.harder, "harder"),
            (exercise.variants.withoutEquipment, "without equipment"),
        ]
        return variants.compactMap { id, words in
            id.flatMap(Exercise.with).map { Swap(value: $0.id, label: "\($0.name) (\(words))") }
        }
    }
}
