import ArgumentParser
import Companion
import Foundation
import Measure
import Rehabilitation
import Vault

struct CheckInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkin",
        abstract: "Tell how the day went; pain decides what comes next.",
        discussion: """
            Pain is counted from 0 (none) to 10 (the worst imaginable). Tell as much as you know, \
            in the morning and again in the evening; what you leave out stays unknown. A day told \
            twice counts as told last. Without any option it asks.
            """
    )

    @OptionGroup var telling: TellingOptions

    @Flag(help: "Take back the newest check-in.")
    var undo = false

    @Flag(
        help: "The look back over a week instead: --worst, --held-back, --confidence, --activity."
    )
    var week = false

    @OptionGroup var lookBack: WeekOptions
    @OptionGroup var scoring: ScoreOptions
    @OptionGroup var day: DayOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if !scoring.areEmpty, undo || week || !telling.areEmpty || !lookBack.areEmpty {
            throw ValidationError("--score and --answers go alone: nothing of them is kept.")
        }
        if undo, week || !telling.areEmpty || !lookBack.areEmpty {
            throw ValidationError("--undo takes back the newest check-in and goes alone.")
        }
        if week, !telling.areEmpty {
            throw ValidationError(
                "--week looks back over a week; tell of a day in a check-in of its own."
            )
        }
        if !week, !lookBack.areEmpty {
            throw ValidationError(
                "--worst, --held-back, --confidence and --activity go with --week."
            )
        }
    }

    func run() async throws {
        if !scoring.areEmpty { return try scoring.show(json: common.json, on: Console()) }
        let desk = ProgrammeDesk(try Vault.existing(common))
        let course = try desk.course()
        if undo { return try takeBack(desk) }
        let day = day.day
        try ProgrammeDesk.check(day, of: course, option: "--on")
        if week { return try tellWeek(desk, course: course, day: day) }
        var checkIn = telling.checkIn(day: day, written: SystemClock.now())
        if telling.areEmpty {
            try Self.requireSomebody(json: common.json, hint: "--during 2 --did exercises")
            checkIn = CheckInPrompt(read: { readLine() }, say: { Console().print($0) })
                .ask(checkIn)
            guard checkIn.holdsAnything else {
                throw Failure.nothingDone("Nothing was told, so nothing was kept.")
            }
        }
        try show(try desk.note(checkIn), day: day, desk: desk)
    }

    private func takeBack(_ desk: ProgrammeDesk) throws {
        let last = try desk.vault.checkIns().last
        guard let last, let noted = try desk.note.takeBack() else {
            throw Failure.nothingDone("There is no check-in to take back.")
        }
        if !common.json { Console().print("Taken back: the check-in of \(last.day.iso8601).") }
        try show(noted, day: last.day, isUndone: true, desk: desk)
    }

    private func show(
        _ noted: NotedDay,
        day: CalendarDay,
        isUndone: Bool = false,
        desk: ProgrammeDesk
    ) throws {
        let unit = try desk.unit
        let console = Console()
        if common.json {
            let document = CheckInDocument(noted, day: day, isUndone: isUndone, unit: unit)
            return try console.print(json: document)
        }
        for line in CheckInText.lines(noted, day: day, unit: unit) { console.print(line) }
    }

    private func tellWeek(_ desk: ProgrammeDesk, course: Course, day: CalendarDay) throws {
        var check = try lookBack.check(day: day, written: SystemClock.now())
        if lookBack.areEmpty {
            try Self.requireSomebody(json: common.json, hint: "--week --worst 3 --confidence 7")
            check = WeekPrompt(read: { readLine() }, say: { Console().print($0) })
                .ask(check, activities: course.ownActivities)
            guard check.holdsAnything else {
                throw Failure.nothingDone("Nothing was told, so nothing was kept.")
            }
        }
        let new = check.activities.keys.filter { !course.ownActivities.contains($0) }.sorted()
        if !new.isEmpty {
            var course = course
            course.ownActivities += new
            try desk.vault.save(course)
        }
        try show(try desk.note(check), day: day, desk: desk)
    }

    private static func requireSomebody(json: Bool, hint: String) throws {
        guard !json, isatty(STDIN_FILENO) == 1 else {
            throw Failure.usage(
                "Nothing was told, and there is nobody to ask. "
                    + "Tell it with options, for example: hipwise checkin \(hint)"
            )
        }
    }
}

