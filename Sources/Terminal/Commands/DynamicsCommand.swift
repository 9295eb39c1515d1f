import ArgumentParser
import Companion
import Measure
import Training
import Vault
import Wording

struct DynamicsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dynamics",
        abstract: "What the watch tells of your steps, and whether it changed since the pain.",
        discussion: """
            Cadence, contact time and its balance, bounce and step length at equal pace, run by run. \
            A change since the pain began is held against your own spread from run to run, with its \
            interval; where the runs are too few it says so.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Look for a change since this day, not since the pain began.",
            valueName: "YYYY-MM-DD"
        )
    )
    var since: CalendarDay?

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let vault = try Vault.existing(common)
        let review = ReviewDynamics(shelf: vault, hipCheck: vault, clock: SystemClock.local())
        let reading = try review(since: since, on: day.day)
        let unit = try vault.settings().distanceUnit
        let console = Console()
        if common.json {
            return try console.print(json: DynamicsDocument(reading, unit: unit))
        }
        for line in Self.lines(reading, unit: unit) { console.print(line) }
    }

    static func lines(_ reading: DynamicsReading, unit: DistanceUnit) -> [String] {
        let review = reading.review
        guard !review.series.isEmpty else { return [DynamicsWords.none] }
        var lines: [String] = []
        if let since = review.since {
            let what = reading.isPainDay ? ", when the pain began" : ""
            lines += ["Your steps before and since \(since.iso8601)\(what)", ""]
        } else {
            lines += [DynamicsWords.noDay, ""]
        }
        for series in review.series {
            lines.append("\(series.quantity.name) (\(series.quantity.meaning)): \(series.headline)")
            lines += series.sentences(
                since: review.since,
                painfulSide: reading.painfulSide,
                unit: unit
            ).map { "  " + $0 }
        }
        lines.append("")
        if let looked = DynamicsWords.looked(review) { lines.append(looked) }
        if let devices = DynamicsWords.devices(review) { lines.append(devices) }
        lines += [DynamicsWords.meaning, DynamicsWords.bands]
        if review[.groundContactBalance] != nil { lines.append(DynamicsWords.balanceSide) }
        return lines
    }
}
