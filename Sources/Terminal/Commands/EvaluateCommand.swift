import ArgumentParser
import Companion
import Foundation

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Put cases with a known cause through the program and count what it gets right.",
        discussion: """
            Reads every .yaml, .yml and .json case of the folder. The answers are the map `answers` \
            of the case, flat or as in docs/schemas/answers.json; else ID.json or ID.answers.json \
            beside it, else in the folder of --answers, else the program's own reading of a \
            published case. What the answers leave out is unknown; age and sex are taken from the \
            case. A case without answers is named and not scored. The day in `painBegan` is not \
            used: a case says pain_duration_weeks. Your own data plays no part.

            With --interviews instead of a folder: how many questions it takes, over made-up runners.

            Exit code: 0 all scored, 1 some cases failed, 2 wrong usage, 3 nothing could be scored.
            """
    )

    @Argument(help: ArgumentHelp("The folder of cases.", valueName: "dir"))
    var folder: String?

    @Option(
        help: ArgumentHelp(
            "A folder with ID.json for cases that hold no answers.",
            valueName: "folder"
        )
    )
    var answers: String?

    @Option(
        help: ArgumentHelp(
            "Interview this many made-up runners instead, and count the questions.",
            valueName: "number"
        )
    )
    var interviews: Int?

    @Option(help: ArgumentHelp("Starts the draw of the made-up runners.", valueName: "number"))
    var seed: UInt64 = 2026

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if folder != nil && interviews != nil {
            throw ValidationError("Give a folder or --interviews, not both.")
        }
        if folder == nil && interviews == nil {
            throw ValidationError("Name a folder of cases, or give --interviews N.")
        }
        if answers != nil && folder == nil {
            throw ValidationError("--answers goes with a folder of cases.")
        }
        if let interviews, !(1...1_000_000).contains(interviews) {
            throw ValidationError("--interviews must be between 1 and 1000000.")
        }
    }

    func run() async throws {
        let console = Console()
        if let interviews { return try simulate(interviews, on: console) }
        guard let folder else { return }
        let found = try CaseFolder(folder, answers: answers)
        guard !(found.cases.isEmpty && found.failed.isEmpty && found.skipped.isEmpty) else {
            throw Failure.nothingDone(
                "\(folder) holds no cases: no .yaml, .yml or .json file with one."
            )
        }
        try show(found, on: console)
        if found.cases.isEmpty { throw ExitCode(3) }
        if !found.failed.isEmpty { throw ExitCode(1) }
    }

    private func show(_ found: CaseFolder, on console: Console) throws {
        let evaluation = EvaluateCases()(found.cases.map(\.subject))
        let origins = found.cases.map(\.origin.rawValue)
        if common.json {
            try console.print(
                json: EvaluateDocument(
                    evaluation,
                    origins: origins,
                    failed: found.failed,
                    skipped: found.skipped
                )
            )
        } else {
            let text = EvaluateText(
                evaluation: evaluation,
                origins: origins,
                failed: found.failed,
                skipped: found.skipped
            )
            for line in text.lines { console.print(line) }
        }
    }

    private func simulate(_ runners: Int, on console: Console) throws {
        let lengths = InterviewLengths.simulate(runners: runners, seed: seed)
        if common.json {
            try console.print(json: lengths)
        } else {
            console.print(lengths.text)
        }
    }
}