/// What a day can be told by.
struct TellingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Worst pain during exercises or running, 0-10.", valueName: "0-10"))
    var during: Int?

    @Option(help: ArgumentHelp("Worst pain in the hours after, 0-10.", valueName: "0-10"))
    var after: Int?

    @Option(help: ArgumentHelp("Pain on getting up that day, 0-10.", valueName: "0-10"))
    var morning: Int?

    @Option(help: ArgumentHelp("Minutes of stiffness on getting up.", valueName: "minutes"))
    var stiff: Int?

    @Option(
        help: ArgumentHelp(
            "How much of the planned training was done: full, reduced or none.",
            valueName: "part"
        )
    )
    var participation: CheckIn.Participation?

    @Option(
        help: ArgumentHelp(
            "What loaded the hip, with commas: exercises, run, other; or nothing.",
            valueName: "list"
        )
    )
    var did: DoneList?

    @Flag(inversion: .prefixedNo, help: "Whether it caught or pinched sharply, deep in the hip.")
    var `catch`: Bool?

    @Option(help: "A few words for yourself.")
    var note: String?

    func validate() throws {
        let pains = [("--during", during), ("--after", after), ("--morning", morning)]
        for (option, value) in pains {
            try WishOptions.check(value, in: CheckIn.painScale, option: option)
        }
        try WishOptions.check(stiff, in: CheckIn.stiffScale, option: "--stiff")
    }

    var areEmpty: Bool {
        during == nil && after == nil && morning == nil && stiff == nil && participation == nil
            && did == nil && `catch` == nil && note == nil
    }

    func checkIn(day: CalendarDay, written: Instant) -> CheckIn {
        CheckIn(
            day: day,
            written: written,
            painDuring: during,
            painAfter: after,
            painMorning: morning,
            stiffMinutes: stiff,
            participation: participation,
            loading: did?.all,
            catches: `catch`,
            note: note ?? ""
        )
    }
}

/// "exercises,run"; "nothing" for a day of rest.
struct DoneList: ExpressibleByArgument {
    let all: Set<CheckIn.Loading>

    init?(argument: String) {
        let names = argument.split(separator: ",").map { String($0).trimmed }
        if names == ["nothing"] {
            all = []
            return
        }
        let read = names.map { CheckIn.Loading(rawValue: $0) }
        guard !read.isEmpty, read.allSatisfy({ $0 != nil }) else { return nil }
        all = Set(read.compactMap(\.self))
    }
}

/// What a week can be told by.
struct WeekOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Worst pain of the week, 0-10.", valueName: "0-10"))
    var worst: Int?

    @Option(
        name: .customLong("held-back"),
        help: ArgumentHelp(
            "How much the hip held back running, 0 (not at all) to 10 (entirely).",
            valueName: "0-10"
        )
    )
    var heldBack: Int?

    @Option(help: ArgumentHelp("How sure you are of coming back, 0 to 10.", valueName: "0-10"))
    var confidence: Int?

    @Option(
        help: ArgumentHelp(
            "An activity of your own, 0 (cannot) to 10 (as before); may be repeated.",
            valueName: "\"stairs=7\""
        )
    )
    var activity: [String] = []

    func validate() throws {
        let ratings = [
            ("--worst", worst), ("--held-back", heldBack), ("--confidence", confidence),
        ]
        for (option, value) in ratings {
            try WishOptions.check(value, in: CheckIn.painScale, option: option)
        }
        for text in activity where Self.rating(text) == nil {
            throw ValidationError(
                "--activity cannot be \(text.printable): write a name, = and a whole number "
                    + "from 0 to 10, as in \"stairs=7\"."
            )
        }
    }

    var areEmpty: Bool {
        worst == nil && heldBack == nil && confidence == nil && activity.isEmpty
    }

    func check(day: CalendarDay, written: Instant) throws -> WeeklyCheck {
        WeeklyCheck(
            day: day,
            written: written,
            worstPain: worst,
            heldBack: heldBack,
            confidence: confidence,
            activities: Dictionary(
                activity.compactMap(Self.rating),
                uniquingKeysWith: { _, last in last }
            )
        )
    }

    private static func rating(_ text: String) -> (String, Int)? {
        guard let sign = text.lastIndex(of: "=") else { return nil }
        let name = String(text[..<sign]).trimmed
        guard !name.isEmpty, let value = Int(String(text[text.index(after: sign)...]).trimmed),
            CheckIn.painScale.contains(value)
        else { return nil }
        return (name, value)
    }
}
