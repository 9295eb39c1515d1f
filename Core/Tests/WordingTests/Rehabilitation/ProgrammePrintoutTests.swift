import Anatomy
import Assessment
import Foundation
import Measure
import Program
import Rehabilitation
import Testing

@testable import Wording

/// The first two weeks for every cause, printed to be read by a physiotherapist.
@Suite struct ProgrammePrintoutTests {
    static let start = CalendarDay(daysSince1970: 20_458)

    @Test func `print the first two weeks for every cause`() throws {
        var pages: [String] = []
        for cause in ConditionID.allCases { pages.append(Self.page(cause)) }
        let text = pages.joined(separator: "\n")
        Attachment.record(text, named: "programmes.txt")
        if let folder = ProcessInfo.processInfo.environment["HIPWISE_ARTEFACTS"] {
            let file = URL(filePath: folder).appending(path: "programmes.txt")
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(pages.count == ConditionID.allCases.count)
        for (cause, page) in zip(ConditionID.allCases, pages) {
            let isLoaded = !Exercise.choices(for: cause).isEmpty
            #expect(
                page.contains("No running until a clinician has looked") != isLoaded,
                "\(cause)"
            )
        }
    }

    static func page(_ cause: ConditionID) -> String {
        let name = Condition.with(cause).name
        var lines = [
            String(repeating: "=", count: 100), "\(name)   [\(cause.rawValue)]",
            "20 minutes a day, four days a week, no equipment; right side",
        ]
        lines += course(cause, level: 0, title: "FIRST WEEK, calm").prefix(80)
        lines += course(cause, level: 1, title: "SECOND WEEK, if all stays calm").prefix(80)
        lines += course(cause, level: 3, title: "A WEEK OF LOADING, later").prefix(80)
        for level in [6, 10, 12] {
            let plan = plan(cause, level: level)
            let names = Set(plan.days.flatMap(\.exercises).map(\.exercise.name)).sorted()
            lines.append("later, \(plan.current.name): \(names.joined(separator: "; "))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func course(_ cause: ConditionID, level: Int, title: String) -> [String] {
        let plan = plan(cause, level: level)
        var lines = ["", "\(title) [\(plan.current.name), level \(level)]"]
        lines.append("  Running: \(plan.running.headline(.kilometers))")
        lines.append("    \(plan.running.why.text)")
        for day in plan.days.prefix(7) {
            let run = day.run.map { "  RUN \($0.words(.kilometers))" } ?? ""
            let minutes = (day.exerciseSeconds + 59) / 60
            let time = day.exercises.isEmpty ? "rest" : "\(minutes) min"
            lines.append("  \(day.day.weekday.name.prefix(3)) \(time)\(run)")
            for planned in day.exercises {
                lines.append("      \(planned.exercise.name): \(planned.doseWords)")
            }
            if !day.aroundRun.isEmpty {
                let around = day.aroundRun.map { planned in
                    "\(planned.exercise.name) (\(planned.reason))"
                }
                lines.append("      around: \(around.joined(separator: ", "))")
            }
        }
        var seen: Set<String> = []
        for planned in plan.days.flatMap(\.exercises)
        where seen.insert(planned.exercise.id).inserted {
            lines.append(
                "  why \(planned.exercise.name): \(planned.why.text) [\(planned.why.basis ?? "")]"
            )
            for caution in planned.cautions { lines.append("      mind: \(caution)") }
        }
        for omitted in plan.omitted { lines.append("  left out: \(omitted.line.text)") }
        return lines
    }

    static func plan(_ cause: ConditionID, level: Int) -> Programme {
        ProgrammeBuilder.build(
            needs: ProgrammeNeeds(
                leaders: [.init(cause, 0.6)],
                plausible: [.init(cause, 0.6)],
                canTell: true,
                clearance: .mayLoad,
                painRule: .governing(cause),
                wishes: ProgrammeWishes(minutesPerDay: 20, daysPerWeek: 4, side: .right)
            ),
            review: CourseReview(
                start: start,
                day: start,
                decisions: [],
                level: level,
                painRule: .governing(cause)
            ),
            runs: [],
            firstWeekday: .monday,
            on: start
        )
    }
}
