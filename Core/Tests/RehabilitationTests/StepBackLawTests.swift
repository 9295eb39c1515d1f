import Anatomy
import Measure
import Program
import Testing

@testable import Rehabilitation

/// After a step back the week never holds more than the week that was being done.
@Suite struct StepBackLawTests {
    static let heavy: Set<Exercise.Phase> = [.heavySlow, .eccentric, .plyometric]

    /// A course that stood at each of `levels` for a week, the last one now.
    static func course(_ levels: [Int]) -> CourseReview {
        let decisions = (0..<levels.count * 7).map { offset in
            CourseDecision(
                day: courseStart.adding(days: offset),
                signal: .unknown,
                step: .hold,
                rule: .gathering,
                level: levels[offset / 7]
            )
        }
        return CourseReview(
            start: courseStart,
            day: courseStart.adding(days: levels.count * 7 - 1),
            decisions: decisions,
            level: levels.last ?? 0,
            painRule: .tendon
        )
    }

    /// The sessions of the week that the course leads to.
    static func week(_ needs: ProgrammeNeeds, _ levels: [Int]) -> [[PlannedExercise]] {
        ProgrammeBuilder.plan(needs: needs, review: course(levels)).week.sessions
    }

    static func sets(_ week: [[PlannedExercise]]) -> Int {
        week.joined().reduce(0) { $0 + $1.sets * max(1, $1.sides.count) }
    }

    static func expectNoMore(
        _ after: [[PlannedExercise]],
        _ before: [[PlannedExercise]],
        _ label: String
    ) {
        #expect(sets(after) <= sets(before), "sets: \(label)")
        let seconds = [after, before].map { $0.map(SessionStep.seconds(of:)).reduce(0, +) }
        #expect(seconds[0] <= seconds[1], "seconds: \(label)")
        let days = [after, before].map { week in week.count { !$0.isEmpty } }
        #expect(days[0] <= days[1], "days: \(label)")
        #expect(days[0] > 0, "nothing is left: \(label)")
        let done = Dictionary(grouping: before.joined(), by: \.exercise.id)
        for (id, planned) in Dictionary(grouping: after.joined(), by: \.exercise.id) {
            if let known = done[id] {
                #expect(planned.count <= known.count, "\(id): \(label)")
                #expect(planned[0].sets <= known[0].sets, "\(id): \(label)")
            } else {
                #expect(!heavy.contains(planned[0].exercise.phase), "new, \(id): \(label)")
            }
        }
    }

    @Test(arguments: ConditionID.allCases)
    func `a step back never asks for more than was done before it, from any level`(
        _ cause: ConditionID
    ) {
        for level in 1...Progression.topLevel {
            for (minutes, days) in [[(5, 2), (60, 7)], [(20, 4)]][level % 2] {
                let wishes = ProgrammeWishes(
                    equipment: level.isMultiple(of: 2) ? [] : Set(Equipment.allCases),
                    minutesPerDay: minutes,
                    daysPerWeek: days
                )
                let needs = ProgrammeNeeds.example(cause, wishes: wishes)
                let label = "\(cause) \(level) \(minutes) min \(days) days"
                let before = Self.week(needs, [level])
                guard before.contains(where: { !$0.isEmpty }) else { continue }
                let after = Self.week(needs, [level, level - 1])
                Self.expectNoMore(after, before, label)
                guard level > 1 else { continue }
                let twice = Self.week(needs, [level, level - 1, level - 2])
                Self.expectNoMore(twice, after, "twice, \(label)")
            }
        }
    }

    @Test func `back from keeping there are no hops that were not there`() {
        let wishes = ProgrammeWishes(
            equipment: Set(Equipment.allCases),
            minutesPerDay: 40,
            daysPerWeek: 7
        )
        let needs = ProgrammeNeeds.example(.greaterTrochantericPain, wishes: wishes)
        let phases = { (levels: [Int]) in
            Set(Self.week(needs, levels).joined().map(\.exercise.phase))
        }
        #expect(phases([11]).contains(.plyometric))
        #expect(!phases([12]).contains(.plyometric))
        #expect(!phases([12, 11]).contains(.plyometric))
        #expect(Self.sets(Self.week(needs, [12, 11])) > 0)
    }

    @Test func `the next step up is free of what the step back took away`() {
        let needs = ProgrammeNeeds.example(
            .greaterTrochantericPain,
            wishes: ProgrammeWishes(minutesPerDay: 40)
        )
        #expect(Self.sets(Self.week(needs, [12, 10])) < Self.sets(Self.week(needs, [10])))
        #expect(Self.week(needs, [12, 9, 10]) == Self.week(needs, [10]))
    }
}

/// What too much pain and the runner's own wishes do to the exercises of the days.
@Suite struct RedDayTests {
    static let wishes = ProgrammeWishes(
        equipment: Set(Equipment.allCases),
        minutesPerDay: 60,
        daysPerWeek: 7
    )

    @Test(arguments: ConditionID.allCases)
    func `a red day and the day after it hold gentle work only`(_ cause: ConditionID) {
        for level in [0, 3, 6, 9, 11, 12] {
            let needs = ProgrammeNeeds.example(cause, wishes: Self.wishes)
            let plan = programme(needs, level: level, day: 3, signals: [3: .red])
            let calm = programme(needs, level: level, day: 3)
            for (eased, usual) in zip(plan.days, calm.days).prefix(2) {
                let phases = Set(eased.exercises.map(\.exercise.phase))
                #expect(phases.isSubset(of: [.isometric, .mobility, .stretch]), "\(level)")
                #expect(eased.isEased == (eased.exercises != usual.exercises))
                #expect(eased.run == nil)
            }
            #expect(plan.days[2].exercises == calm.days[2].exercises)
            #expect(!plan.days[2].isEased)
        }
    }

    @Test func `heavy work stands on a calm day and is gone on a red one`() {
        let needs = ProgrammeNeeds.example(.proximalHamstringTendinopathy, wishes: Self.wishes)
        let calm = programme(needs, level: 9, day: 2)
        #expect(
            calm.days.prefix(2).flatMap(\.exercises).contains {
                [.heavySlow, .plyometric, .eccentric].contains($0.exercise.phase)
            }
        )
        #expect(programme(needs, level: 9, day: 2, signals: [2: .red]).days[0].isEased)
    }

    @Test(arguments: ["nordic", "hsr_hip_thrust", "pogo"])
    func `no swap brings what has its place later in the course`(_ wish: String) {
        for cause in ConditionID.allCases {
            var wishes = Self.wishes
            wishes.swapped = ["bridge": wish]
            let needs = ProgrammeNeeds.example(cause, wishes: wishes)
            let ids = programme(needs).days.flatMap(\.exercises).map(\.exercise.id)
            #expect(!ids.contains(wish), "\(cause)")
        }
        var wishes = Self.wishes
        wishes.swapped = ["bridge": wish]
        let plan = programme(.example(.greaterTrochantericPain, wishes: wishes))
        #expect(plan.omitted.contains { $0.exercise.id == wish && $0.reason == .tooSoon })
    }

    @Test func `a session over the time given is told`() {
        let short = ProgrammeWishes(minutesPerDay: 5, daysPerWeek: 2)
        let plans = ConditionID.allCases.map { programme(.example($0, wishes: short), level: 6) }
        for plan in plans {
            let longest = plan.days.map(\.exerciseSeconds).max() ?? 0
            #expect(plan.isOverTime == (longest > 300))
        }
    }
}
