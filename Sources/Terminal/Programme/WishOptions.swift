public import ArgumentParser
import Companion
import Measure
import Program
public import Rehabilitation

/// What a runner may wish for; options left out change nothing.
struct WishOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What you have, with commas, or none: chair, step, band, weights, ball, slider, "
                + "foam_roller, bench_or_partner.",
            valueName: "list"
        )
    )
    var equipment: EquipmentList?

    @Option(help: ArgumentHelp("Minutes on a day of exercises, 5 to 90.", valueName: "number"))
    var minutes: Int?

    @Option(help: ArgumentHelp("Days of exercises a week, 1 to 7.", valueName: "number"))
    var days: Int?

    @Option(
        help: ArgumentHelp(
            "What to come back to: run_easily, usual_training, race or no_running.",
            valueName: "goal"
        )
    )
    var goal: ProgrammeWishes.RunningGoal?

    @Option(help: ArgumentHelp("The sore side: left, right or both.", valueName: "side"))
    var side: ProgrammeWishes.SoreSide?

    @Option(help: ArgumentHelp("The day of a race ahead.", valueName: "YYYY-MM-DD"))
    var race: CalendarDay?

    @Flag(help: "A clinician has cleared you, as of the day of --on.")
    var cleared = false

    @Flag(help: "Take back the newest all-clear.")
    var notCleared = false

    func validate() throws {
        try Self.check(minutes, in: ProgrammeWishes.minutesRange, option: "--minutes")
        try Self.check(days, in: ProgrammeWishes.daysRange, option: "--days")
        if cleared, notCleared {
            throw ValidationError("--cleared and --not-cleared cannot go together.")
        }
    }

    /// Throws for an all-clear of a day that has not come, and where there is none to take back.
    func check(_ course: Course?, on day: CalendarDay) throws {
        let today = SystemClock.today()
        if cleared, day > today {
            throw Failure.usage(
                "--cleared cannot go with \(day.iso8601): that day has not come, and nobody can have "
                    + "cleared you on it. Name \(today.iso8601) or a day before."
            )
        }
        if notCleared, course?.clearedOn.isEmpty ?? true {
            throw Failure.nothingDone("There is no all-clear to take back.")
        }
    }

    static func check(_ value: Int?, in range: ClosedRange<Int>, option: String) throws {
        guard let value, !range.contains(value) else { return }
        throw ValidationError(
            "\(option) cannot be \(value): give a whole number from "
                + "\(range.lowerBound) to \(range.upperBound)."
        )
    }

    var areEmpty: Bool {
        equipment == nil && minutes == nil && days == nil && goal == nil && side == nil
            && race == nil && !cleared && !notCleared
    }

    func apply(to course: inout Course, on day: CalendarDay) {
        if let equipment { course.wishes.equipment = equipment.all }
        if let minutes { course.wishes.minutesPerDay = minutes }
        if let days { course.wishes.daysPerWeek = days }
        if let side { course.wishes.side = side }
        if let race {
            course.raceDay = race
            course.wishes.goal = .race
        }
        if let goal {
            course.wishes.goal = goal
            if goal != .race { course.raceDay = nil }
        }
        if cleared { course.clear(on: day) }
        if notCleared { course.takeBackClearance() }
    }
}

/// "band,step"; "none" for nothing at all.
struct EquipmentList: ExpressibleByArgument {
    let all: Set<Equipment>

    init?(argument: String) {
        let names = argument.split(separator: ",").map { String($0).trimmed }
        if names == ["none"] {
            all = []
            return
        }
        let read = names.map { Equipment(rawValue: $0) }
        guard !read.isEmpty, read.allSatisfy({ $0 != nil }) else { return nil }
        all = Set(read.compactMap(\.self))
    }
}

extension ProgrammeWishes.RunningGoal: @retroactive ExpressibleByArgument {}
extension ProgrammeWishes.SoreSide: @retroactive ExpressibleByArgument {}
extension CheckIn.Participation: @retroactive ExpressibleByArgument {}
