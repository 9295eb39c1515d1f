import Measure
import Program
import Testing

@testable import Rehabilitation

@Suite struct ProgressionSimulationTests {
    static let report = ProgressionSimulationReport(
        courses: PainRule.all.map { rule in
            (rule, (0..<300).map { SimulatedCourse($0, rule: rule) })
        }
    )
    static let courses = report.courses.flatMap(\.courses)

    @Test func `the table of the simulation is kept`() {
        let text = Self.report.text
        Attachment.record(text, named: "progression-simulation.txt")
        #expect(text.contains("top w36"))
    }

    @Test func `followed day by day a course is decided as it is in hindsight`() {
        for course in Self.courses where course.checkIns.count.isMultiple(of: 23) {
            let review = Progression.review(
                checkIns: course.checkIns,
                rule: course.rule,
                start: Told.start,
                on: Told.day(SimulatedCourse.days - 1),
                cleared: course.cleared
            )
            #expect(Array(review.decisions.dropLast()) == course.decisions)
        }
    }

    @Test func `no simulated course climbs through a red day or swings to and fro`() {
        for course in Self.courses {
            for (before, next) in zip(course.decisions, course.decisions.dropFirst())
            where next.step == .progress {
                #expect(before.signal != .red && next.signal != .red && next.signal != .unknown)
            }
            #expect(course.worstOscillation <= 6)
        }
    }

    @Test func `most simulated runners reach the top, fewer where any pain stops`() {
        func back(_ rule: PainRule) -> Double {
            let courses = Self.report.courses.first { $0.rule == rule }?.courses ?? []
            let top = courses.count { course in
                course.decisions.contains { $0.level == Progression.topLevel }
            }
            return Double(top) / Double(max(courses.count, 1))
        }
        // Far below what the table shows: a rule that stops everyone must fail here.
        #expect(back(.tendon) > 0.8)
        #expect(back(.joint) > 0.8)
        #expect(back(.openCause) > 0.4)
        #expect(back(.bone) < back(.openCause))
    }
}
