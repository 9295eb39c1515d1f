import Anatomy
import Measure
import Program
import Rehabilitation
import Training

/// Monday 5 January 2026, the first day of every course in these tests.
let courseStart = CalendarDay(daysSince1970: 20_458)

extension ProgrammeNeeds {
    /// What a runner with these causes needs, who may load and has had the first days.
    static func example(
        _ leaders: [(ConditionID, Double)],
        plausible: [(ConditionID, Double)] = [],
        clearance: Clearance = .mayLoad,
        wishes: ProgrammeWishes = ProgrammeWishes()
    ) -> ProgrammeNeeds {
        ProgrammeNeeds(
            leaders: leaders.map { WeighedCause($0.0, $0.1) },
            plausible: (leaders + plausible).map { WeighedCause($0.0, $0.1) },
            canTell: true,
            clearance: clearance,
            painRule: PainRule.strictest(for: leaders.map(\.0)),
            wishes: wishes
        )
    }

    static func example(
        _ leader: ConditionID,
        wishes: ProgrammeWishes = ProgrammeWishes()
    ) -> ProgrammeNeeds {
        example([(leader, 0.6)], wishes: wishes)
    }
}

extension CourseReview {
    /// A course at `level` on the `day`th day after its start, with these colours so far.
    static func example(
        level: Int,
        day: Int = 0,
        signals: [Int: DaySignal] = [:],
        latest: CourseStep = .hold
    ) -> CourseReview {
        let decisions = (0...max(day, 0)).map { offset in
            CourseDecision(
                day: courseStart.adding(days: offset),
                signal: signals[offset] ?? .unknown,
                step: offset == day ? latest : .hold,
                rule: signals[offset] == .red ? .tooMuchDuring : .gathering,
                level: level
            )
        }
        return CourseReview(
            start: courseStart,
            day: courseStart.adding(days: day),
            decisions: decisions,
            level: level,
            painRule: .tendon
        )
    }
}

/// A run `day` days after the start of the course, negative before it; six minutes a kilometre.
func exampleRun(_ day: Int, km: Double) -> Run {
    let date = courseStart.adding(days: day)
    return Run(
        id: Int64(day),
        start: Instant(secondsSince1970: Double(date.daysSince1970 * 86_400 + 25_200)),
        day: date,
        distance: Distance(kilometers: km),
        seconds: km * 360
    )
}

/// The programme `day` days after the start.
func programme(
    _ needs: ProgrammeNeeds,
    level: Int = 0,
    day: Int = 0,
    signals: [Int: DaySignal] = [:],
    runs: [Run] = [],
    checkIns: [CheckIn] = []
) -> Programme {
    ProgrammeBuilder.build(
        needs: needs,
        review: .example(level: level, day: day, signals: signals),
        runs: runs,
        checkIns: checkIns,
        firstWeekday: .monday,
        on: courseStart.adding(days: day)
    )
}
