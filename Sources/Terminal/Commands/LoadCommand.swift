import ArgumentParser
import Companion
import Foundation
import Measure
import Training
import Vault
import Wording

struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Weeks, limits, spikes, and how far is safe next.",
        discussion: """
            Reads the runs in your data folder. The single run against the longest of the 30 days \
            before it is the primary alarm; the weekly ten percent is shown as the custom it is.
            """
    )

    @Option(help: ArgumentHelp("Look back from this day, not from today.", valueName: "YYYY-MM-DD"))
    var on: CalendarDay?

    @Option(help: "How many weeks of text to show; JSON has them all.")
    var weeks: Int = 12

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard weeks > 0 else { throw ValidationError("--weeks must be 1 or more.") }
    }

    func run() async throws {
        let vault = try Vault.existing(folder: common.dataFolder)
        let clock = SystemClock.local()
        let review = try ReviewTraining(shelf: vault, settings: vault, clock: clock)(
            on: on ?? SystemClock.today()
        )
        let console = Console()
        if common.json {
            try console.print(json: LoadDocument(review))
            return
        }
        let unit = try vault.settings().distanceUnit
        for line in LoadText.lines(review, unit: unit, weeks: weeks) { console.print(line) }
    }
}

extension Vault {
    /// Opens the file for verbs that only read: an empty store in memory when there is none yet.
    static func existing(folder: URL) throws -> Vault {
        let path = folder.appending(path: "hipwise.sqlite").path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: path) else { return try .inMemory() }
        return try Vault(folder: folder)
    }
}
