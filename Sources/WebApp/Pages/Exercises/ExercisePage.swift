import Anatomy
import Assessment
import Companion
import Evidence
import Program
import Rehabilitation
import Wording

/// Everything about one exercise.
struct ExercisePage: PageModel {
    static let template = Template.exercise
    let title: String
    let place: Place? = .exercises
    let courseStylesheet = Address.courseStylesheet.path
    let figureStylesheet = Address.figureStylesheet.path
    let name: String
    let aim: String
    let kind: String
    let allAddress = Address.exercises(ExerciseQuery()).path
    /// The page itself, where the picture moves again.
    let address: String
    let picture: String?
    /// Why the plan keeps this runner from it; `nil` where nothing speaks against it.
    let refusal: String?
    let playAddress: String?
    let steps: [String]
    let feel: String?
    let faults: [String]
    let hasFaults: Bool
    let dose: String
    let doseNote: String?
    let equipment: String?
    let easier: Variant?
    let harder: Variant?
    let without: Variant?
    let notWhen: [String]
    let hasNotWhen: Bool
    let muscles: [KnowledgeLink]
    let causes: [KnowledgeLink]
    let hasCauses: Bool
    let evidence: [String]

    /// Another exercise, or words where none stands for it.
    struct Variant: Sendable {
        let words: String?
        let name: String?
        let address: String?
    }

    init(_ exercise: Exercise, refusal: String?) {
        title = exercise.name
        name = exercise.name
        aim = exercise.aim
        kind = CourseLabels.kind(exercise.phase)
        address = Address.exercise(id: exercise.id).path
        picture = ExercisePicture.resting(exercise)
        self.refusal = refusal
        playAddress = refusal == nil ? Address.player(.exercise(id: exercise.id)).path : nil
        steps = exercise.steps
        feel = exercise.feel.isEmpty ? nil : exercise.feel
        faults = exercise.faults
        hasFaults = !faults.isEmpty
        dose = exercise.doseWords.capitalizedFirst
        doseNote = exercise.dose.note
        equipment = exercise.equipment
        easier = Variant(exercise.easier, exercise.variants.easier)
        harder = Variant(exercise.harder, exercise.variants.harder)
        without = Variant(nil, exercise.variants.withoutEquipment)
        notWhen = exercise.notWhen.map(\.text)
        hasNotWhen = !notWhen.isEmpty
        muscles =
            exercise.targets.map { target in
                var query = ExerciseQuery()
                query.muscle = target
                return KnowledgeLink(name: target.name, address: Address.exercises(query).path)
            }.asList
        causes =
            exercise.usedFor.map {
                KnowledgeLink(
                    name: Condition.with($0).name,
                    address: Address.knowledgeCause($0).path
                )
            }.asList
        hasCauses = !causes.isEmpty
        evidence = Self.evidence(exercise)
    }

    private static func evidence(_ exercise: Exercise) -> [String] {
        let source = Source.with(exercise.source)
        let checked =
            exercise.isVerified
            ? "The dose was read in it." : "The dose is usual practice; it was not checked there."
        var lines = ["\(source.citationText) \(checked)"]
        if let note = exercise.note {
            let basis = note.source.map { Source.with($0).plainName } ?? "our judgement"
            lines.append("\(note.text) (\(basis))")
        }
        return lines
    }
}

extension ExercisePage.Variant {
    fileprivate init?(_ words: String?, _ id: String?) {
        let other = id.flatMap(Exercise.with)
        guard words != nil || other != nil else { return nil }
        self.init(
            words: words,
            name: other?.name,
            address: other.map { Address.exercise(id: $0.id).path }
        )
    }
}
