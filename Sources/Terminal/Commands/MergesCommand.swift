import ActivityFile
import ArgumentParser
import Companion
import Measure
import Vault

struct MergesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merges",
        abstract: "Activities told by several files; take one apart, or put it back.",
        discussion: """
            Recordings that share four fifths of their time, with distances within a fifth, count as \
            one activity (our judgement). Nothing is deleted: what you take apart counts on its own, \
            later imports respect that, and --rejoin takes it back.
            """
    )

    @Option(help: ArgumentHelp("Make this recording an activity of its own.", valueName: "ID"))
    var separate: Int64?

    @Option(help: ArgumentHelp("Let a separated recording join again.", valueName: "ID"))
    var rejoin: Int64?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard separate == nil || rejoin == nil else {
            throw ValidationError("Give either --separate or --rejoin, not both.")
        }
    }

    func run() async throws {
        let vault = try Vault.existing(common)
        if let separate, try !vault.separate(recording: separate) {
            throw Failure.nothingDone(
                "There is no recording \(separate) that shares an activity with another. "
                    + "The numbers are those of `hipwise merges`."
            )
        }
        if let rejoin, try !vault.rejoin(recording: rejoin) {
            throw Failure.nothingDone("Recording \(rejoin) has not been taken apart.")
        }
        let merged = try vault.mergedActivities()
        let separated = try vault.separatedRecordings()
        let console = Console()
        if common.json {
            try console.print(json: MergesDocument(merged: merged, separated: separated))
            return
        }
        let words = MergesText(unit: try vault.settings().distanceUnit, clock: SystemClock.local())
        for line in words.lines(merged: merged, separated: separated) { console.print(line) }
    }
}

/// What `hipwise merges` says to a person.
struct MergesText {
    let unit: DistanceUnit
    let clock: LocalClock

    func lines(merged: [MergedActivity], separated: [StoredRecording]) -> [String] {
        var lines = ["Activities told by more than one file: \(merged.count.grouped)"]
        for activity in merged {
            let day = activity.summary.localDay(clock)
            lines += [
                "", "\(day.iso8601)  \(activity.summary.title ?? activity.summary.sport.name)",
            ]
            lines += activity.recordings.map { "  \(line($0))" }
        }
        if !separated.isEmpty {
            lines += ["", "Taken apart by you:"] + separated.map { "  \(line($0))" }
        }
        if !merged.isEmpty {
            lines += ["", "Not the same run? hipwise merges --separate NUMBER"]
        }
        return lines.map(\.printable)
    }

    private func line(_ recording: StoredRecording) -> String {
        let distance = recording.distanceMeters.map { unit.text(Distance(meters: $0)) } ?? "–"
        let minutes = "\((recording.elapsedSeconds / 60).fixed(0)) min"
        let counts = recording.isPreferred ? "counts" : "      "
        return "\(counts)  \(recording.id)  \(distance)  \(minutes)  \(recording.label)"
    }
}
