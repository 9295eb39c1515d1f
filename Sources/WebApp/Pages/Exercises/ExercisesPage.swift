import Anatomy
import Assessment
import Program
import Wording

/// All exercises, to be searched.
struct ExercisesPage: PageModel {
    static let template = Template.exercises
    let title = "Exercises"
    let place: Place? = .exercises
    let courseStylesheet = Address.courseStylesheet.path
    let figureStylesheet = Address.figureStylesheet.path
    let action = Address.exercises(ExerciseQuery()).path
    let text: String
    let muscles: [FormChoice]
    let kinds: [FormChoice]
    let causes: [FormChoice]
    let tools: [FormChoice]
    /// How many fit, as in "12 of 64 exercises".
    let count: String
    let isNarrowed: Bool
    let exercises: [Card]
    let isEmpty: Bool

    struct Card: Sendable {
        let name: String
        let address: String
        let aim: String
        let kind: String
        let dose: String
        let muscles: String
        let picture: String?
    }

    init(_ query: ExerciseQuery) {
        text = query.text
        let any = FormChoice(value: "", label: "any", isChosen: false)
        muscles =
            [any]
            + MuscleGroup.allCases.map {
                FormChoice(value: $0.rawValue, label: $0.name, isChosen: $0 == query.muscle)
            }
        kinds =
            [any]
            + Exercise.Phase.allCases.map {
                FormChoice(
                    value: $0.rawValue,
                    label: CourseLabels.kind($0),
                    isChosen: $0 == query.kind
                )
            }
        let named = Set(Exercise.all.flatMap(\.usedFor))
        causes =
            [any]
            + ConditionID.allCases.filter(named.contains).map {
                FormChoice(
                    value: $0.rawValue,
                    label: Condition.with($0).name,
                    isChosen: $0 == query.cause
                )
            }
        tools =
            [
                any,
                .init(
                    value: "none",
                    label: "nothing at all",
                    isChosen: query.equipment == .nothing
                ),
            ]
            + Equipment.allCases.filter { !Equipment.everyHome.contains($0) }.map {
                FormChoice(
                    value: $0.rawValue,
                    label: CourseLabels.equipment($0),
                    isChosen: query.equipment == .with($0)
                )
            }
        let hits = query.hits
        isNarrowed = query != ExerciseQuery()
        count =
            isNarrowed
            ? "\(hits.count) of \(Phrase.count(Exercise.all.count, "exercise"))"
            : "All \(Exercise.all.count) exercises"
        exercises = hits.map(Card.init)
        isEmpty = hits.isEmpty
    }
}

extension ExercisesPage.Card {
    fileprivate init(_ exercise: Exercise) {
        name = exercise.name
        address = Address.exercise(id: exercise.id).path
        aim = exercise.aim
        kind = CourseLabels.kind(exercise.phase)
        dose = exercise.doseWords.capitalizedFirst
        muscles = exercise.targets.map(\.name).joined(separator: ", ")
        picture = ExercisePicture.still(exercise)
    }
}
