import Anatomy
import Measure
import Program
import Testing
import Training

@testable import Rehabilitation

/// Whole courses: a runner does what the plan of each day says and tells how it felt.
@Suite struct ProgrammeCourseTests {
    struct Day {
        let programme: Programme
        let level: Int
        let ran: Distance?
    }

    /// Pain during, by the day of the course; a morning is back to 0 unless that was too much.
    static func follow(
        _ needs: ProgrammeNeeds,
        days: Int,
        runsBefore: [Run] = [],
        pain: (Int) -> Int
    ) -> [Day] {
        var checkIns: [CheckIn] = []
        var runs = runsBefore
        var course: [Day] = []
        for offset in 0..<days {
            let day = courseStart.adding(days: offset)
            let review = Progression.review(
                checkIns: checkIns,
                rule: needs.painRule,
                start: courseStart,
                on: day
            )
            let plan = ProgrammeBuilder.build(
                needs: needs,
                review: review,
                runs: runs,
                checkIns: checkIns,
                firstWeekday: .monday,
                on: day
            )
            let today = plan.days[0]
            var loading: Set<CheckIn.Loading> = []
            if !today.exercises.isEmpty { loading.insert(.exercises) }
            var ran: Distance?
            if let run = today.run {
                loading.insert(.run)
                let minutes = run.step?.totalMinutes ?? 30
                let distance = run.distance ?? Distance(kilometers: Double(minutes) / 7)
                ran = distance
                runs.append(exampleRun(offset, km: distance.kilometers))
            }
            let yesterday = offset > 0 ? pain(offset - 1) : 0
            checkIns.append(
                CheckIn(
                    day: day,
                    written: Instant(secondsSince1970: Double(day.daysSince1970 * 86_400 + 72_000)),
                    painDuring: loading.isEmpty ? nil : pain(offset),
                    painAfter: pain(offset),
                    painMorning: yesterday > 4 ? 4 : 0,
                    loading: loading
                )
            )
            course.append(Day(programme: plan, level: review.level, ran: ran))
        }
        return course
    }

    static func needs(_ cause: ConditionID) -> ProgrammeNeeds {
        .example(cause, wishes: ProgrammeWishes(minutesPerDay: 30, goal: .usualTraining))
    }

    /// One of each tissue: the way is the same for those beside it.
    static let causes: [ConditionID] = [
        .strainHamstring, .iliopsoasTendinopathy, .femoroacetabularImpingement, .lumbarReferred,
    ]

    @Test(arguments: causes)
    func `a calm course climbs all phases and comes back to running`(_ cause: ConditionID) {
        let before = [-40, -33, -26].map { exampleRun($0, km: 8) }
        let course = Self.follow(Self.needs(cause), days: 200, runsBefore: before) { _ in 1 }
        let phases = course.map(\.programme.current)
        #expect(phases.first == .calm)
        #expect(phases.last == .keep)
        #expect(phases == phases.sorted())
        let ranks = course.compactMap { $0.programme.running.rung }
        #expect(ranks.first == 1)
        #expect(ranks == ranks.sorted())
        let lastRun = course.last { $0.programme.running.verdict.isOn }
        #expect(lastRun?.programme.running.pace == .all)
        #expect((course.compactMap(\.ran).max()?.kilometers ?? 0) >= 7)
    }

    @Test(arguments: [ConditionID.iliotibialBandSyndrome, .labralTear, .strainHamstring])
    func `a flare-up steps back, then the way goes on from lower`(_ cause: ConditionID) {
        let flare = 40...42
        let course = Self.follow(Self.needs(cause), days: 110) { flare.contains($0) ? 8 : 1 }
        let before = course[39]
        let after = course[44]
        #expect(after.level < before.level)
        let rung = { (day: Day) in day.programme.running.rung ?? 6 }
        #expect(rung(after) <= rung(before))
        for day in 41...43 { #expect(course[day].ran == nil, "\(day)") }
        #expect((course.last?.level ?? 0) >= before.level)
        #expect(rung(course[109]) >= rung(before))
    }

    @Test(arguments: causes)
    func `no run of a course is a jump over the longest of this return`(_ cause: ConditionID) {
        let course = Self.follow(Self.needs(cause), days: 120) { $0 % 17 == 0 ? 6 : 1 }
        let runs = course.enumerated().compactMap { offset, day in
            day.ran.map { exampleRun(offset, km: $0.kilometers) }
        }
        let spikes = TrainingReview.review(
            runs: runs,
            on: courseStart.adding(days: 120),
            firstWeekday: .monday
        ).spikes
        #expect(spikes.isEmpty)
    }
}
