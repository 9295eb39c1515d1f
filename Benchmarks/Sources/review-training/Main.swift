import Foundation
import Measure
import Training

/// How long it takes to judge years of made-up runs by every training rule, on one core.
///
///     review-training [RUNS…]              default: 6000 20000
///
/// Six runs a week on average, with all measures, in order as a store gives them. Prints the median
/// and the slowest of 21 reviews in milliseconds, and of 21 checks of a plan of 16 weeks after them.
@main
struct Main {
    static func main() {
        let asked = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        for count in asked.isEmpty ? [6000, 20_000] : asked {
            let (runs, day) = runs(count)
            report("\(count) runs, review") {
                _ = TrainingReview.review(runs: runs, on: day, firstWeekday: .monday)
            }
            let plan = plan(after: day)
            report("\(count) runs, plan of \(plan.runs.count)") {
                _ = PlanReview.check(plan, runs: runs, today: day, firstWeekday: .monday)
            }
        }
    }

    private static func runs(_ count: Int) -> (runs: [Run], lastDay: CalendarDay) {
        var generator = Numbers(state: 2026)
        // Twenty thousand runs end where six thousand do, so both are up to the same day.
        let lastDay = CalendarDay(daysSince1970: 20_700)
        let runs = (0..<count).map { index in
            let day = lastDay.adding(days: -(index * 7 / 6) % 20_000)
            let kilometers = Double.random(in: 4...24, using: &generator)
            return Run(
                id: Int64(index + 1),
                start: Instant(
                    secondsSince1970: Double(day.daysSince1970) * 86_400
                        + Double.random(in: 0..<80_000, using: &generator)
                ),
                day: day,
                distance: Distance(kilometers: kilometers),
                seconds: kilometers * 340,
                descentMeters: 80,
                downhillMeters: kilometers * 60,
                steps: kilometers * 950,
                peakForceBodyWeights: 2.4,
                speeds: SpeedProfile(seconds: (0..<32).map { $0 < 14 ? kilometers * 25 : 0 }),
                movingSeconds: kilometers * 335
            )
        }
        return (runs.sorted { ($0.day, $0.start) < ($1.day, $1.start) }, lastDay)
    }

    private static func plan(after day: CalendarDay) -> RacePlan {
        RacePlan(
            runs: (0..<64).map { index in
                PlannedRun(
                    day: day.adding(days: index * 7 / 4 + 1),
                    distance: Distance(kilometers: index % 4 == 3 ? 16 + Double(index) / 2.5 : 10),
                    isRace: index == 63,
                    line: index + 2
                )
            }
        )
    }

    private static func report(_ name: String, _ work: () -> Void) {
        let clock = ContinuousClock()
        work()
        let times = (0..<21).map { _ in
            let time = clock.measure(work)
            return Double(time.components.attoseconds) / 1e15
                + Double(time.components.seconds) * 1e3
        }.sorted()
        print(String(format: "%@: median %.2f ms, slowest %.2f ms", name, times[10], times[20]))
    }
}

/// Random numbers from a seed, the same on every machine.
struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
