import ArgumentParser
import Companion
import Foundation
import Measure
import Rehabilitation

/// Where `plan` puts the days besides the screen: a calendar, workouts for a watch, a sheet of paper.
struct SharingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write the coming days as a calendar (.ics). An earlier one of this name is carried on.",
            valueName: "file"
        )
    )
    var calendar: String?

    @Option(
        name: .customLong("calendar-choice"),
        help: ArgumentHelp(
            """
            A time or a reminder in the calendar: exercises=18:00, run=07:00, sitting=none, \
            sitting=09:00-17:00 or alarm=10 (minutes before). May be given several times.
            """,
            valueName: "name=value"
        )
    )
    var calendarChoices: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write the coming runs, drills and sessions as workouts for a watch (FIT).",
            valueName: "folder"
        )
    )
    var workouts: String?

    @Flag(name: .customLong("print"), help: "Print a sheet for the fridge, 78 characters wide.")
    var printsSheet = false

    /// Whether anything but the plan on the screen was asked for.
    var isAsked: Bool { calendar != nil || workouts != nil || printsSheet }

    mutating func validate() throws {
        if calendar == nil, !calendarChoices.isEmpty {
            throw ValidationError("--calendar-choice goes with --calendar.")
        }
        do {
            _ = try choices()
        } catch {
            throw ValidationError("--calendar-choice \(error.reason)")
        }
    }

    /// What was chosen by name; the last of one name counts.
    func choices() throws(CalendarChoiceProblem) -> CalendarChoices {
        var fields: [String: String] = [:]
        for choice in calendarChoices {
            let parts = choice.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            fields[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
        }
        return try CalendarChoices(fields)
    }

    /// Writes what was asked for; the sheet is in the result, since it goes to the screen.
    ///
    /// Throws a `Failure` that names the file.
    func share(_ state: CourseState, unit: DistanceUnit, now: Instant) throws -> SharedFiles {
        var shared = SharedFiles()
        if calendar != nil || workouts != nil, state.course == nil {
            throw Failure.nothingDone(
                "No programme is in hand to put into a calendar or on a watch. Begin one first."
            )
        }
        if let calendar {
            let choices = try choices()
            shared.calendar = try SharedFiles.writeCalendar(to: calendar) { published in
                CalendarFeed(
                    state.programme,
                    start: state.course?.start,
                    choices: choices,
                    unit: unit,
                    after: published,
                    on: state.review.day,
                    now: now
                )
            }
        }
        if let workouts {
            shared.workouts = try SharedFiles.write(
                state.workouts(unit: unit),
                to: workouts,
                now: now
            )
        }
        if printsSheet { shared.sheet = state.sheet(unit: unit).text }
        return shared
    }
}
