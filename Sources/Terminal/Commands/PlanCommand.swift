import ArgumentParser
import Companion
import Foundation
import Interview
import Measure
import Program
import Rehabilitation
import Training
import Vault
import Wording

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "The programme: phases, today, the fortnight, running, and why.",
        discussion: """
            Drawn anew each time from the hip check, your runs and your check-ins. Before one was \
            begun it shows the programme that would begin today.
            """,
        subcommands: [
            PlanShow.self, PlanStart.self, PlanWish.self, PlanSkip.self, PlanSwap.self,
            PlanUnskip.self, PlanEnd.self, PlanRestore.self, PlanFigures.self,
        ],
        defaultSubcommand: PlanShow.self
    )
}

/// A day that a verb looks from.
struct DayOption: ParsableArguments {
    @Option(help: ArgumentHelp("Look from this day, not from today.", valueName: "YYYY-MM-DD"))
    var on: CalendarDay?

    func validate() throws {
        if let on, !Run.plausibleDays.contains(on) {
            throw ValidationError("--on must lie between 1970 and 2099.")
        }
    }

    var day: CalendarDay { on ?? SystemClock.today() }
}

struct PlanShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the programme; the default."
    )

    @Flag(help: "Show the rule by which pain decides instead, with every number and its basis.")
    var rules = false

    @OptionGroup var day: DayOption
    @OptionGroup var sharing: SharingOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if rules, sharing.isAsked {
            throw ValidationError("--rules goes alone: nothing of it is shared.")
        }
    }

    func run() async throws {
        let desk = ProgrammeDesk(try Vault.existing(common))
        let state = try desk.follow(on: day.day)
        let unit = try desk.unit
        let console = Console()
        if rules {
            let rule = state.review.painRule
            if common.json { return try console.print(json: RulesDocument(inForce: rule)) }
            for line in RulesText.lines(rule) { console.print(line) }
            return
        }
        let shared = try sharing.share(state, unit: unit, now: SystemClock.now())
        if common.json {
            let document = PlanShowDocument(
                plan: PlanDocument(state, unit: unit),
                shared: sharing.isAsked ? shared : nil
            )
            return try console.print(json: document)
        }
        guard !sharing.isAsked else {
            for line in shared.lines { console.print(line) }
            return
        }
        for line in ProgrammeText.lines(state, unit: unit) { console.print(line) }
    }
}

/// The plan, and what was written of it.
struct PlanShowDocument: Encodable {
    let plan: PlanDocument
    /// Absent where nothing was asked for.
    let shared: SharedFiles?

    private enum Key: CodingKey { case shared }

    func encode(to encoder: any Encoder) throws {
        try plan.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(shared, forKey: .shared)
    }
}

/// Changes the wishes of the course in hand and tells what that changed.
struct PlanWish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change what you wish for in the programme in hand."
    )

    @OptionGroup var wishes: WishOptions
    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !wishes.areEmpty else {
            throw ValidationError("Say what to change, for example --minutes 15.")
        }
    }

    func run() async throws {
        try wishes.check(try Vault.existing(common).course(), on: day.day)
        try PlanChoice.change(common, on: day.day) { wishes.apply(to: &$0, on: day.day) }
    }
}

struct PlanSkip: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip",
        abstract: "Leave an exercise out of the programme."
    )

    @Argument(help: "The exercise's id, as in plan --json.")
    var exercise: String

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let id = try PlanChoice.id(exercise)
        try PlanChoice.change(common, on: day.day) { $0.wishes.leaveOut(id) }
    }
}

struct PlanSwap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "swap",
        abstract: "Do another exercise in place of one."
    )

    @Argument(help: "The exercise's id, as in plan --json.")
    var exercise: String

    @Argument(help: "The id of the one to do instead.")
    var with: String

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let id = try PlanChoice.id(exercise)
        let other = try PlanChoice.id(with)
        guard id != other else {
            throw Failure.usage("\(id) cannot stand in place of itself. Name another exercise.")
        }
        try PlanChoice.change(common, on: day.day) { $0.wishes.swap(id, for: other) }
    }
}

struct PlanUnskip: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unskip",
        abstract: "Take back a skip or a swap."
    )

    @Argument(help: "The id of the exercise that was skipped or swapped.")
    var exercise: String

    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let id = try PlanChoice.id(exercise)
        var wishes = try ProgrammeDesk(try Vault.existing(common)).course().wishes
        guard wishes.putBack(id) else {
            throw Failure.nothingDone("\(id) was neither skipped nor swapped.")
        }
        try PlanChoice.change(common, on: day.day) { $0.wishes.putBack(id) }
    }
}

/// What the choices of exercises share.
enum PlanChoice {
    /// The exercise of this id; throws with the nearest one for an unknown id.
    static func id(_ text: String) throws -> String {
        if Exercise.with(text) != nil { return text }
        let near = text.closest(among: Exercise.all.map(\.id))
        let hint = near.map { " Did you mean \($0)?" } ?? ""
        throw Failure.usage(
            "There is no exercise \(text.printable).\(hint) The ids are those of "
                + "`hipwise plan --json`."
        )
    }

    static func change(
        _ common: CommonOptions,
        on day: CalendarDay,
        _ update: (inout Course) -> Void
    ) throws {
        let desk = ProgrammeDesk(try Vault.existing(common))
        _ = try desk.course()
        let noted = try desk.note.change(on: day, update)
        let unit = try desk.unit
        let console = Console()
        if common.json { return try console.print(json: PlanDocument(noted.after, unit: unit)) }
        console.print("Kept. What changes in the plan")
        let lines = noted.changes.map { "  • \($0.sentence(unit: unit))".printable }
        for line in lines.isEmpty ? ["  \(CourseLines.nothingChanged)"] : lines {
            console.print(line)
        }
        for note in noted.after.notes { console.print(ProgrammeText.bullet(note).printable) }
    }
}
