import Anatomy
import Measure
import Program
import Testing

@testable import Rehabilitation

/// Laws of the builder over every cause, alone and in pairs.
@Suite struct ProgrammeLawTests {
    /// One course to plan: a few of the many are drawn for each pair, so that all come up.
    struct Course {
        let needs: ProgrammeNeeds
        let level: Int
    }

    static let levels = [0, 1, 2, 4, 5, 7, 8, 9, 11, 12]
    static let minutes = [5, 20, 60]

    static func wishes(_ seed: Int) -> ProgrammeWishes {
        ProgrammeWishes(
            equipment: seed.isMultiple(of: 2) ? [] : Set(Equipment.allCases),
            minutesPerDay: minutes[seed / 2 % 3],
            daysPerWeek: 1 + seed / 6 % 7
        )
    }

    /// Both lead, or the second is only plausible; eight draws of level and wishes each.
    static func courses(_ first: ConditionID, _ second: ConditionID, seed: Int) -> [Course] {
        (0..<8).map { draw in
            let number = seed * 8 + draw
            let wishes = wishes(number * 5 + number / 42)
            let needs: ProgrammeNeeds =
                draw.isMultiple(of: 2)
                ? .example([(first, 0.45), (second, 0.35)], wishes: wishes)
                : .example([(first, 0.6)], plausible: [(second, 0.2)], wishes: wishes)
            return Course(needs: needs, level: levels[(number + number / 10) % levels.count])
        }
    }

    static let causes = ConditionID.allCases

    @Test(arguments: causes)
    func `every pair of causes keeps the laws`(_ first: ConditionID) {
        let index = Self.causes.firstIndex(of: first) ?? 0
        for (other, second) in Self.causes.enumerated() where other >= index {
            for course in Self.courses(first, second, seed: index * 55 + other) {
                let plan = programme(course.needs, level: course.level)
                let label = "\(first) \(second) level \(course.level) \(course.needs.wishes)"
                Self.expectNothingHarms(plan, course.needs, label)
                Self.expectTimeIsKept(plan, course.needs, label)
                Self.expectHeavyDaysApart(plan, label)
                Self.expectCover(plan, course.needs, label)
                Self.expectReasons(plan, course.needs, label)
            }
        }
    }

    static func all(_ plan: Programme) -> [PlannedExercise] {
        plan.phases.flatMap(\.exercises) + plan.days.flatMap { $0.exercises + $0.aroundRun }
    }

    /// Read from the exercises themselves, not from the code that chooses.
    static func expectNothingHarms(_ plan: Programme, _ needs: ProgrammeNeeds, _ label: String) {
        let causes = Set((needs.leaders + needs.plausible).map(\.condition))
        for planned in all(plan) {
            let excluded = Set(planned.exercise.notWhen.flatMap(\.conditions))
            #expect(excluded.isDisjoint(with: causes), "\(planned.exercise.id): \(label)")
            #expect(!planned.exercise.needs.contains(.treadmill), "\(label)")
            let owned = needs.wishes.equipment.union(Equipment.everyHome)
            #expect(planned.exercise.needs.isSubset(of: owned), "\(planned.exercise.id): \(label)")
        }
    }

