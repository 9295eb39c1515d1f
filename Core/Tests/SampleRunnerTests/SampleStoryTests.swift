import ActivityFile
import Measure
import SampleRunner
import Testing
import Training

/// The sample exists to tell one story; the rules of training have to find it.
@Suite struct SampleStoryTests {
    @Test(arguments: [1, 2, 3, 34, 20_260_531])
    func `every seed tells of a run nearly doubled nine days before the pain`(
        seed: UInt64
    ) throws {
        let runner = SampleRunner(seed: seed, lastDay: Sample.lastDay)
        let story = TrainingStory.read(
            runs: Sample.runs(runner.activities()),
            painBegan: runner.painBegan,
            today: runner.lastDay,
            firstWeekday: .monday
        )
        #expect(story.conclusion == .changed)
        let first = try #require(story.events.first)
        #expect(first.daysBeforePain == 9)
        guard case .singleRunSpike(let comparison) = first.change else {
            Issue.record("The long run leads the story.")
            return
        }
        #expect((1.80..<2.0).contains(comparison.ratio))
        #expect(comparison.run.day == runner.longRunDay)
        #expect(comparison.recordReachesBack)
        #expect(
            story.events.contains { event in
                if case .paceAndDistance = event.change { true } else { false }
            }
        )
        #expect(
            story.events.contains { event in
                if case .weeklyRise = event.change { true } else { false }
            }
        )
        let after = try #require(story.after)
        let weekly = try #require(after.weeklyDistance)
        #expect(weekly < (try #require(after.weeklyDistanceBefore)) * 0.5)
    }

    @Test(arguments: 0..<7)
    func `whatever the weekday it ends on, the pain began on a Tuesday three weeks before`(
        shift: Int
    ) {
        let lastDay = Sample.lastDay.adding(days: shift)
        let runner = SampleRunner(lastDay: lastDay)
        #expect(runner.painBegan.weekday == .tuesday)
        #expect(runner.longRunDay.weekday == .sunday)
        #expect(runner.painBegan.days(since: runner.longRunDay) == 9)
        #expect((18...24).contains(lastDay.days(since: runner.painBegan)))
    }

    @Test func `two years of an ordinary runner's weeks`() {
        let runs = Sample.runs(Sample.activities)
        #expect((300...350).contains(runs.count))
        let days = runs.map(\.day)
        #expect(days == days.sorted())
        #expect(Set(days).count == days.count)
        #expect(days.allSatisfy { (0..<730).contains(Sample.lastDay.days(since: $0)) })
        let review = TrainingReview.review(
            runs: runs,
            on: Sample.lastDay,
            firstWeekday: .monday
        )
        let usual = review.weeks.map(\.summary.distance.kilometers).sorted()
        #expect((25...32).contains(usual[usual.count / 2]))
        #expect(usual.allSatisfy { $0 < 46 })
    }

    @Test func `a half marathon and a flu are on record`() throws {
        let race = try #require(Sample.activities.first { $0.title == "Half marathon" })
        #expect(abs((race.distanceMeters ?? 0) - 21_100) < 100)
        #expect(((105 * 60)...(125 * 60)).contains(race.timerSeconds ?? 0))
        let days = Sample.activities.map(Sample.day(of:))
        let gaps = zip(days, days.dropFirst()).map { $1.days(since: $0) - 1 }
        #expect(gaps.filter { $0 >= 14 } == [17])
    }
}
