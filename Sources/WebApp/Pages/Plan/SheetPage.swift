import Companion
import Program
import Wording

/// The plan on one or two sheets of paper.
struct SheetPage: PageModel {
    static let template = Template.sheet
    let title: String
    let place: Place? = .plan
    let courseStylesheet = Address.courseStylesheet.path
    let figureStylesheet = Address.figureStylesheet.path
    let planAddress = Address.plan.path
    let days: [Day]
    let exercises: [Row]
    let exercisesHeading = SheetWords.exercisesHeading
    let hasExercises: Bool
    let rules: [ResultPage.Line]
    let rulesHeading = SheetWords.rulesHeading
    let hasRules: Bool
    let footer: String

    struct Day: Sendable {
        let name: String
        let tasks: [String]
        let isRest: Bool
        let restWords = SheetWords.rest
        let gap = SheetWords.painGap
    }

    struct Row: Sendable {
        let number: Int
        let name: String
        let dose: String
        let steps: [String]
        let beat: String?
        let cautions: [String]
        let picture: String?
    }

    init(_ sheet: PrintSheet) {
        title = sheet.title
        days = sheet.days.map { Day(name: $0.name, tasks: $0.tasks, isRest: $0.tasks.isEmpty) }
        exercises = sheet.exercises.map { row in
            Row(
                number: row.number,
                name: row.exercise.name,
                dose: row.dose.capitalizedFirst,
                steps: row.exercise.steps,
                beat: row.beat,
                cautions: row.cautions,
                picture: ExercisePicture.stills(row.exercise)
            )
        }
        hasExercises = !exercises.isEmpty
        rules = sheet.rules.map(ResultPage.Line.init)
        hasRules = !rules.isEmpty
        footer = sheet.footer
    }
}
