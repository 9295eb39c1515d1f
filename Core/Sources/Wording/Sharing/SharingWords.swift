public import Measure
import Program
public import Rehabilitation

/// Titles and descriptions in the calendar, on the watch and on the printed sheet.
///
/// Calendars are shared with families and employers, so nothing here names a cause, a pain or a
/// diagnosis.
public enum SharingWords {
    public static let calendarName = "Hipwise plan"
    public static let exercisesCategory = "Exercises"
    public static let runCategory = "Running"
    public static let sittingCategory = "Breaks"

    // MARK: Exercises

    /// "Exercises, about 20 min".
    public static func sessionTitle(minutes: Int) -> String { "Exercises, about \(minutes) min" }

    /// One line for each exercise, numbered, in the order of doing.
    public static func sessionText(_ exercises: [PlannedExercise]) -> String {
        let lines = exercises.enumerated().map { index, planned in
            "\(index + 1). \(planned.exercise.name): \(planned.doseWords)"
        }
        return (lines + ["", changes]).joined(separator: "\n")
    }

    // MARK: Runs

    /// "Walk and run: 5 times 1 min run, 4 min walk, at most 2.6 km", "Run 5.0 km, easily".
    public static func runTitle(_ run: PlannedRun, unit: DistanceUnit) -> String {
        if let step = run.step, step.walkMinutes > 0 {
            return """
                Walk and run: \(step.rounds) times \(step.runMinutes) min run, \
                \(step.walkMinutes) min walk\(bound(of: run, unit: unit))
                """
        }
        if let step = run.step {
            return "Run \(step.totalMinutes) min\(bound(of: run, unit: unit))\(pace(run.pace))"
        }
        let length =
            run.distance.map { " \(unit.limitText($0))" }
            ?? run.minutes.map { " \($0) min" } ?? ""
        return "Run\(length)\(pace(run.pace))"
    }

    /// ", at most 2.6 km" where minutes and a distance both hold, whichever comes first.
    private static func bound(of run: PlannedRun, unit: DistanceUnit) -> String {
        run.step == nil ? "" : run.distance.map { ", at most \(unit.limitText($0))" } ?? ""
    }

    private static func pace(_ pace: RunningAllowance.Pace) -> String {
        switch pace {
        case .easyOnly: ", easily"
        case .strides: ", easily, with strides"
        case .all: ""
        }
    }

    /// What is done before, during and after, and when to stop.
    public static func runText(_ run: PlannedRun, around: [PlannedExercise]) -> String {
        var lines: [String] = []
        if run.step.map({ $0.walkMinutes > 0 }) ?? false { lines.append(walksAround) }
        if run.pace == .strides { lines.append(strides) }
        for (heading, reason) in [
            ("Before:", PlannedExercise.Reason.warmUp), ("During:", .during), ("After:", .coolDown),
        ] {
            let part = around.filter { $0.reason == reason }
            guard !part.isEmpty else { continue }
            lines.append(heading)
            lines += part.map { planned in
                let beat = planned.beatSentence.map { " \($0)" } ?? ""
                return "- \(planned.exercise.name): \(planned.doseWords)"
                    + (beat.isEmpty ? "" : ".") + beat
            }
        }
        lines += [labelled(RunningLines.stopRule), "", changes]
        return lines.joined(separator: "\n")
    }

    /// Minutes of walking before and after running by the clock.
    public static let walkMinutes = 5

    private static let walksAround =
        "Walk \(walkMinutes) minutes before and after (usual practice)."

    /// Strides at the end of a run, how many, and how long each and the walk after it.
    public static let strideCount = 4
    public static let strideSeconds = 20
    public static let strideWalkSeconds = 60

    private static let strides = """
        The last part of it: \(strideCount) strides of \(strideSeconds) seconds, quick and relaxed \
        but no sprint, with \(strideWalkSeconds) seconds of walking after each (usual practice).
        """

    // MARK: Sitting

    /// "Break up sitting", with how often on a day where one entry stands for all.
    public static func sittingTitle(times: Int?) -> String {
        guard let times else { return "Break up sitting" }
        return "Break up sitting, \(times == 1 ? "once" : "\(times) times") today"
    }

    public static let sittingText = "Stand up and walk or move for two minutes (our judgement)."

    // MARK: An empty plan

    public static let nothingTitle = "Hipwise: nothing planned"
    public static let nothingText = """
        There is nothing to do or to run in the coming days. The plan itself says why.
        """

    /// Advice with what it rests on.
    public static func labelled(_ line: AdviceLine) -> String {
        line.basis.map { "\(line.text) (\($0))" } ?? line.text
    }

    private static let changes = "The plan follows your check-ins and may change."
}
