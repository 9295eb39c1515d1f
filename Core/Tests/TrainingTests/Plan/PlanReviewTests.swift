import Measure
import Testing
import Training

@Suite struct PlanReviewTests {
    /// Runs by day after the first Monday; the last is the race if `race`.
    static func plan(_ runs: [(day: Int, km: Double)], race: Bool = false) -> RacePlan {
        RacePlan(
            runs: runs.enumerated().map { index, run in
                PlannedRun(
                    day: monday.adding(days: run.day),
                    distance: Distance(kilometers: run.km),
                    isRace: race && index == runs.count - 1,
                    line: index + 2
                )
            }
        )
    }

    static func check(_ plan: RacePlan, after runs: [Run], today: Int = 0) -> PlanReview {
        .check(plan, runs: runs, today: monday.adding(days: today), firstWeekday: .monday)
    }

    /// Six weeks of 10 km on Sundays before the first Monday.
    static let tens = (1...6).map { run(-$0 * 7 + 6, km: 10) }

    private func kilometers(_ plan: RevisedPlan?) -> [Double] {
        plan?.distances.map { ($0.kilometers * 10).rounded() / 10 } ?? []
    }

    @Test func `a plan within the rules needs no other`() {
        let review = Self.check(Self.plan([(6, 11), (13, 12.1), (20, 13.3)]), after: Self.tens)
        #expect(review.keepsToTheRules)
        #expect(review.nearest == nil && review.nearestBesidesRace == nil)
    }

    @Test func `a run too long is marked and shortened to the limit, and what follows with it`() {
        let review = Self.check(Self.plan([(6, 14), (13, 14), (20, 14)]), after: Self.tens)
        #expect(review.spikes.map(\.run.day) == [monday.adding(days: 6)])
        #expect(kilometers(review.nearest) == [11, 12.1, 13.3])
        #expect(review.nearest?.changes.count == 3)
    }

    @Test func `planned runs count for later ones, and real ones for 30 days only`() {
        let review = Self.check(Self.plan([(22, 11), (32, 12)]), after: Self.tens)
        // The last real run was on day -1: it has left the window of day 32, day 22 has not.
        #expect(
            review.entries.map { $0.verdict?.comparison?.longest.distance.kilometers } == [10, 11]
        )
        #expect(review.entries.map(\.isPast) == [false, false])
    }

    @Test func `days that are over are told by the record`() {
        let plan = Self.plan([(-8, 30), (0, 30), (6, 10)])
        let review = Self.check(plan, after: Self.tens + [run(0, km: 1)])
        #expect(review.entries.map(\.isPast) == [true, true, false])
        #expect(review.keepsToTheRules)
        // Until today has a run on record, today's is still to come.
        #expect(Self.check(plan, after: Self.tens).spikes.count == 1)
    }

    @Test func `a week past the four before it gives way in its other runs first`() {
        let before = (1...6).flatMap { week in
            [1, 3, 6].map { run(-week * 7 + $0, km: $0 == 6 ? 12 : 8) }
        }
        // 28 km a week; 12 + 10 + 13 = 35 km are more than 30.8.
        let review = Self.check(Self.plan([(1, 12), (3, 10), (6, 13)]), after: before)
        #expect(review.spikes.isEmpty)
        #expect(review.steepWeeks.count == 1)
        let nearest = kilometers(review.nearest)
        #expect(nearest[2] == 13)
        #expect(nearest.reduce(0, +) <= 30.8 && nearest.reduce(0, +) > 30.5)
    }

    @Test func `coming back from an easy week is no break, though the letter says so`() {
        let before = (1...6).flatMap { week in
            [1, 3, 6].map { run(-week * 7 + $0, km: week == 1 ? 6 : 10) }
        }
        let review = Self.check(Self.plan([(1, 10), (3, 10), (6, 10)]), after: before)
        #expect(review.keepsToTheRules)
        guard case .afterEasyWeek(let growth)? = review.weeks.first?.state else {
            Issue.record("\(review.weeks)")
            return
        }
        #expect(abs(growth.share - 30.0 / 18 + 1) < 1e-9)
    }

    @Test func `the race is kept by the chain of long runs that adds least`() {
        // 14 km needs 12.8 (from 12.73), that 11.7, that 10.7: the last is within a tenth of 10.
        let plan = Self.plan([(6, 10), (13, 10), (20, 10), (27, 14)], race: true)
        let review = Self.check(plan, after: Self.tens)
        #expect(review.raceIsSpike)
        #expect(review.nearest?.keepsRace == true)
        #expect(kilometers(review.nearest) == [10.7, 11.7, 12.8, 14])
        #expect(Self.check(Self.revised(plan, review.nearest), after: Self.tens).keepsToTheRules)
        // As the one jump it needs no change.
        #expect(review.nearestBesidesRace?.changes.isEmpty == true)
    }

    @Test func `a race out of reach is said to be, and cut to what can be reached`() {
        let plan = Self.plan([(6, 10), (13, 10), (20, 30)], race: true)
        let review = Self.check(plan, after: Self.tens)
        #expect(review.nearest?.keepsRace == false)
        #expect(kilometers(review.nearest) == [10, 10, 11])
    }

    static func revised(_ plan: RacePlan, _ nearest: RevisedPlan?) -> RacePlan {
        guard let nearest else { return plan }
        return RacePlan(
            runs: zip(plan.runs, nearest.distances).map { run, distance in
                var run = run
                run.distance = distance
                return run
            }
        )
    }

    /// Small plans on a coarse grid, against every plan there is.
    @Test(arguments: 0..<20)
    func `no plan of shorter runs is nearer`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let lengths = (0..<3).map { _ in Double(Int.random(in: 8...18, using: &generator)) } + [8]
        let plan = Self.plan(lengths.enumerated().map { ($0.offset * 7 + 6, $0.element) })
        let review = Self.check(plan, after: Self.tens)
        var best = Double.infinity
        // Every shortening in steps of a kilometre that keeps to the rules.
        func search(_ chosen: [Double]) {
            guard chosen.count < lengths.count else {
                let change = zip(lengths, chosen).reduce(0) { $0 + $1.0 - $1.1 }
                guard change < best else { return }
                let runs = chosen.enumerated().map { ($0.offset * 7 + 6, $0.element) }
                if Self.check(Self.plan(runs), after: Self.tens).keepsToTheRules { best = change }
                return
            }
            for kilometers in stride(from: lengths[chosen.count], through: 8, by: -1) {
                search(chosen + [kilometers])
            }
        }
        search([])
        let change = review.nearest?.totalChange.kilometers ?? 0
        #expect(change <= best + 1e-6, "\(lengths)")
        if review.race == nil {
            #expect(
                Self.check(Self.revised(plan, review.nearest), after: Self.tens).keepsToTheRules
            )
        }
    }

    @Test(arguments: 0..<80)
    func `what is offered breaks no rule, adds no day and keeps its own promise`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed) &+ 900)
        var runs: [(day: Int, km: Double)] = []
        for week in 0..<12 {
            for day in [1, 3, 4, 6] where Int.random(in: 0..<5, using: &generator) > 0 {
                let km = Double(Int.random(in: day == 6 ? 80...320 : 40...150, using: &generator))
                runs.append((week * 7 + day, km / 10))
            }
        }
        runs.append((12 * 7 + 6, 42.2))
        let plan = Self.plan(runs, race: true)
        let record = steady(weeks: -5..<0, km: 9)
        let review = Self.check(plan, after: record)
        let again = Self.check(Self.revised(plan, review.nearest), after: record)
        #expect(again.spikes.isEmpty && again.steepWeeks.isEmpty)
        #expect(review.nearest?.distances.count == plan.runs.count)
        if review.nearest?.keepsRace == true {
            #expect(review.nearest?.distances.last == plan.runs.last?.distance)
        }
        // Without the race, nothing grows.
        let besides = review.nearestBesidesRace
        #expect(besides?.changes.allSatisfy { !$0.isLonger } ?? true)
        let rest = Self.check(Self.revised(plan, besides), after: record)
        #expect(rest.entries.dropLast().allSatisfy { $0.spike == nil })
    }

    @Test func `a plan without runs, or all in the past, is checked in peace`() {
        #expect(Self.check(RacePlan(runs: []), after: []).keepsToTheRules)
        let past = Self.check(Self.plan([(-10, 40)]), after: Self.tens)
        #expect(past.keepsToTheRules && past.weeks.isEmpty)
        // Without any record the first run has nothing to be held against; the second has.
        let first = Self.check(Self.plan([(6, 20), (13, 30), (20, 5)]), after: [])
        #expect(first.spikes.map(\.run.distance.kilometers) == [30])
        #expect(kilometers(first.nearest) == [20, 22, 5])
    }
}

