import Measure
import Testing
import Training
import Wording

@Suite struct PlanReviewWordingTests {
    private func check(
        _ csv: String,
        after runs: [Run],
        unit: DistanceUnit = .kilometers
    ) throws -> PlanReview {
        .check(
            try RacePlan.table(csv),
            runs: runs,
            today: monday.adding(days: -1),
            firstWeekday: .monday,
            unit: unit
        )
    }

    private let tens = (1...6).map { run(-$0 * 7 + 6, km: 10) }

    @Test func `a plan within the rules is told to be`() throws {
        let review = try check("date,km\n2026-01-11,11\n2026-01-18,12", after: tens)
        #expect(
            review.summary(unit: .kilometers) == [
                """
                Two runs from Sunday 11 January 2026 to Sunday 18 January 2026, 23 km in all.
                """,
                "The race: 12.0 km on Sunday 18 January 2026.",
                """
                No run goes more than 10 percent past the longest of the 30 days before it, and no \
                week more than 10 percent past the four before it.
                """,
            ]
        )
        #expect(review.breaks(unit: .kilometers).isEmpty)
        #expect(review.offers(unit: .kilometers).isEmpty)
    }

    @Test func `a break is told with its limit, and what would not break`() throws {
        let review = try check(
            """
            date,km,notes
            2026-01-06,3,
            2026-01-11,14,hilly
            2026-01-18,9,
            """,
            after: tens
        )
        #expect(
            review.summary(unit: .kilometers).last
                == "It has one run too long at once, and one week past the 10 percent advice."
        )
        #expect(
            review.breaks(unit: .kilometers) == [
                """
                Sunday 11 January 2026: 14.0 km (hilly) is 40 percent longer than the longest of \
                the 30 days before, 10.0 km run on Sunday 4 January 2026. Up to 11.0 km would \
                count as usual.
                """,
                """
                Week from Monday 5 January 2026: 17.0 km, 70 percent more than the 10.0 km of the \
                week before. The four weeks before would carry 11.0 km.
                """,
            ]
        )
        #expect(
            review.evidence.first == """
                After one run more than 30 and up to 100 percent longer than any of the 30 days \
                before, runners had overuse injuries about one and a half times as often (1.52 \
                times; the true figure is likely between 1.16 and 2.00).
                """
        )
        // 14 to 11 and 3 to 1.5 are 12.5 km; the long run gives the rest, 1.5 km.
        #expect(
            review.offers(unit: .kilometers) == [
                "The nearest plan that keeps to both:",
                "  Week of 5 January: Tuesday 1.5 km instead of 3.0, Sunday 9.5 km instead of 14.0",
                "  In all 6.0 km changed: two runs shorter.",
            ]
        )
    }

    @Test func `a race that is a jump leaves a choice`() throws {
        let csv = "date,km\n2026-01-11,10\n2026-01-18,10\n2026-01-25,12"
        let review = try check(csv, after: tens)
        #expect(
            review.offers(unit: .kilometers) == [
                "Race day is the one jump. With that, the plan can stay as it is.", "",
                """
                Without any jump, 12.0 km on race day takes a run of 11.0 km in the 30 days \
                before. The nearest plan that gets there:
                """,
                "  Week of 12 January: Sunday 11.0 km instead of 10.0",
                "  In all 1.0 km changed: one run longer.",
            ]
        )
    }

    @Test func `a race out of reach is said to be`() throws {
        let offers = try check("date,km\n2026-01-11,10\n2026-01-18,30", after: tens)
            .offers(unit: .kilometers)
        #expect(
            offers.contains(
                """
                Without any jump, 30.0 km on race day cannot be reached: that takes a run of 27.3 \
                km in the 30 days before, and there are too few weeks to grow to it. The nearest \
                plan without a jump ends at 11.0 km:
                """
            )
        )
    }

    @Test func `in miles the offers are tenths of a mile`() throws {
        let review = try check("date,mi\n2026-01-11,10\n2026-01-18,5", after: tens, unit: .miles)
        // 11 km are 6.835 mi.
        #expect(
            review.offers(unit: .miles)[1]
                == "  Week of 5 January: Sunday 6.8 mi instead of 10.0"
        )
    }

    @Test func `an empty plan, and one that lies in the past`() throws {
        #expect(
            try check("date,km\n", after: tens).summary(unit: .kilometers)
                == ["The file holds no run that could be read."]
        )
        #expect(
            try check("date,km\n2025-01-11,10", after: tens).summary(unit: .kilometers).last
                == "All of it lies in the past, so there is nothing to check."
        )
    }
}

