import Measure
import Testing

@testable import Training

/// Runners who were made up: what is true of them is known.
enum MadeUpSteps {
    static let since = CalendarDay(daysSince1970: 20_000)

    /// Runs two days apart, `before` of them ahead of the day and `after` from it on.
    static func runs(
        before: Int,
        after: Int,
        likeness: Double = 0,
        paceShift: Double = 0,
        change: Double = 0,
        quantities: [StrideQuantity] = [.groundContactTime],
        device: (Int) -> String? = { _ in "one" },
        random: inout SeededGenerator
    ) -> [RunDynamics] {
        var scatter = quantities.map { _ in bell(&random) }
        let fresh = (1 - likeness * likeness).squareRoot()
        return (0..<(before + after)).map { index in
            let isSince = index >= before
            let speed = 2.8 + 0.12 * bell(&random) + (isSince ? paceShift : 0)
            var cells: [StrideProfile.Cell] = []
            for (place, quantity) in quantities.enumerated() {
                scatter[place] = likeness * scatter[place] + fresh * bell(&random)
                let level = 250 + scatter[place] * 4 + (isSince ? change * 4 : 0)
                for offset in [-0.25, 0, 0.25] {
                    cells.append(
                        StrideProfile.Cell(
                            quantity: quantity,
                            speed: speed + offset,
                            seconds: 600,
                            mean: level - 40 * (speed + offset - 2.8)
                        )
                    )
                }
            }
            let day = since.adding(days: isSince ? 2 * (index - before) : -2 * (before - index))
            return RunDynamics(
                id: Int64(index + 1),
                start: Instant(secondsSince1970: Double(day.daysSince1970) * 86_400),
                day: day,
                device: device(index),
                profile: StrideProfile(cells: cells)
            )
        }
    }

    static func review(_ runs: [RunDynamics], since: CalendarDay? = since) -> DynamicsReview {
        DynamicsReview(runs, since: since, today: Self.since.adding(days: 400))
    }

    /// Nearly normal, with mean 0 and deviation 1.
    static func bell(_ random: inout SeededGenerator) -> Double {
        (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
    }
}

@Suite struct DynamicsReviewTests {
    @Test func `Student's t reaches as far as printed tables say`() {
        // Any table of critical values, two-sided.
        let table: [(share: Double, freedom: Int, reach: Double)] = [
            (0.95, 1, 12.706), (0.95, 5, 2.571), (0.95, 9, 2.262), (0.95, 30, 2.042),
            (0.99, 9, 3.250), (0.99, 60, 2.660), (0.999, 20, 3.850), (0.95, 120, 1.980),
        ]
        for row in table {
            let reach = StudentT.reach(row.share, freedom: row.freedom)
            #expect(abs(reach - row.reach) < 0.002 * row.reach, "\(row)")
        }
    }

    @Test func `a level that is known comes back, whatever the pace`() throws {
        var random = SeededGenerator(seed: 1)
        let runs = MadeUpSteps.runs(
            before: 40,
            after: 20,
            paceShift: -0.3,
            change: 5,
            random: &random
        )
        let series = try #require(MadeUpSteps.review(runs)[.groundContactTime])
        let change = try #require(series.change)
        #expect(change.isChanged)
        // Five times the spread of 4 ms.
        #expect(change.interval.contains(20))
        #expect(abs(change.spreadBefore - 4) < 1.5)
        #expect(abs(series.slope - -40) < 8)
        #expect(change.jointInterval == change.interval)
        #expect(change.runsBefore + change.runsSince == series.points.count)
    }

    @Test func `too few runs are no answer`() {
        var random = SeededGenerator(seed: 2)
        let few = MadeUpSteps.runs(before: 30, after: 5, change: 9, random: &random)
        #expect(
            MadeUpSteps.review(few)[.groundContactTime]?.outcome == .notEnough(before: 30, since: 5)
        )
        let young = MadeUpSteps.runs(before: 9, after: 30, change: 9, random: &random)
        #expect(
            MadeUpSteps.review(young)[.groundContactTime]?.outcome
                == .notEnough(before: 9, since: 30)
        )
    }

    @Test func `another watch is another level and is not compared`() {
        var random = SeededGenerator(seed: 3)
        let runs = MadeUpSteps.runs(
            before: 30,
            after: 12,
            change: 9,
            device: { $0 < 30 ? "old" : "new" },
            random: &random
        )
        #expect(
            MadeUpSteps.review(runs)[.groundContactTime]?.outcome
                == .otherDevice(before: "old", runs: 30)
        )
    }

    @Test func `without a day there is a level and no change`() throws {
        var random = SeededGenerator(seed: 4)
        let runs = MadeUpSteps.runs(before: 30, after: 0, random: &random)
        let series = try #require(
            MadeUpSteps.review(runs, since: nil)[.groundContactTime]
        )
        #expect(series.outcome == .noDay)
        #expect(series.points.count == 30)
    }

    @Test func `runs of other years are no before`() throws {
        var random = SeededGenerator(seed: 5)
        let runs = MadeUpSteps.runs(before: 300, after: 20, random: &random)
        let change = try #require(MadeUpSteps.review(runs)[.groundContactTime]?.change)
        #expect(change.runsBefore <= DynamicsReview.daysBefore / 2)
    }

    @Test func `moving every run by the same changes no difference`() throws {
        var random = SeededGenerator(seed: 6)
        let runs = MadeUpSteps.runs(before: 30, after: 12, change: 1, random: &random)
        let moved = runs.map { run in
            var run = run
            run.profile = StrideProfile(
                cells: run.profile.cells.map {
                    .init(
                        quantity: $0.quantity,
                        speed: $0.speed,
                        seconds: $0.seconds,
                        mean: $0.mean + 30
                    )
                }
            )
            return run
        }
        let one = try #require(MadeUpSteps.review(runs)[.groundContactTime]?.change)
        let other = try #require(MadeUpSteps.review(moved)[.groundContactTime]?.change)
        #expect(abs(one.difference - other.difference) < 0.01)
        #expect(abs(one.tellable - other.tellable) < 0.01)
    }
}
