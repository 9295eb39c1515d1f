import Anatomy
import Companion
import Measure
import Program
import Rehabilitation

/// A made-up fortnight that has one of everything a plan can hold.
struct SharedPlan {
    /// A Wednesday.
    let start = CalendarDay(daysSince1970: 20_782)
    var programme: Programme

    var noon: Instant { Instant(secondsSince1970: Double(20_782 * 86_400 + 43_200)) }

    init() {
        let first = start
        let days = (0..<14).map { Self.day($0, from: first) }
        programme = Programme(
            phases: [],
            current: .return,
            days: days,
            omitted: [],
            running: RunningAllowance(day: start, verdict: .ladder, reason: .ladderRung)
        )
    }

    func events(_ choices: CalendarChoices = CalendarChoices()) -> [CalendarEvent] {
        ProgrammeCalendar(programme, start: start, choices: choices, unit: .kilometers)
            .events(on: start)
    }

    /// The run of day 9 is shorter and the session of day 10 is off.
    var changed: SharedPlan {
        var plan = self
        plan.programme.days[9].run?.distance = Distance(kilometers: 4)
        plan.programme.days[10].exercises = []
        return plan
    }

    var empty: SharedPlan {
        var plan = self
        plan.programme.days = plan.programme.days.map { PlannedDay(day: $0.day, kind: .rest) }
        return plan
    }

    private static func day(_ index: Int, from start: CalendarDay) -> PlannedDay {
        let day = start.adding(days: index)
        // Thursdays at home: no breaks, so that the repetition has an exception or a gap.
        let breaks = index == 8 ? 0 : 4
        if index == 13 { return PlannedDay(day: day, kind: .rest, sittingBreaks: breaks) }
        guard !index.isMultiple(of: 2) else {
            return PlannedDay(
                day: day,
                kind: .session,
                exercises: [bridge, stretch] + (index == 4 ? [beat] : []),
                sittingBreaks: breaks
            )
        }
        return PlannedDay(
            day: day,
            kind: .run,
            aroundRun: [stretch],
            run: run(index),
            sittingBreaks: breaks
        )
    }

    private static func run(_ index: Int) -> PlannedRun {
        switch index {
        case 1: PlannedRun(step: WalkRunLadder.standard.steps[0])
        case 3, 5: PlannedRun(step: WalkRunLadder.standard.steps[1])
        case 7: PlannedRun(minutes: 30)
        case 9: PlannedRun(distance: Distance(meters: 5_049))
        default: PlannedRun(distance: Distance(kilometers: 6), pace: .strides)
        }
    }

    private static let bridge = PlannedExercise(
        exercise: .bridge,
        sets: 3,
        repetitions: 12,
        restSeconds: 60,
        reason: .suitsMost,
        isJudgement: false
    )
    private static let stretch = PlannedExercise(
        exercise: .kneelingHipFlexorStretch,
        sets: 2,
        holdSeconds: 30,
        restSeconds: 15,
        sides: [.right, .left],
        reason: .coolDown,
        isJudgement: false
    )
    private static let beat = PlannedExercise(
        exercise: .cadenceCueRun,
        sets: 5,
        repetitions: 1,
        holdSeconds: 120,
        restSeconds: 120,
        reason: .suitsMost,
        isJudgement: false
    )
}
