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
        let vault = try Vault.existing(common)
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
    /// Opens the file for verbs that only read: an empty store in memory where there is none yet.
    ///
    /// A folder that was named and is not there, or is none, is an error: looking at nothing would
    /// pass for an answer.
    static func existing(_ options: CommonOptions) throws -> Vault {
        let folder = options.dataFolder
        let path = folder.path(percentEncoded: false)
        var isFolder: ObjCBool = false
        let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if exists && !isFolder.boolValue || !exists && options.namesDataFolder {
            throw Failure.nothingDone(
                "There is no data folder \(path). Name another with --data, or import first."
            )
        }
        if exists && !FileManager.default.isReadableFile(atPath: path) {
            throw Failure.nothingDone("The data folder \(path) may not be read by this user.")
        }
        let file = folder.appending(path: "hipwise.sqlite").path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: file) else { return try .inMemory() }
        return try Vault(folder: folder)
    }
}
