import ArgumentParser
import Companion
import Foundation
import Interview
import Measure
import Vault
import Wording

struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "The hip check: how urgent, what is likely, how it came about, what to do.",
        discussion: """
            Asks on the terminal, or reads the answers from a file. What is left out is unknown, \
            never absent. The runs in your data folder are read along with the answers.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Read the answers from this JSON file (docs/schemas/answers.json), or - for standard "
                + "input, and ask nothing.",
            valueName: "file"
        )
    )
    var answers: String?

    @Flag(help: "List every question, test and condition.")
    var vocabulary = false

    @Option(help: ArgumentHelp("The day the pain began.", valueName: "YYYY-MM-DD"))
    var painBegan: CalendarDay?

    @Option(help: ArgumentHelp("Answer as of this day, not today.", valueName: "YYYY-MM-DD"))
    var on: CalendarDay?

    @Flag(help: "Keep the answers: the programme (hipwise plan) is drawn from them.")
    var keep = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if vocabulary && answers != nil {
            throw ValidationError("--vocabulary and --answers cannot be used together.")
        }
        if common.json && answers == nil && !vocabulary {
            throw ValidationError(
                "--json needs --answers FILE or --vocabulary: it prints nothing but JSON, "
                    + "so it cannot ask."
            )
        }
        let day = on ?? SystemClock.today()
        if let problem = painBegan?.problemAsBeginning(seenOn: day) {
            throw ValidationError("--pain-began \(problem)")
        }
    }

    func run() async throws {
        let console = Console()
        if vocabulary { return try VocabularyText.show(json: common.json, on: console) }
        let vault = try Vault.existing(common)
        let settings = try vault.settings()
        let training = ReviewTraining(
            shelf: vault,
            settings: vault,
            clock: SystemClock.local()
        )
        let day = on ?? SystemClock.today()
        let check = CheckHip(training: training, settings: vault)
        var draft = try draft(person: settings.person, check: check, on: day, console: console)
        draft.answers.date(on: day)
        if keep { try Vault(folder: common.dataFolder).save(draft) }
        let course = try ProgrammeDesk(vault).stateOfCourse(draft: draft, on: day)
        let result = try course?.result ?? check(draft: draft, on: day)
        let seen = try vault.storySentences(on: day)
        let told = result.storySentences(unit: settings.distanceUnit)
        let story = told == nil && seen.isEmpty ? nil : (told ?? []) + seen
        if common.json {
            try console.print(json: AssessDocument(result, story: story))
        } else {
            for line in ResultText.lines(result, story: story) { console.print(line) }
        }
        if course != nil, !keep { console.note("\n" + CourseLines.checkNotKept) }
    }

    private func draft(
        person: Person,
        check: CheckHip,
        on day: CalendarDay,
        console: Console
    ) throws -> HipCheckDraft {
        if let answers {
            var draft = try AnswersFile.read(answers, person: person, on: day)
            draft.painBegan = painBegan ?? draft.painBegan
            return draft
        }
        guard isatty(STDIN_FILENO) == 1 else {
            throw Failure.usage(
                "There is nobody to ask: standard input is not a terminal. "
                    + "Give the answers with --answers FILE."
            )
        }
        let derived = try check.sheet(for: HipCheckDraft(painBegan: painBegan), on: day)
        let interview = TerminalInterview(
            guide: InterviewGuide(),
            derived: Array(derived.findings.values),
            read: { readLine() },
            say: { console.print($0) }
        )
        console.print(
            "This is the hip check. Return leaves a question open; Ctrl-C ends it, nothing is kept."
        )
        let person = PersonPrompt.ask(person, console: console)
        return HipCheckDraft(
            answers: interview.ask(AnswerSheet(person: person)),
            painBegan: painBegan
        )
    }
}
