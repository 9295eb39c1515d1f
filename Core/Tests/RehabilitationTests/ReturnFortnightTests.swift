import Measure
import Program
import Testing
import Training

@testable import Rehabilitation

/// The fortnight ahead takes its own runs for granted.
@Suite struct ReturnFortnightTests {
    static let runner = ReturnRestartTests.runner

    @Test func `a fortnight without a word goes on by distance, at the present length`() {
        let runs = [-13, -11, -9, -6, -4, -2].map { exampleRun($0, km: 8) }
        let plan = programme(Self.runner, level: 5, runs: runs)
        let planned = plan.days.compactMap(\.run)
        #expect(planned.count >= 4)
        #expect(planned.allSatisfy { $0.step == nil })
        let most = planned.compactMap(\.distance).map(\.kilometers).max() ?? 0
        #expect(abs(most - 8.8) < 0.001)
        let last = plan.days.last { $0.run != nil }
        #expect((last.map { $0.day.days(since: courseStart) } ?? 0) >= 9)
    }

    @Test func `a fortnight on the ladder stays on its rung`() {
        let days = [0, 2, 4]
        let plan = programme(
            ReturnToRunningTests.needs(),
            level: 5,
            day: 5,
            signals: ReturnToRunningTests.green(days),
            checkIns: ReturnToRunningTests.outings(days)
        )
        let rungs = Set(plan.days.compactMap(\.run?.step))
        #expect(rungs == [WalkRunLadder.standard.steps[1]])
    }

    @Test(arguments: 0..<10)
    func `no planned week passes its limit, and none what the training log allows`(_ batch: Int) {
        for number in 0..<40 {
            let seed = UInt64(800_000 + batch * 40 + number)
            let story = ReturnLawTests.story(seed)
            let today = courseStart.adding(days: story.day)
            let plan = programme(
                story.needs,
                level: 5,
                day: story.day,
                signals: story.signals,
                runs: story.runs,
                checkIns: story.checkIns
            )
            let ahead = plan.days.filter { day in
                day.day > today || !story.runs.contains { $0.day == today }
            }
            var runs = story.runs
            for planned in ahead {
                guard let run = planned.run, let distance = run.distance else { continue }
                let next = TrainingReview.review(
                    runs: runs,
                    on: planned.day,
                    firstWeekday: .monday
                ).next
                if run.step == nil, case .limit(let week) = next.thisWeek {
                    #expect(distance.meters <= week.remaining.meters + 0.001, "\(seed)")
                }
                let offset = planned.day.days(since: courseStart)
                runs.append(exampleRun(offset, km: distance.kilometers))
            }
        }
    }

    @Test func `a short week is the measure of the next, an empty one four fifths of the last`() {
        let days = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]
        let four = days.map { exampleRun($0, km: 4) }
        func week(_ runs: [Run]) -> Double? {
            ReturnToRunningTests.allowance(
                Self.runner,
                day: 28,
                signals: ReturnToRunningTests.green(days),
                runs: runs
            ).week?.kilometers
        }
        let short = week(four + [exampleRun(24, km: 4)])
        #expect(short.map { abs($0 - 4.4) < 0.001 } == true)
        let empty = week(four)
        #expect(empty.map { abs($0 - 16 * 0.8 * 1.1) < 0.001 } == true)
    }
}
