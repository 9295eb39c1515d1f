import Measure
import Testing
import Training
import Wording

@Suite struct SafeNextWordingTests {
    private func next(_ runs: [Run], on day: Int) -> SafeNext {
        TrainingReview.review(
            runs: runs,
            on: monday.adding(days: day),
            firstWeekday: .monday
        ).next
    }

    @Test func `tomorrow's longest run`() {
        #expect(
            next(steady(weeks: 0..<8, km: 11), on: 55).tomorrowSentence(unit: .kilometers) == """
                Tomorrow, Monday 2 March 2026, stay within 12.1 km in one run. Your longest run of \
                the last 30 days was 11.0 km, on Sunday 1 March 2026; up to a tenth more counts as \
                usual in the largest study there is.
                """
        )
    }

    @Test func `tomorrow after a jump`() {
        let runs = steady(weeks: 0..<8, km: 11) + [run(55, km: 20)]
        #expect(
            next(runs, on: 55).tomorrowSentence(unit: .kilometers) == """
                Tomorrow, Monday 2 March 2026, stay within 12.1 km in one run. Your longest run of \
                the last 30 days, 20.0 km, on Sunday 1 March 2026, was itself a jump. The largest \
                study would count up to 22.0 km as usual; a tenth more than your longest run \
                without the jump is calmer (our judgement).
                """
        )
    }

    @Test func `a limit is never rounded up`() {
        // A tenth more than 10.99 km is 12.089 km: a tenth of a kilometre more would break the rule.
        let runs = steady(weeks: 0..<8, km: 10.99)
        #expect(next(runs, on: 55).tomorrowSentence(unit: .kilometers).contains("within 12.0 km"))
    }

    @Test func `no number without a run to go by`() {
        #expect(
            next([], on: 5).tomorrowSentence(unit: .kilometers) == """
                There is no run on record yet, so there is no number to give. Start short and easy.
                """
        )
        #expect(
            next([run(0, km: 8)], on: 40).tomorrowSentence(unit: .kilometers) == """
                Your last run was on Monday 5 January 2026, 41 days before tomorrow. After a break \
                of a month or more there is no recent longest run to go by. Start with half of \
                what you used to run or less, easily and every other day, and make only one thing \
                grow: first distance, then speed, then hills (our judgement). If an injury made \
                you stop, begin with one minute of running and four of walking, five times, and \
                go on to 30 minutes of running on end: common practice after bone injuries, never \
                tested in a trial.
                """
        )
    }

    @Test func `what is left of the week`() {
        let runs = steady(weeks: 0..<8) + [run(57, km: 10)]
        #expect(
            next(runs, on: 57).weekSentences(unit: .kilometers) == [
                """
                This week the 10 percent advice leaves you 16.4 km: 26.4 km allowed, 10.0 km run \
                so far. It is a rule of thumb; the single long run matters more.
                """
            ]
        )
        #expect(
            next(runs + [run(62, km: 17)], on: 62).weekSentences(unit: .kilometers) == [
                """
                This week you have reached what the 10 percent advice allows: 27.0 km run, 26.4 km \
                allowed. It is a rule of thumb; the single long run matters more.
                """,
                """
                Next week the 10 percent advice allows 29.7 km. It is a rule of thumb; the single \
                long run matters more.
                """,
            ]
        )
    }

    @Test func `hours, and the injuries that studies count in them`() {
        let runs = (0..<300).map { run($0 * 2, km: 10, minutes: 60) }
        let review = TrainingReview.review(
            runs: runs,
            on: monday.adding(days: 598),
            firstWeekday: .monday
        )
        // 300 h at 4.24 to 7.7, and at 8.78 to 17.8, injuries for each 1,000 h.
        #expect(
            review.exposure?.sentences(unit: .kilometers) == [
                """
                From Monday 5 January 2026 to Thursday 26 August 2027: 300 runs, 3,000 km, 300 \
                hours, 3.5 runs a week.
                """,
                """
                In that many hours, studies count about 1.3 to 2.3 injuries; in the first year of \
                running, about 2.6 to 5.3. Studies differ, hence the range.
                """,
            ]
        )
    }
}
