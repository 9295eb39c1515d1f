import Measure
import Testing
import Training
import Wording

@Suite struct TrainingStoryWordingTests {
    private func story(_ runs: [Run], painBegan: Int, today: Int) -> TrainingStory {
        .read(
            runs: runs,
            painBegan: monday.adding(days: painBegan),
            today: monday.adding(days: today),
            firstWeekday: .monday
        )
    }

    @Test func `the doubled run, nine days before`() {
        let runs =
            steady(weeks: 0..<24) + [run(158, km: 15, minutes: 100), run(170, km: 5)]
        let story = story(runs, painBegan: 167, today: 181)
        #expect(
            story.headline == "Your running changed before the pain began on Sunday 21 June 2026."
        )
        #expect(
            story.sentences(unit: .kilometers) == [
                """
                Nine days before the pain began, on Friday 12 June 2026, one run was nearly twice \
                as long as any of the 30 days before: 15.0 km against 8.0 km.
                """,
                """
                In the week from Monday 8 June 2026 you ran 63 percent more than the week before: \
                39.0 km against 24.0 km.
                """,
                """
                A change before the pain is a likely part of the story. It does not prove that \
                the change caused it.
                """,
                """
                Since then you have run once in 14 days, 5.0 km in all: 2.5 km a week, against \
                27.8 km a week in the four weeks before. Your longest run since was 5.0 km, your \
                last one on Wednesday 24 June 2026.
                """,
            ]
        )
    }

    @Test func `a return, and weeks both further and faster`() {
        let runs =
            steady(weeks: 0..<15) + steady(weeks: 18..<20)
            + (20..<24).flatMap { week in
                [1, 3, 4, 6].map { run(week * 7 + $0, km: 8.5, minutes: 46) }
            }
        let sentences = story(runs, painBegan: 167, today: 167).sentences(unit: .kilometers)
        // Weeks of 24, 24 and 34 km before; 144 and 144 min, then 184 min.
        #expect(
            sentences.contains(
                """
                In the week from Monday 1 June 2026 you ran both further and faster than in the \
                four weeks before: 34.0 km against 27.3 km a week, at 5:25 /km against 5:45 /km.
                """
            )
        )
        #expect(
            sentences.contains(
                """
                40 days before the pain began, on Tuesday 12 May 2026, you came back with 8.0 km \
                after 22 days without a run.
                """
            )
        )
    }

    @Test func `hours, frequency and pace`() {
        let more = (20..<24).flatMap { week in
            [0, 1, 3, 4, 6].map { run(week * 7 + $0, km: 8, minutes: 44) }
        }
        let sentences = story(steady(weeks: 0..<20) + more, painBegan: 167, today: 167)
            .sentences(unit: .kilometers)
        // 20 runs of 44 min are 14.7 h; 12 runs of 48 min are 9.6 h: 52.8 percent more.
        #expect(
            sentences.contains(
                """
                You were on your feet for 14.7 hours in the four weeks before the pain, 53 percent \
                more than the 9.6 hours of the four weeks before those.
                """
            )
        )
        #expect(
            sentences.contains(
                """
                In the four weeks before the pain you ran more often: 5.0 runs a week, against \
                3.0 in the eight weeks before.
                """
            )
        )
    }

    @Test func `nothing unusual is an answer`() {
        let story = story(steady(weeks: 0..<26), painBegan: 160, today: 160)
        #expect(
            story.headline
                == "Nothing unusual stands out in your running before Sunday 14 June 2026."
        )
        #expect(
            story.sentences(unit: .kilometers) == [
                """
                In the twelve weeks before there was no long jump in a single run, no steep week, \
                no long break and no clear change of pace. Running may still play a part, but the \
                reason may lie elsewhere.
                """
            ]
        )
    }

    @Test func `too little record is an answer`() {
        #expect(
            story(steady(weeks: 0..<4), painBegan: 27, today: 27).sentences(unit: .kilometers) == [
                """
                Your record begins only 26 days before. To say that nothing was unusual takes 114 \
                days.
                """
            ]
        )
    }

    @Test func `rest since the pain began is told`() {
        let sentences = story(steady(weeks: 0..<26), painBegan: 181, today: 191)
            .sentences(unit: .kilometers)
        #expect(sentences.last == "Since then you have not run, for ten days now.")
    }

    @Test func `the reasons for a flag name the run, the week and the hours`() {
        let runs = steady(weeks: 0..<24) + [run(158, km: 15, minutes: 70)]
        let flags = DerivedFlags(
            runs: runs,
            before: monday.adding(days: 167),
            firstWeekday: .monday
        )
        #expect(
            flags.spikeDetail(unit: .kilometers)
                == "15.0 km on Friday 12 June 2026, longest of the 30 days before 8.0 km"
        )
        // 39 km against 24, and 39 km in 214 min: 5:29 against 6:00 a kilometre.
        #expect(
            flags.paceAndDistanceDetail(unit: .kilometers)
                == "week from Monday 8 June 2026: 63 percent further and 9 percent faster"
        )
        #expect(
            flags.timeOnFeetDetail
                == "10.8 hours of running in four weeks, 9.6 in the four before"
        )
        #expect(
            flags.weeklyRiseDetail(unit: .kilometers)
                == "week from Monday 8 June 2026: 39.0 km, the week before 24.0 km"
        )
    }
}
