import ArgumentParser
import Companion
import Vault

struct TodayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today",
        abstract: "What to do today, in one screen.",
        discussion: """
            What the last check-in decided and by which rule, the exercises of the day, how far you \
            may run, and what to tell tonight and tomorrow morning.
            """
    )

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let desk = ProgrammeDesk(try Vault.existing(common))
        let state = try desk.follow(on: day.day)
        let unit = try desk.unit
        let console = Console()
        if common.json { return try console.print(json: TodayDocument(state, unit: unit)) }
        for line in TodayText.lines(state, unit: unit) { console.print(line) }
    }
}
