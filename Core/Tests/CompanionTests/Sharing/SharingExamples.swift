import Anatomy
import Companion
import Measure
import Program
import Rehabilitation

/// Two weeks as a runner might have them, written down by hand.
enum SharingExamples {
    /// A Wednesday.
    static let start = CalendarDay(daysSince1970: 20_782)
    static let noon = Instant(secondsSince1970: Double(20_782 * 86_400 + 43_200))

    static let bridge = PlannedExercise(
        exercise: .bridge,
        sets: 3,
        repetitions: 12,
        restSeconds: 60,
        reason: .suitsMost,
        isJudgement: false
    )
    static let stretch = PlannedExercise(
        exercise: .kneelingHipFlexorStretch,
        sets: 2,
        holdSeconds: 30,
        restSeconds: 15,
        sides: [.right, .left],
        reason: .coolDown,
        isJudgement: false
    )
    static let beat = PlannedExercise(
        exercise: .cadenceCueRun,
        sets: 5,
        repetitions: 1,
        holdSeconds: 120,
        restSeconds: 120,
        reason: .suitsMost,
        isJudgement: false
    )
    static let firstRung = WalkRunLadder.standard.steps[0]

    /// Sessions on even days, runs on odd ones, rest on the last; breaks from sitting on all.
    static func programme(from day: CalendarDay = start, count: Int = 14) -> Programme {
        let days = (0..<count).map { index in
            let day = day.adding(days: index)
            let offset = day.days(since: start)
            if offset == 13 { return PlannedDay(day: day, kind: .rest, sittingBreaks: 4) }
            guard !offset.isMultiple(of: 2) else {
                return PlannedDay(
                    day: day,
                    kind: .session,
                    exercises: offset == 4 ? [bridge, stretch, beat] : [bridge, stretch],
                    sittingBreaks: 4
                )
            }
            return PlannedDay(
                day: day,
                kind: .run,
                aroundRun: [stretch],
                run: run(offset),
                sittingBreaks: 4
            )
        }
        return Programme(
            phases: [],
            current: .return,
            days: days,
            omitted: [],
            running: RunningAllowance(day: day, verdict: .ladder, reason: .ladderRung)
        )
    }

    private static func run(_ offset: Int) -> PlannedRun {
        switch offset {
        case 1, 3, 5: PlannedRun(step: firstRung)
        case 7: PlannedRun(minutes: 30)
        case 9: PlannedRun(distance: Distance(meters: 5_049), pace: .easyOnly)
        default: PlannedRun(distance: Distance(kilometers: 6), pace: .strides)
        }
    }

    static let rest = Programme(
        phases: [],
        current: .calm,
        days: (0..<14).map { PlannedDay(day: start.adding(days: $0), kind: .rest) },
        omitted: [],
        running: RunningAllowance(day: start, verdict: .notUntilSeen, reason: .screening)
    )

    static func events(
        _ programme: Programme = programme(),
        _ choices: CalendarChoices = CalendarChoices(),
        unit: DistanceUnit = .kilometers
    ) -> [CalendarEvent] {
        ProgrammeCalendar(programme, start: start, choices: choices, unit: unit)
            .events(on: programme.days.first?.day ?? start)
    }
}
