import ActivityFile
import Anatomy
import Companion
import Measure
import Program
import Rehabilitation
import Testing
import Training

/// What holds for every programme that the builder makes, and not for hand-made ones only.
@Suite struct SharingLawTests {
    private static let start = SharingExamples.start

    private static func programme(
        _ cause: ConditionID,
        level: Int,
        clearance: ProgrammeNeeds.Clearance = .mayLoad,
        goal: ProgrammeWishes.RunningGoal = .usualTraining
    ) -> Programme {
        let needs = ProgrammeNeeds(
            leaders: [.init(cause, 0.6)],
            plausible: [.init(cause, 0.6)],
            canTell: true,
            clearance: clearance,
            painRule: PainRule.strictest(for: [cause]),
            sitsAllDay: true,
            wishes: ProgrammeWishes(minutesPerDay: 30, daysPerWeek: 5, goal: goal)
        )
        let runs = (1...20).map { index in
            let day = start.adding(days: -2 * index)
            return Run(
                id: Int64(index),
                start: Instant(secondsSince1970: Double(day.daysSince1970 * 86_400 + 25_200)),
                day: day,
                distance: Distance(kilometers: 8),
                seconds: 2880
            )
        }
        return ProgrammeBuilder.build(
            needs: needs,
            review: CourseReview(
                start: start,
                day: start,
                decisions: [],
                level: level,
                painRule: needs.painRule
            ),
            runs: runs,
            firstWeekday: .monday,
            on: start
        )
    }

    private static func programmes(_ cause: ConditionID) -> [Programme] { all[cause] ?? [] }

    /// Built once; building them takes longer than everything that is asked of them.
    private static let all = Dictionary(
        uniqueKeysWithValues: ConditionID.allCases.map { cause in
            (
                cause,
                [0, 3, 5, 8].map { programme(cause, level: $0) } + [
                    programme(cause, level: 0, clearance: .notUntilSeen),
                    programme(cause, level: 0, clearance: .boneUnderCare),
                    programme(cause, level: 3, goal: .noRunning),
                ]
            )
        }
    )

    @Test func `the programmes hold sessions, runs and breaks to share`() {
        let days = ConditionID.allCases.prefix(12).flatMap(Self.programmes).flatMap(\.days)
        #expect(days.contains { $0.run?.step != nil })
        #expect(days.contains { $0.run?.distance != nil || $0.run?.minutes != nil })
        #expect(days.contains { !$0.exercises.isEmpty })
        #expect(days.contains { $0.sittingBreaks > 0 })
    }

    @Test(arguments: ConditionID.allCases)
    func `a calendar has every session and run once and names no cause`(_ cause: ConditionID) throws
    {
        for programme in Self.programmes(cause) {
            let events = SharingExamples.events(programme)
            #expect(!events.isEmpty)
            #expect(Set(events.map(\.id)).count == events.count)
            let sessions = programme.days.filter { !$0.exercises.isEmpty }.map(\.day)
            let runs = programme.days.filter { $0.run != nil }.map(\.day)
            let days = Dictionary(grouping: events, by: \.category).mapValues { $0.map(\.day) }
            if !sessions.isEmpty { #expect(days["Exercises"] == sessions) }
            #expect((days["Running"] ?? []) == runs)
            let feed = CalendarFeed(events, on: Self.start, now: SharingExamples.noon)
            #expect(try CalendarFeed(reading: feed.text) == feed)
            #expect(!feed.text.contains(cause.rawValue))
        }
    }

    @Test(arguments: ConditionID.allCases)
    func `every run and session has its workout, and none asks for more running`(
        _ cause: ConditionID
    ) throws {
        for programme in Self.programmes(cause) {
            let workouts = WatchWorkout.all(of: programme, unit: .kilometers)
            #expect(Set(workouts.map(\.fileName)).count == workouts.count)
            for planned in programme.days {
                let files = workouts.filter { $0.days.contains(planned.day) }
                #expect(files.isEmpty == (planned.run == nil && planned.exercises.isEmpty))
                guard let run = planned.run else { continue }
                let shared = try #require(
                    files.first { !$0.fileName.hasPrefix("ex") && !$0.fileName.hasPrefix("dr") }
                )
                for step in shared.workout.steps where step.effort == .active {
                    if case .meters(let meters) = step.length, let distance = run.distance {
                        #expect(meters <= distance.meters)
                    }
                }
                let seconds = shared.workout.steps.filter { $0.effort == .active }
                    .reduce(0) { sum, step in
                        if case .seconds(let seconds) = step.length { sum + seconds } else { sum }
                    }
                if let step = run.step {
                    #expect(seconds == step.runMinutes * step.rounds * 60)
                } else if run.distance == nil, let minutes = run.minutes {
                    #expect(seconds <= minutes * 60)
                }
            }
            for workout in workouts {
                let decoded = try FITDecoder().decode(
                    workout.file(created: SharingExamples.noon)
                )
                #expect(decoded.damage.isEmpty)
                #expect(workout.workout.steps.allSatisfy { !$0.name.isEmpty })
                #expect(workout.workout.name.allSatisfy { $0.isASCII })
            }
        }
    }

    @Test(arguments: ConditionID.allCases)
    func `a sheet fits its paper and numbers what it names`(_ cause: ConditionID) {
        for programme in Self.programmes(cause) {
            let sheet = PrintSheet(
                programme,
                rule: PainRule.strictest(for: [cause]),
                unit: .miles
            )
            let lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.count <= 78 && $0.last != " " })
            let planned = programme.days.flatMap { $0.exercises + $0.aroundRun }
            #expect(Set(sheet.exercises.map(\.exercise.id)) == Set(planned.map(\.exercise.id)))
            #expect(sheet.exercises.map(\.number) == Array(1..<sheet.exercises.count + 1))
        }
    }

    @Test func `a sheet to look at`() {
        let programme = Self.programme(.greaterTrochantericPain, level: 4)
        let sheet = PrintSheet(programme, rule: .tendon, unit: .kilometers)
        Attachment.record(sheet.text, named: "plan-sheet.txt")
        let feed = CalendarFeed(
            SharingExamples.events(programme),
            on: Self.start,
            now: SharingExamples.noon
        )
        Attachment.record(feed.text, named: "plan.ics")
        #expect(sheet.days.count == programme.days.count)
        #expect(!sheet.exercises.isEmpty)
    }
}
