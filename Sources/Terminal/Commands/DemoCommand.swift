import ArgumentParser
import Companion
import Foundation
import Measure
import Vault

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "A sample runner's whole story, from files to advice.",
        discussion: """
            Makes two years of an invented runner's FIT, GPX and TCX files, imports them into a \
            scratch folder, and tells what Hipwise makes of them. Your own data is not touched.
            """
    )

    @Option(
        help: ArgumentHelp("The day the story ends; today if left out.", valueName: "YYYY-MM-DD")
    )
    var on: CalendarDay?

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let day = on ?? SystemClock.today()
        let scratch = FileManager.default.temporaryDirectory
            .appending(path: "hipwise-demo-\(UUID().uuidString)")
        // With --data the sample is kept, so that one can look at it in the web app.
        let folder = common.data.map { DataFolder.resolve(option: $0) } ?? scratch
        defer { if common.data == nil { try? FileManager.default.removeItem(at: scratch) } }
        let vault = try Vault(folder: folder)
        guard try vault.activities(runningOnly: false).isEmpty, try vault.draft() == HipCheckDraft()
        else {
            throw Failure.nothingDone(
                "\(folder.path(percentEncoded: false)) already holds runs or answers. The sample "
                    + "runner never mixes with them: name an empty folder."
            )
        }
        let console = Console()
        let progress = ProgressLine()
        let report = try await SampleData.importRuns(
            into: vault,
            lastDay: day,
            progress: { progress.show($0) }
        )
        progress.finish()
        try vault.markSample()
        let training = ReviewTraining(shelf: vault, settings: vault, clock: .utc)
        let check = CheckHip(training: training, settings: vault)
        let draft = try SampleData.draft(lastDay: day, check: check)
        try vault.save(draft)
        let review = try training(on: day)
        let result = try check(draft: draft, on: day)
        let unit = try vault.settings().distanceUnit
        let story = result.storySentences(unit: unit)
        if common.json {
            try console.print(
                json: DemoDocument(
                    imported: ImportDocument(report),
                    load: LoadDocument(review),
                    assess: AssessDocument(result, story: story)
                )
            )
            return
        }
        console.print("Robin is invented. These are two years of Robin's runs, as a watch and an")
        console.print("app would have written them: files first, then what they say.\n")
        for line in ImportText.summary(report, unit: unit) { console.print(line) }
        console.print("")
        for line in LoadText.lines(review, unit: unit, weeks: 14) { console.print(line) }
        console.print("\nRobin's outer right hip has hurt since \(draft.painBegan?.iso8601 ?? "").")
        for line in ResultText.lines(result, story: story) { console.print(line) }
        console.print("\nYour own story: hipwise import FILES, then hipwise serve.")
    }
}

/// What `hipwise demo --json` prints: the three documents of the contract, one after the other.
struct DemoDocument: Encodable {
    let imported: ImportDocument
    let load: LoadDocument
    let assess: AssessDocument

    private enum CodingKeys: String, CodingKey {
        case imported = "import"
        case load, assess
    }
}
