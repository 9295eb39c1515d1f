import Companion
import Foundation
import Measure
import Program
import Rehabilitation

/// Writes the calendars and workouts of a plan, and the plan itself as plain numbers, so that
/// programs of others can check the one against the other.
///
///     share-plan FOLDER
///
/// `first.ics`; `again.ics`, a day later without a change; `changed.ics`, after one run was changed
/// and one session taken away; `timed.ics` with times and reminders; `none.ics` of a plan without
/// anything to do; every workout; and `plan.json`.
@main
struct Main {
    static func main() throws {
        guard let path = CommandLine.arguments.dropFirst().first else {
            FileHandle.standardError.write(Data("usage: share-plan FOLDER\n".utf8))
            exit(2)
        }
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let plan = SharedPlan()
        func write(_ feed: CalendarFeed, _ name: String) throws {
            try Data(feed.text.utf8).write(to: folder.appending(path: name))
        }
        let first = CalendarFeed(plan.events(), on: plan.start, now: plan.noon)
        try write(first, "first.ics")
        let published = try CalendarFeed(reading: first.text)
        let later = plan.noon.adding(seconds: 7200)
        try write(
            CalendarFeed(plan.events(), after: published, on: plan.start, now: later),
            "again.ics"
        )
        try write(
            CalendarFeed(plan.changed.events(), after: published, on: plan.start, now: later),
            "changed.ics"
        )
        let choices = try CalendarChoices([
            "exercises": "18:00", "run": "23:45", "sitting": "09:00-17:00", "alarm": "10",
        ])
        try write(CalendarFeed(plan.events(choices), on: plan.start, now: plan.noon), "timed.ics")
        try write(CalendarFeed(plan.empty.events(), on: plan.start, now: plan.noon), "none.ics")
        var files: [String: [String]] = [:]
        for workout in WatchWorkout.all(of: plan.programme, unit: .kilometers) {
            try Data(workout.file(created: plan.noon))
                .write(to: folder.appending(path: workout.fileName))
            files[workout.fileName] = workout.days.map(\.iso8601)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(PlanNumbers(plan, files: files))
            .write(to: folder.appending(path: "plan.json"))
    }
}