@Suite struct LoadWordingTests {
    @Test func `how often, in words first, never makes a bigger jump the safer one`() {
        #expect(SpikeBand.small.rateRatio?.often == SpikeBand.moderate.rateRatio?.often)
        #expect(SpikeBand.small.rateRatio?.often == "about one and a half times as often")
        #expect(SpikeBand.large.rateRatio?.often == "more than twice as often")
        #expect(
            SpikeBand.large.frequency == """
                After one run more than 100 percent longer than any of the 30 days before, runners \
                had overuse injuries more than twice as often (2.28 times; the true figure is \
                likely between 1.50 and 3.48).
                """
        )
        #expect(SpikeBand.reference.frequency == nil)
    }

    @Test func `what if I run 25 km on Sunday`() {
        let what = WhatIf.consider(
            Distance(kilometers: 25),
            on: monday.adding(days: 62),
            runs: steady(weeks: 0..<8),
            today: monday.adding(days: 58),
            firstWeekday: .monday
        )
        #expect(
            what.sentences(unit: .kilometers) == [
                """
                25.0 km on Sunday 8 March 2026 would be more than three times as long as your \
                longest run of the 30 days before, 8.0 km on Sunday 1 March 2026: 213 percent \
                longer. After a jump of this size runners had overuse injuries more than twice as \
                often (2.28 times; the true figure is likely between 1.50 and 3.48). This is the \
                strongest evidence there is, from 5,205 runners; it shows a link, not a cause. Up \
                to 8.8 km would count as usual.
                """,
                """
                That week would come to 25.0 km, within the 10 percent advice (26.4 km).
                """,
                """
                After it, up to 8.8 km in one run would count as calm (our judgement), if nothing \
                else is run in between.
                """,
                SafeNext.painFirst,
            ]
        )
    }

    @Test func `downhill, fast running and impact are told as our judgement`() throws {
        let runs = (0..<5).flatMap { week in
            steady(weeks: week..<(week + 1), km: 10).map { run in
                var run = run
                run.downhillMeters = week == 4 ? 2500 : 500
                run.steps = week == 4 ? 15_000 : 10_000
                run.peakForceBodyWeights = 2.5
                return run
            }
        }
        let review = TrainingReview.review(
            runs: runs,
            on: monday.adding(days: 34),
            firstWeekday: .monday
        )
        let words = review.findings.filter { [.downhill, .impact].contains($0.kind) }
            .map { $0.wording(unit: .kilometers) }
        #expect(
            Set(words.map(\.explanation)) == [
                """
                In the week from Monday 2 February 2026 you ran 7.5 km downhill, on slopes of more \
                than 5 percent: 5.0 times the 1.5 km of a usual week of the four before.
                """,
                """
                In the week from Monday 2 February 2026 the peak forces of all your steps add up \
                to 113 thousand body weights: 50 percent more than the 75 thousand of a usual week \
                of the four before.
                """,
            ]
        )
        #expect(words.allSatisfy { $0.evidence.contains("our judgement") })
        #expect(
            review.weeks.last?.finding(of: .fastRunning) == .notEnoughToTell(.notMeasured)
        )
        #expect(
            MeasuredLoad.impact.sentence(.notMeasured) == """
                Impact: not enough to tell. Too few of your runs of the last five weeks have both \
                cadence and contact time, which takes a watch that measures it.
                """
        )
    }

    @Test func `the ratio's chart says what it is not`() {
        let text = AcuteChronicRatio.explanation.joined(separator: " ")
        #expect(text.contains("fewer injuries") && text.contains("no alarm"))
        #expect(text.contains("arithmetic alone") && text.contains("hardly better than nothing"))
    }

    @Test func `after a break of weeks tomorrow comes with a word on coming back`() {
        func tomorrow(_ day: Int) -> String {
            TrainingReview.review(
                runs: steady(weeks: 0..<8),
                on: monday.adding(days: day),
                firstWeekday: .monday
            ).next.tomorrowSentence(unit: .kilometers)
        }
        // The last run was on day 55.
        #expect(!tomorrow(68).contains("such a break"))
        #expect(tomorrow(69).hasSuffix("(our judgement)."))
        #expect(tomorrow(69).contains("Your last run was 15 days before tomorrow."))
    }
}
