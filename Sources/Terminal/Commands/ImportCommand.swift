import ActivityFile
import ArgumentParser
import Companion
import Foundation
import Measure
import Vault

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read activity files, folders and archives into your data folder.",
        discussion: """
            Takes the whole archive of Strava or Garmin Connect, the export of Apple Health, FIT, GPX \
            and TCX files, gzipped or not, your own list of runs as CSV with a date and a distance in each row (times are \
            local), and folders of any of these. A file \
            that cannot be read is named with its reason; the others are imported. Importing the \
            same files again adds nothing: stop with Ctrl-C and go on by running it again.

            Exit code: 0 all read, 1 some files failed, 2 wrong usage, 3 nothing could be read.
            """
    )

    @Argument(help: "Files, folders or archives.")
    var paths: [String]

    @Option(
        help: ArgumentHelp(
            "What the columns of your own CSV mean, where their names do not tell.",
            discussion: """
                For example "date=Datum,distance=Strecke:km,duration=Zeit,order=dmy". Known are date, \
                time, distance, duration, moving, pace, hr, cadence, ascent, title, note, gear and type, \
                each with the column's name or its number as #3; km, mi or m behind a distance; h:mm:ss, \
                h:mm, m:ss, min, h or s behind a duration; order=dmy, mdy or ymd; zone=utc.
                """,
            valueName: "mapping"
        )
    )
    var columns: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        _ = try columnMapping()
    }

    private func columnMapping() throws -> ColumnMapping? {
        guard let columns else { return nil }
        do {
            return try ColumnMapping(parsing: columns)
        } catch {
            throw ValidationError("--columns: \(error)")
        }
    }

    func run() async throws {
        let console = Console()
        let vault = try Vault(folder: common.dataFolder)
        guard try !vault.holdsSample() else {
            throw Failure.nothingDone(
                "This data folder holds the made-up sample runner, which never mixes with your own "
                    + "runs. Remove it on the start page (hipwise serve), or name another folder "
                    + "with --data."
            )
        }
        let progress = ProgressLine()
        let sources = paths.map { FileSource(path: $0) }
        let importActivities = ImportActivities(
            reader: IntakeFileReader(columns: try columnMapping()),
            shelf: vault
        )
        let report: ImportReport
        var stoppedBy: String?
        do {
            let control = ImportControl()
            let interrupt = Interrupt { control.stop() }
            defer { interrupt.end() }
            report = try await importActivities(sources, control: control) { progress.show($0) }
        } catch let stopped as ImportStopped {
            report = stopped.report
            stoppedBy =
                stopped.reason is ImportCancelled
                ? "at your wish. What was read is stored; the same command goes on from there."
                : "\(stopped.reason)"
        }
        progress.finish()
        if common.json {
            try console.print(json: ImportDocument(report, stoppedBy: stoppedBy))
        } else {
            let unit = try vault.settings().distanceUnit
            for line in ImportText.summary(report, unit: unit) { console.print(line) }
        }
        for line in ImportText.troubles(report) { console.note(line) }
        if let stoppedBy { console.note("Stopped: \(stoppedBy)") }
        if stoppedBy != nil || !report.failed.isEmpty {
            let nothing = report.activities.isEmpty && report.skipped.isEmpty
            throw ExitCode(nothing ? 3 : 1)
        }
    }
}
