public import Anatomy
public import Measure
import Program
public import Rehabilitation

/// Names on a watch: short, and in letters that every watch can draw.
public enum WatchWords {
    public static let walk = "Walk"
    public static let run = "Run"
    public static let easyRun = "Easy run"
    public static let stride = "Stride"
    public static let rest = "Rest"
    public static let easily = "Easily"
    public static let strideNote = "Quick and relaxed, no sprint"

    /// "At most 2.6 km in all".
    public static func atMost(_ distance: Distance, unit: DistanceUnit) -> String {
        "At most \(unit.limitText(distance)) in all"
    }

    /// "At most 30 min".
    public static func atMost(minutes: Int) -> String { "At most \(minutes) min" }

    /// "Walk-run 5 x 1 min", "Run 5.0 km", "Run 30 min, strides".
    public static func name(of run: PlannedRun, unit: DistanceUnit) -> String {
        if let step = run.step, step.walkMinutes > 0 {
            let bound = run.distance.map { ", max \(unit.limitText($0))" } ?? ""
            return "Walk-run \(step.rounds) x \(step.runMinutes) min\(bound)"
        }
        let strides = run.pace == .strides ? ", strides" : ""
        if let distance = run.distance { return "Run \(unit.limitText(distance))\(strides)" }
        if let minutes = run.minutes ?? run.step?.totalMinutes {
            return "Run \(minutes) min\(strides)"
        }
        return easyRun + strides
    }

    /// "Exercises", or "Exercises 2" where there are several.
    public static func session(_ number: Int?) -> String {
        number.map { "Exercises \($0)" } ?? "Exercises"
    }

    /// "Bridge, 12 times, left".
    public static func name(of planned: PlannedExercise, side: Side?) -> String {
        var parts = [planned.exercise.name]
        if let count = planned.repetitions, count > 1 { parts.append("\(count) times") }
        if let side { parts.append(side.rawValue) }
        return parts.joined(separator: ", ")
    }
}
