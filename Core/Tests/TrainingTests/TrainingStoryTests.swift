import Measure
import Testing
import Training

@Suite struct TrainingStoryTests {
    private func story(_ runs: [Run], painBegan: Int, today: Int) -> TrainingStory {
        .read(
            runs: runs,
            painBegan: monday.adding(days: painBegan),
            today: monday.adding(days: today),
            firstWeekday: .monday
        )
    }

    private func names(_ story: TrainingStory) -> [String] {
        story.events.map { event in
            switch event.change {
            case .singleRunSpike: "spike"
            case .longestOnRecord: "longest"
            case .weeklyRise: "week"
            case .paceAndDistance: "pace and distance"
            case .returnAfterBreak: "return"
            case .fourWeekRise: "four weeks"
            case .faster: "faster"
            case .moreOften: "more often"
            case .noRunsBefore: "silence"
            }
        }
    }

    @Test func `a run doubled nine days before leads the story`() throws {
        let runs = steady(weeks: 0..<24) + [run(158, km: 17, minutes: 110)]
        let story = story(runs, painBegan: 167, today: 180)
        #expect(story.conclusion == .changed)
        let first = try #require(story.events.first)
        #expect(first.daysBeforePain == 9)
        #expect(first.relevance == .leading)
        guard case .singleRunSpike(let comparison) = first.change else {
            Issue.record("The doubled run leads.")
            return
        }
        #expect(comparison.run.distance.kilometers == 17)
        #expect(comparison.longest.distance.kilometers == 8)
        #expect(comparison.band == .large)
        // 24 + 17 km against 24 km in the week of day 154.
        #expect(names(story) == ["spike", "week"])
    }

    @Test func `steady training has nothing unusual`() {
        let story = story(steady(weeks: 0..<26), painBegan: 160, today: 181)
        #expect(story.conclusion == .nothingUnusual)
        #expect(story.events.isEmpty)
        #expect(story.before?.runs == 36)
    }

    @Test func `a record too short or cut off cannot say that nothing was unusual`() {
        #expect(story([], painBegan: 50, today: 60).conclusion == .notEnoughHistory(.noRuns))
        #expect(
            story([run(55, km: 5)], painBegan: 50, today: 60).conclusion
                == .notEnoughHistory(.noRuns)
        )
        #expect(
            story(steady(weeks: 0..<20), painBegan: 113, today: 113).conclusion
                == .notEnoughHistory(.recordTooShort(days: 112))
        )
        #expect(
            story(steady(weeks: 0..<20), painBegan: 115, today: 115).conclusion == .nothingUnusual
        )
        #expect(
            story(steady(weeks: 0..<20), painBegan: 160, today: 170).conclusion
                == .notEnoughHistory(.recordEnds(lastRun: monday.adding(days: 139)))
        )
    }

    @Test func `a record that begins within a week shows no rise in the next`() {
        let runs = [run(6, km: 8)] + steady(weeks: 1..<6)
        #expect(names(story(runs, painBegan: 41, today: 41)) == [])
        let whole = [run(0, km: 8)] + steady(weeks: 1..<6)
        #expect(names(story(whole, painBegan: 41, today: 41)) == ["week"])
    }

    @Test func `time off and the return are told`() throws {
        let runs = steady(weeks: 0..<16) + steady(weeks: 19..<24)
        let story = story(runs, painBegan: 160, today: 161)
        let event = try #require(story.events.first { $0.day == monday.adding(days: 134) })
        guard case .returnAfterBreak(let back, let lastRun) = event.change else {
            Issue.record("The return is told.")
            return
        }
        #expect(back.day == monday.adding(days: 134))
        #expect(lastRun == monday.adding(days: 111))
        #expect(event.relevance == .possible)
    }

    @Test func `fourteen days without a run are a break and thirteen are not`() {
        let before = (0..<14).map { run($0 * 10, km: 8) }
        #expect(
            names(story(before + [run(145, km: 8)], painBegan: 146, today: 146)).contains("return")
        )
        #expect(
            !names(story(before + [run(144, km: 8)], painBegan: 146, today: 146)).contains("return")
        )
    }

    @Test func `running faster for four weeks is told`() {
        let quick = (20..<24).flatMap { week in
            [1, 3, 6].map { run(week * 7 + $0, km: 8, minutes: 45) }
        }
        #expect(
            names(story(steady(weeks: 0..<20) + quick, painBegan: 167, today: 170)) == ["faster"]
        )
    }

    @Test func `running more often and for longer is told`() {
        let extra = (20..<24).flatMap { week in
            [run(week * 7 + 2, km: 5), run(week * 7 + 5, km: 5)]
        }
        let story = story(steady(weeks: 0..<24) + extra, painBegan: 167, today: 170)
        // 34 km a week against 24 km: the first such week is steep, and so are the four together.
        #expect(Set(names(story)) == ["four weeks", "more often", "week"])
    }

    @Test func `a longest run on record that is no jump is told`() {
        let runs = steady(weeks: 0..<24, km: 20) + [run(160, km: 21.1)]
        #expect(names(story(runs, painBegan: 167, today: 170)).contains("longest"))
        let earlier = runs + [run(20, km: 21.5)]
        #expect(!names(story(earlier, painBegan: 167, today: 170)).contains("longest"))
    }

    @Test func `silence before the pain is told when the record goes on`() {
        let runs = steady(weeks: 0..<20) + [run(165, km: 4)]
        #expect(names(story(runs, painBegan: 160, today: 166)) == ["silence"])
    }

    @Test func `the nearer half ranks before the farther`() {
        let runs = steady(weeks: 0..<24) + [run(100, km: 20), run(140, km: 30)]
        let story = story(runs, painBegan: 167, today: 170)
        #expect(story.events.map(\.relevance) == story.events.map(\.relevance).sorted(by: >))
        let spikes = story.events.filter { event in
            if case .singleRunSpike = event.change { true } else { false }
        }
        #expect(spikes.map(\.daysBeforePain) == [27, 67])
        #expect(spikes.map(\.relevance) == [.leading, .possible])
    }

    @Test func `the day the pain began may hold the run that hurt`() {
        let runs = steady(weeks: 0..<24) + [run(165, km: 20)]
        let story = story(runs, painBegan: 165, today: 167)
        #expect(story.runsOnTheDay == [run(165, km: 20)])
        #expect(story.events.first?.daysBeforePain == 0)
    }

    @Test func `tells what was run since the pain began`() throws {
        let runs = steady(weeks: 0..<20) + [run(143, km: 5), run(150, km: 7)]
        let story = story(runs, painBegan: 139, today: 153)
        let after = try #require(story.after)
        #expect(after.days == 14)
        #expect(after.keptRunning)
        #expect(after.exposure.distance.kilometers == 12)
        #expect(after.weeklyDistance?.kilometers == 6)
        #expect(after.weeklyDistanceBefore?.kilometers == 24)
        #expect(after.longestRun == run(150, km: 7))
        #expect(after.lastRun == run(150, km: 7))
    }

    @Test func `a rest since the pain began is told as one`() throws {
        let story = story(steady(weeks: 0..<20), painBegan: 139, today: 150)
        #expect(try !#require(story.after).keptRunning)
        #expect(self.story(steady(weeks: 0..<20), painBegan: 139, today: 139).after == nil)
    }
}