    /// Within the minutes of a day, but for the rule of at least one.
    static func expectTimeIsKept(_ plan: Programme, _ needs: ProgrammeNeeds, _ label: String) {
        for day in plan.days {
            let isWithin = day.exerciseSeconds <= needs.wishes.minutesPerDay * 60
            #expect(isWithin || day.exercises.count == 1, "\(day.exerciseSeconds) s: \(label)")
        }
        let week = plan.days.prefix(7).filter { !$0.exercises.isEmpty }
        #expect(week.count <= needs.wishes.daysPerWeek, "\(label)")
        for planned in plan.phases.flatMap(\.exercises) + plan.days.flatMap(\.exercises) {
            let dose = planned.exercise.dose
            if let sets = dose.sets { #expect(sets.contains(planned.sets), "\(label)") }
            if let hold = dose.holdSeconds, let seconds = planned.holdSeconds {
                #expect(hold.contains(seconds), "\(label)")
            }
            if let range = dose.repetitions, let times = planned.repetitions {
                #expect(range.contains(times), "\(label)")
            }
            #expect((dose.sides == .each) == (Set(planned.sides).count == 2), "\(label)")
        }
        for exercise in Set(plan.days.flatMap(\.exercises).map(\.exercise)) {
            guard let most = exercise.dose.daysPerWeek?.upperBound else { continue }
            for start in 0..<7 {
                let times = plan.days[start..<start + 7].count { day in
                    day.exercises.contains { $0.exercise == exercise }
                }
                #expect(times <= most, "\(exercise.id) \(times) days a week: \(label)")
            }
        }
    }

    static func expectHeavyDaysApart(_ plan: Programme, _ label: String) {
        let heavy = plan.days.map { day in
            day.exercises.contains {
                [.heavySlow, .eccentric, .plyometric].contains($0.exercise.phase)
            }
        }
        for (today, tomorrow) in zip(heavy, heavy.dropFirst()) {
            #expect(!(today && tomorrow), "\(label)")
        }
    }

    /// Every leader has an exercise in the days, or is named as uncovered.
    static func expectCover(_ plan: Programme, _ needs: ProgrammeNeeds, _ label: String) {
        let planned = Set(plan.days.flatMap { $0.exercises + $0.aroundRun }.flatMap(\.conditions))
        for leader in needs.leaders.map(\.condition) {
            #expect(planned.contains(leader) || plan.uncovered.contains(leader), "\(label)")
        }
        let isEmpty = plan.days.allSatisfy { $0.exercises.isEmpty }
        #expect(!isEmpty || !plan.omitted.isEmpty, "nothing, and no reason: \(label)")
    }

    static func expectReasons(_ plan: Programme, _ needs: ProgrammeNeeds, _ label: String) {
        for planned in plan.phases.flatMap(\.exercises) {
            if case .treats(let cause) = planned.reason {
                #expect(planned.conditions.contains(cause), "\(label)")
                #expect(needs.leaders.contains { $0.condition == cause }, "\(label)")
            }
        }
        let ids = Set(plan.days.flatMap(\.exercises).map(\.exercise.id))
        let current = plan.phases.first { $0.kind == plan.current }
        #expect(ids.isSubset(of: Set(current?.exercises.map(\.exercise.id) ?? [])), "\(label)")
    }

    @Test(arguments: causes)
    func `what must rest until cleared has neither exercise for it nor running`(
        _ cause: ConditionID
    ) {
        guard Exercise.choices(for: cause).isEmpty else { return }
        for level in Self.levels {
            for needs in [
                ProgrammeNeeds.example(cause),
                .example([(.greaterTrochantericPain, 0.5)], plausible: [(cause, 0.2)]),
            ] {
                let plan = programme(needs, level: level, runs: [exampleRun(-3, km: 10)])
                #expect(plan.running.verdict == .notUntilSeen, "\(level)")
                #expect(plan.running.longest == nil && plan.running.step == nil)
                #expect(plan.days.allSatisfy { $0.run == nil && $0.aroundRun.isEmpty })
                #expect(plan.uncovered.contains(cause) || needs.leaders[0].condition != cause)
            }
        }
    }

    @Test(arguments: causes)
    func `screening first: nothing is planned until somebody has looked`(_ cause: ConditionID) {
        var needs = ProgrammeNeeds.example(cause)
        needs.clearance = .notUntilSeen
        let plan = programme(needs, level: 6, runs: [exampleRun(-2, km: 8)])
        #expect(plan.days.allSatisfy { $0.kind == .rest })
        #expect(plan.running.verdict == .notUntilSeen)
        #expect(plan.omitted.contains { $0.reason == .notUntilSeen })
    }

    @Test(arguments: causes)
    func `the days of tomorrow are those shown today, as long as nothing is told`(
        _ cause: ConditionID
    ) {
        for level in Self.levels {
            let needs = ProgrammeNeeds.example(cause, wishes: Self.wishes(level * 7))
            let runs = [-9, -6, -3, 1].map { exampleRun($0, km: 6) }
            let today = programme(needs, level: level, day: 3, signals: [1: .green], runs: runs)
            let tomorrow = programme(needs, level: level, day: 4, signals: [1: .green], runs: runs)
            #expect(Array(today.days.dropFirst()) == Array(tomorrow.days.dropLast()), "\(level)")
        }
    }
}
