import Measure
import Program
import Rehabilitation
import Wording

/// One day of the fortnight in a few words.
struct FortnightDay: Sendable {
    let name: String
    let isToday: Bool
    /// "Exercises, about 20 min"; empty on a day of rest.
    let parts: [String]
    let isRest: Bool
    /// The names of the exercises, in the order of doing.
    let exerciseNames: String?
    let workoutAddress: String?

    /// `workout` is the name of the file for the watch, where there is one.
    init(_ planned: PlannedDay, today: CalendarDay, unit: DistanceUnit, workout: String? = nil) {
        isToday = planned.day == today
        name = isToday ? "Today, \(planned.day.dayAndMonth)" : Self.name(planned.day)
        var parts: [String] = []
        if !planned.exercises.isEmpty {
            let minutes = Phrase.duration(seconds: Double(max(60, planned.exerciseSeconds)))
            parts.append("exercises, about \(minutes)")
        }
        if let run = planned.run { parts.append("run: \(run.words(unit))") }
        if planned.sittingBreaks > 0 {
            parts.append("breaks from sitting: \(planned.sittingBreaks)")
        }
        self.parts = parts
        isRest = planned.exercises.isEmpty && planned.run == nil
        exerciseNames =
            planned.exercises.isEmpty
            ? nil : planned.exercises.map(\.exercise.name).joined(separator: ", ")
        workoutAddress = workout.map { Address.workout(name: $0).path }
    }

    private static func name(_ day: CalendarDay) -> String {
        "\(day.weekday.name) \(day.dayAndMonth)"
    }
}
