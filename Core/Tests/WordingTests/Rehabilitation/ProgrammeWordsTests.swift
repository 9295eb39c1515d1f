import Anatomy
import Evidence
import Measure
import Program
import Rehabilitation
import Testing

@testable import Wording

@Suite struct ProgrammeWordsTests {
    static let day = CalendarDay(daysSince1970: 20_458)

    /// Every reason there is.
    static let reasons: [RunningAllowance.Reason] = RunningAllowance.Reason.allCases

    static func expectReadable(_ line: AdviceLine, _ label: String) {
        #expect(line.text.last == ".", "\(label): \(line.text)")
        #expect(line.basis != nil, "\(label) rests on nothing")
        #expect(!line.text.contains("!") && !line.text.contains("_"), "\(label): \(line.text)")
        #expect(line.text.first?.isUppercase == true || line.text.first?.isNumber == true)
    }

    @Test(arguments: reasons)
    func `every reason has a sentence that says what it rests on`(
        _ reason: RunningAllowance.Reason
    ) {
        for verdict in RunningAllowance.Verdict.allCases {
            let allowance = RunningAllowance(day: Self.day, verdict: verdict, reason: reason)
            for line in allowance.lines(.kilometers) { Self.expectReadable(line, "\(reason)") }
        }
    }

    @Test func `phases, criteria and lines of the programme say what they rest on`() {
        for kind in ProgrammePhase.Kind.allCases {
            #expect(!kind.name.isEmpty)
            Self.expectReadable(kind.purpose, "\(kind)")
        }
        let criteria: [PhaseCriterion] = [
            .painAtMost(0, source: .george2024), .painAtMost(5, source: .silbernagel2007),
            .settledByMorning(margin: 0, source: nil),
            .settledByMorning(margin: 1, source: .robertson2017),
            .calmSteps(2, days: 3, acceptable: 2), .calmSteps(4, days: 5, acceptable: nil),
            .walksWithoutPain(minutes: 30), .runsWithoutFlare(minutes: 30), .clinicianCleared,
            .daysSinceInjury(7),
        ]
        for criterion in criteria { Self.expectReadable(criterion.line, "\(criterion)") }
        let lines = [
            ProgrammeLines.daysAhead, ProgrammeLines.nothingYet, ProgrammeLines.boneUnderCare,
            ProgrammeLines.overTime, ProgrammeLines.sittingBreaks,
        ]
        for line in lines { Self.expectReadable(line, line.text) }
    }

    @Test(arguments: ConditionID.allCases)
    func `every exercise of a plan and every one left out says why`(_ cause: ConditionID) {
        for level in [0, 3, 6, 9, 11] {
            let plan = plan(cause, level: level)
            for planned in plan.days.flatMap({ $0.exercises + $0.aroundRun }) {
                Self.expectReadable(planned.why, planned.exercise.id)
                #expect(!planned.doseWords.isEmpty)
            }
            for omitted in plan.omitted { Self.expectReadable(omitted.line, omitted.exercise.id) }
            for cause in plan.uncovered { Self.expectReadable(ProgrammeLines.uncovered(cause), "") }
        }
    }

    struct Planned: Sendable {
        let id: String
        var sets = 3
        var repetitions: Int?
        var hold: Int?
        var rest = 0
        var sides: [Side] = []
        let words: String
    }

    static let planned: [Planned] = [
        Planned(
            id: "pogo",
            repetitions: 20,
            rest: 60,
            words: "3 sets of 20, quick and springy, 60 seconds of rest between"
        ),
        Planned(
            id: "hip_flexor_kneel",
            sets: 1,
            hold: 1,
            sides: [.left],
            words: "once 1 second, left side"
        ),
        Planned(
            id: "gait_cadence",
            sets: 5,
            hold: 120,
            rest: 120,
            words: "5 times run 120 seconds, 120 seconds of rest between"
        ),
        Planned(
            id: "calf_raise",
            sets: 2,
            repetitions: 15,
            rest: 60,
            sides: [.right, .left],
            words: """
                2 sets of 15, 1 second up, 1 there, 3 down, each side, the right first, \
                60 seconds of rest between
                """
        ),
    ]

    @Test(arguments: planned)
    func `a planned dose names amount, pace, sides and rest`(_ example: Planned) throws {
        let planned = PlannedExercise(
            exercise: try #require(Exercise.with(example.id)),
            sets: example.sets,
            repetitions: example.repetitions,
            holdSeconds: example.hold,
            restSeconds: example.rest,
            sides: example.sides,
            reason: .suitsMost,
            isJudgement: true
        )
        #expect(planned.doseWords == example.words)
    }

    @Test func `a rung is told in minutes, a limit never rounded up`() {
        let steps = WalkRunLadder.standard.steps
        #expect(steps[0].words == "5 rounds of 1 minute running and 4 minutes walking")
        #expect(steps[4].words == "30 minutes running without a break")
        let allowance = RunningAllowance(
            day: Self.day,
            verdict: .distance,
            longest: Distance(meters: 5_490),
            reason: .longestOfThisReturn
        )
        #expect(allowance.headline(.kilometers) == "Up to 5.4 km easily, with a day between runs.")
        #expect(allowance.headline(.miles) == "Up to 3.4 mi easily, with a day between runs.")
    }

    @Test func `a rest day names the next run`() {
        let allowance = RunningAllowance(
            day: Self.day,
            verdict: .notYet,
            step: WalkRunLadder.standard.steps[1],
            rung: 2,
            reason: .restDay,
            nextRun: Self.day.adding(days: 1)
        )
        #expect(
            allowance.headline(.kilometers) == """
                No run today; the next is on Tuesday 6 January: 5 rounds of 2 minutes running and \
                3 minutes walking.
                """
        )
    }

    @Test func `a race that comes too soon is told so`() {
        let soon = RaceOutlook(
            day: Self.day.adding(days: 9),
            daysLeft: 9,
            runsFreely: Self.day.adding(days: 20),
            allowsRacing: false
        )
        #expect(soon.line(.kilometers).text.contains("It does not fit"))
        let later = RaceOutlook(
            day: Self.day.adding(days: 90),
            daysLeft: 90,
            longestByThen: Distance(kilometers: 14),
            allowsRacing: true
        )
        #expect(later.line(.kilometers).text.contains("14.0 km"))
        #expect(!later.line(.kilometers).text.contains("does not fit"))
    }

    /// The first two weeks of a course for one cause.
    func plan(_ cause: ConditionID, level: Int) -> Programme {
        ProgrammeBuilder.build(
            needs: ProgrammeNeeds(
                leaders: [.init(cause, 0.6)],
                plausible: [.init(cause, 0.6)],
                canTell: true,
                clearance: .mayLoad,
                painRule: .governing(cause),
                wishes: ProgrammeWishes(minutesPerDay: 30)
            ),
            review: CourseReview(
                start: Self.day,
                day: Self.day,
                decisions: [],
                level: level,
                painRule: .governing(cause)
            ),
            runs: [],
            firstWeekday: .monday,
            on: Self.day
        )
    }
}
