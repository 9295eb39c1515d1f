import Anatomy
import Measure
import Program
import Rehabilitation

/// The plan in plain numbers, for whoever checks the files.
struct PlanNumbers: Encodable {
    var days: [Day]
    /// The days of each workout, by the name of its file.
    var files: [String: [String]]

    struct Day: Encodable {
        var day: String
        var exercises: [Work]
        var run: Running?
        var sittingBreaks: Int
    }

    struct Work: Encodable {
        var name: String
        var isRunning: Bool
        var sets: Int
        var repetitions: Int?
        var holdSeconds: Int?
        var restSeconds: Int
        var sides: [String]
    }

    struct Running: Encodable {
        var runMinutes: Int?
        var walkMinutes: Int?
        var rounds: Int?
        var minutes: Int?
        var distanceMeters: Double?
        var hasStrides: Bool
    }

    init(_ plan: SharedPlan, files: [String: [String]]) {
        self.files = files
        days = plan.programme.days.map { day in
            Day(
                day: day.day.iso8601,
                exercises: day.exercises.map { planned in
                    Work(
                        name: planned.exercise.name,
                        isRunning: planned.exercise.phase == .running,
                        sets: planned.sets,
                        repetitions: planned.repetitions,
                        holdSeconds: planned.holdSeconds,
                        restSeconds: planned.restSeconds,
                        sides: planned.sides.map(\.rawValue)
                    )
                },
                run: day.run.map { run in
                    Running(
                        runMinutes: run.step?.runMinutes,
                        walkMinutes: run.step?.walkMinutes,
                        rounds: run.step?.rounds,
                        minutes: run.minutes,
                        distanceMeters: run.distance?.meters,
                        hasStrides: run.pace == .strides
                    )
                },
                sittingBreaks: day.sittingBreaks
            )
        }
    }
}
