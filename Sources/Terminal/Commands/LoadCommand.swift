import ArgumentParser
import Companion
import Foundation
import Measure
import Rehabilitation
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

            A plan is a table (CSV) with the columns date, distance and, if you like, kind and \
            notes, or a calendar (.ics) with the distance in each event's summary. It is held \
            against your record, and where it breaks a rule the nearest plan that does not is \
            offered.
            """
    )

    @Option(help: ArgumentHelp("Look back from this day, not from today.", valueName: "YYYY-MM-DD"))
    var on: CalendarDay?

    @Option(help: "How many weeks of text to show; JSON has them all.")
    var weeks: Int = 12

    @Option(
        name: .customLong("what-if"),
        help: ArgumentHelp(
            "What would be said of one more run.",
            valueName: "\"25 km on Sunday\""
        )
    )
    var whatIf: String?

    @Option(help: ArgumentHelp("Check a race plan: CSV or iCalendar.", valueName: "file"))
    var plan: String?

    @Option(
        help: ArgumentHelp(
            "The unit of the plan's distances that name none.",
            valueName: "km|mi"
        )
    )
    var unit: PlanUnit?

    @Option(
        help: ArgumentHelp(
            "The order of the plan's dates with slashes: day or month first.",
            valueName: "dmy|mdy"
        )
    )
    var dates: PlanDateOrder?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard weeks > 0 else { throw ValidationError("--weeks must be 1 or more.") }
        if let on, !Run.plausibleDays.contains(on) {
            throw ValidationError("--on must lie between 1970 and 2099.")
        }
        if plan == nil, unit != nil || dates != nil {
            throw ValidationError("--unit and --dates go with --plan.")
        }
    }

    func run() async throws {
        let today = on ?? SystemClock.today()
        let question = try whatIf.map { try Self.question($0, today: today) }
        let clock = SystemClock.local()
        let race = try plan.map { path in
            try PlanFile.read(path, unit: self.unit?.unit, order: dates?.order, clock: clock)
        }
        let vault = try Vault.existing(common)
        let training = ReviewTraining(shelf: vault, settings: vault, clock: clock)
        let settings = try vault.settings()
        let runs = try training.runs()
        let review = TrainingReview.review(
            runs: runs,
            on: today,
            firstWeekday: settings.firstWeekday
        )
        let supposed = question.map { question in
            WhatIf.consider(
                question.distance,
                on: question.day,
                runs: runs,
                today: today,
                firstWeekday: settings.firstWeekday
            )
        }
        let checked = race.map { race in
            PlanReview.check(
                race,
                runs: runs,
                today: today,
                firstWeekday: settings.firstWeekday,
                unit: settings.distanceUnit
            )
        }
        let console = Console()
        let unit = settings.distanceUnit
        let course = try ProgrammeDesk(vault).stateOfCourse(on: today)
        if common.json {
            let document = LoadDocument(
                review,
                whatIf: supposed,
                plan: checked,
                course: course,
                unit: unit
            )
            return try console.print(json: document)
        }
        var lines = supposed?.sentences(unit: unit) ?? []
        if let checked {
            lines += lines.isEmpty ? [] : [""]
            lines += PlanText.lines(checked, after: review, unit: unit)
        }
        if lines.isEmpty {
            lines = LoadText.lines(review, course: course, unit: unit, weeks: weeks)
        } else if let course {
            let line = CourseLines.runningFollowsTheCourse(course.programme.running, unit: unit)
            lines = [line.text, ""] + lines
        }
        for line in lines { console.print(line) }
    }

    private static func question(_ text: String, today: CalendarDay) throws -> WhatIf.Question {
        do {
            return try WhatIf.Question(text, today: today)
        } catch {
            throw ValidationError("--what-if: \(error.sentence)")
        }
    }
}

/// How `--unit` is said.
enum PlanUnit: String, ExpressibleByArgument {
    case km, mi

    var unit: DistanceUnit { self == .km ? .kilometers : .miles }
}

/// How `--dates` is said.
enum PlanDateOrder: String, ExpressibleByArgument {
    case dmy, mdy

    var order: DateOrder { self == .dmy ? .dayFirst : .monthFirst }
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