@Suite struct MarathonPlanTests {
    static let review: PlanReview? = (try? RacePlan.table(MarathonPlan.csv)).map { plan in
        PlanReview.check(
            plan,
            runs: MarathonPlan.before,
            today: monday.adding(days: -1),
            firstWeekday: .monday
        )
    }

    private func kilometers(_ plan: RevisedPlan?, _ date: String) -> Double? {
        guard let plan, let runs = Self.review?.plan.runs,
            let index = runs.firstIndex(where: { $0.day.iso8601 == date })
        else { return nil }
        return (plan.distances[index].kilometers * 10).rounded() / 10
    }

    @Test func `a common plan breaks the guard where a coach would look`() throws {
        let review = try #require(Self.review)
        #expect(review.plan.notRead.isEmpty)
        // 16 after 14, 18 after 16, 20 after 18, 23 after 20, 26 after 23; 28 after 26 is within a
        // tenth, and so are 30 and 32; the marathon after 32 is not.
        #expect(
            review.spikes.map(\.run.distance.kilometers) == [16, 18, 20, 23, 26, 42.195]
        )
        // 40 km after weeks of 32, and 51 after 40, 42, 46 and 30.
        #expect(
            review.steepWeeks.map(\.summary.week.firstDay.iso8601) == ["2026-01-05", "2026-02-02"]
        )
        #expect(review.raceIsSpike)
    }

    @Test func `to keep the race it lengthens long runs, but no other race and no taper`() throws {
        let nearest = try #require(Self.review?.nearest)
        #expect(nearest.keepsRace)
        #expect(kilometers(nearest, "2026-03-15") == 21.1)
        let grown = nearest.changes.filter(\.isLonger)
        #expect(grown.allSatisfy { $0.run.note != "easy" && $0.run.day.iso8601 <= "2026-04-05" })
        // 42.195 km take 38.4 km in the 30 days before.
        #expect(kilometers(nearest, "2026-04-05") == 38.4)
    }

    @Test func `with the race as the one jump it only shortens, and least at the end`() throws {
        let besides = try #require(Self.review?.nearestBesidesRace)
        #expect(besides.changes.allSatisfy { !$0.isLonger })
        #expect(kilometers(besides, "2026-01-11") == 15.4)
        #expect(kilometers(besides, "2026-04-05") == 32)
        #expect(kilometers(besides, "2026-04-26") == 42.2)
    }
}
