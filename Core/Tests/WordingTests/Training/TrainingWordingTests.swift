import Measure
import Testing
import Training
import Wording

@Suite struct TrainingWordingTests {
    private func wording(
        _ runs: [Run],
        on day: Int,
        unit: DistanceUnit = .kilometers
    ) -> [TrainingWording] {
        TrainingReview.review(
            runs: runs,
            on: monday.adding(days: day),
            firstWeekday: .monday
        ).findings.map { $0.wording(unit: unit) }
    }

    @Test func `a long run nearly doubled`() {
        let runs = steady(weeks: 0..<8, km: 11) + [run(55, km: 20.8, hour: 18)]
        let first = wording(runs, on: 55).first
        #expect(first?.headline == "One run was nearly twice as long as any in the month before")
        #expect(
            first?.explanation == """
                On Sunday 1 March 2026 you ran 20.8 km. Your longest run of the 30 days before was \
                11.0 km, earlier that day: this one was 89 percent longer.
                """
        )
        #expect(
            first?.evidence == """
                After a jump of this size runners had overuse injuries about one and a half times \
                as often (1.52 times; the true figure is likely between 1.16 and 2.00). The \
                figures for jumps up to double overlap: a bigger one is not the safer one. This is \
                the strongest evidence there is, from 5,205 runners; it shows a link, not a cause.
                """
        )
        #expect(
            first?.nextStep == """
                For the next two weeks let no run be longer than 12.1 km, a tenth more than your \
                longest before. The two weeks are our judgement.
                """
        )
    }

    @Test func `the same in miles`() {
        let runs = steady(weeks: 0..<8, km: 11) + [run(54, km: 30)]
        #expect(
            wording(runs, on: 54, unit: .miles).first?.explanation == """
                On Saturday 28 February 2026 you ran 18.6 mi. Your longest run of the 30 days \
                before was 6.8 mi, on Thursday 26 February 2026: this one was 2.7 times as long.
                """
        )
        // 12.1 km are 7.519 mi.
        #expect(
            wording(runs, on: 54, unit: .miles).first?.nextStep.contains("longer than 7.5 mi,")
                == true
        )
    }

    @Test func `a jump on a short record is told with care`() {
        #expect(
            wording([run(0, km: 5), run(3, km: 9)], on: 3).first?.evidence == """
                Take this with care: your record begins less than 30 days before this run, so a \
                longer run may be missing from it.
                """
        )
    }

    @Test func `a week barely past the advice`() {
        let runs = steady(weeks: 0..<8, km: 8) + [run(53, km: 2.41)]
        let first = wording(runs, on: 55).first
        #expect(first?.headline == "A week went past the 10 percent advice")
        #expect(
            first?.explanation == """
                In the week from Monday 23 February 2026 you ran 26.4 km, just over 10 percent \
                more than the 24.0 km of the week before. The advice would stop at 26.4 km.
                """
        )
        #expect(
            first?.evidence == """
                This is a rule of thumb. The one trial that tested it, with 532 new runners, found \
                as many injuries with the rule as without: 20.8 against 20.3 percent.
                """
        )
    }

    @Test func `a steep week in progress`() {
        let runs = steady(weeks: 0..<8, km: 8) + [57, 58, 59, 60].map { run($0, km: 8.8) }
        let first = wording(runs, on: 60).first
        #expect(first?.headline == "This week has already gone up steeply")
        #expect(
            first?.explanation == """
                In the week from Monday 2 March 2026 you have run 35.2 km so far, 47 percent more \
                than the 24.0 km of the week before. The advice would stop at 26.4 km.
                """
        )
    }

    @Test func `back to usual after an easy week`() {
        let runs = steady(weeks: 0..<7) + steady(weeks: 7..<8, km: 6) + steady(weeks: 8..<9)
        #expect(
            wording(runs, on: 62).first?.explanation == """
                In the week from Monday 2 March 2026 you ran 24.0 km, 33 percent more than the \
                18.0 km of the week before. The advice would stop at 19.8 km. You had run about as \
                much in one of the four weeks before, so it was a return.
                """
        )
    }

    @Test func `further and faster`() {
        let runs =
            steady(weeks: 0..<8) + [57, 59, 62].map { run($0, km: 8.8, minutes: 47.52) }
            + [run(61, km: 1, minutes: 5.4)]
        let first = wording(runs, on: 62).first
        #expect(first?.headline == "A week was both further and faster")
        #expect(
            first?.explanation == """
                In the week from Monday 2 March 2026 you ran 27.4 km at 5:24 /km. In the four \
                weeks before it was 24.0 km a week at 6:00 /km: 14 percent further and 11 percent \
                faster.
                """
        )
    }

    @Test func `a return and a beginning`() {
        let all = wording([run(0, km: 5), run(31, km: 6)], on: 32)
        #expect(
            all.map(\.explanation) == [
                """
                On Thursday 5 February 2026 you ran 6.0 km. Your last run before was on Monday 5 \
                January 2026, 31 days earlier.
                """,
                """
                The first run on record is 5.0 km on Monday 5 January 2026. There is no earlier \
                run to compare it with.
                """,
            ]
        )
    }

    @Test func `no sentence shouts, diagnoses or is left empty`() {
        let everything =
            wording(steady(weeks: 0..<8) + [run(55, km: 30, minutes: 150)], on: 55)
            + wording([run(0, km: 5), run(31, km: 6)], on: 32)
        #expect(Set(everything.map(\.headline)).count == 5)
        for text in everything.flatMap({ [$0.headline, $0.explanation, $0.evidence, $0.nextStep] })
        {
            #expect(!text.isEmpty && !text.contains("!") && !text.contains("  "))
            #expect(!text.contains("you have an injury") && !text.contains("diagnos"))
        }
    }
}
