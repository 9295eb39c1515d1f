import Anatomy
import ArgumentParser
import Companion
import Measure
import MovementScreen
import Vault
import Wording

struct ScreenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screen",
        abstract: "Ankle, knee, hip and trunk at home, side against side.",
        discussion: """
            Six tests without equipment; each compares left with right, and today with an earlier day, \
            only past the error of the test itself. `hipwise screen how` tells how to do them. \
            A result is noted as TEST=LEFT,RIGHT, with - for a side that could not be done and an ! \
            behind a number that pain ended: hipwise screen calf_raises=21,14! knee_to_wall=9,9.5
            """
    )

    @Argument(
        help: ArgumentHelp(
            "`how`, or results to note. Tests: "
                + ScreenTest.allCases.map(\.rawValue).joined(separator: ", ") + ".",
            valueName: "how|test=left,right"
        )
    )
    var words: [String] = []

    @Flag(help: "Take out the screen of the day.")
    var remove = false

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if remove, !words.isEmpty { throw ValidationError("--remove goes alone.") }
    }

    func run() async throws {
        let readings = words == ["how"] ? [] : try words.flatMap(Self.readings)
        let vault = try Vault(folder: common.dataFolder)
        let screen = ScreenChain(follow: ProgrammeDesk(vault).follow, screens: vault)
        let console = Console()
        if words == ["how"] {
            let offer = try screen.offer(on: day.day)
            if common.json {
                return try console.print(json: ScreenDocument(screen.review(on: day.day)))
            }
            for line in ScreenText.how(offer) { console.print(line) }
            return
        }
        if remove {
            guard try vault.removeScreen(on: day.day) else {
                throw Failure.nothingDone("No screen of \(day.day.iso8601) is kept.")
            }
        } else if !readings.isEmpty {
            try note(readings, in: vault)
        }
        let review = try screen.review(on: day.day)
        if common.json { return try console.print(json: ScreenDocument(review)) }
        for line in ScreenText.lines(review) { console.print(line) }
    }

    private func note(_ readings: [ScreenReading], in vault: Vault) throws {
        guard day.day <= SystemClock.today() else {
            throw Failure.usage("--on cannot be \(day.day.iso8601): that day has not come.")
        }
        var sheet =
            try vault.screens().first { $0.day == day.day } ?? ScreenSheet(day: day.day)
        for reading in readings { sheet.note(reading) }
        try vault.save(sheet)
    }

    /// `calf_raises=21,14!` as two readings; a usage error that names what cannot be.
    static func readings(_ word: String) throws -> [ScreenReading] {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let test = ScreenTest(rawValue: String(parts[0])) else {
            throw Failure.usage(
                "\(word.printable) is no result. Write TEST=LEFT,RIGHT with one of: "
                    + ScreenTest.allCases.map(\.rawValue).joined(separator: ", ") + "."
            )
        }
        let values = parts[1].split(separator: ",", omittingEmptySubsequences: false)
        guard values.count == 2 else {
            throw Failure.usage(
                "\(word.printable): tell left and right, as in \(test.rawValue)=12,14."
            )
        }
        return try zip([Side.left, .right], values).map { side, text in
            try reading(test, side, String(text))
        }
    }

    private static func reading(
        _ test: ScreenTest,
        _ side: Side,
        _ text: String
    ) throws -> ScreenReading {
        if text == "-" { return ScreenReading(test: test, side: side, value: nil) }
        let isEndedByPain = text.hasSuffix("!")
        guard let value = Double(isEndedByPain ? String(text.dropLast()) : text) else {
            throw Failure.usage("\(test.rawValue): \(text.printable) is not a number.")
        }
        do {
            return try ScreenReading(
                test: test,
                side: side,
                value: value,
                isEndedByPain: isEndedByPain
            ).checked()
        } catch {
            throw Failure.usage(error.sentence(for: test, side: side))
        }
    }
}
