import Anatomy
import Measure
import Program
import Testing
import Training

@testable import Rehabilitation

/// Laws of the way back over thousands of random courses.
@Suite struct ReturnLawTests {
    struct Story {
        var needs: ProgrammeNeeds
        var runs: [Run] = []
        var signals: [Int: DaySignal] = [:]
        var checkIns: [CheckIn] = []
        var day: Int
    }

    /// Sometimes obedient, sometimes not: runs of any length on any day, told or not.
    static func story(_ seed: UInt64) -> Story {
        var random = SeededGenerator(seed: seed)
        let causes: [ConditionID] = [
            .iliotibialBandSyndrome, .labralTear, .strainHamstring, .greaterTrochantericPain,
        ]
        var needs = ProgrammeNeeds.example(causes.randomElement(using: &random) ?? .labralTear)
        needs.runsAlready = Bool.random(using: &random)
        needs.runsCalmly = Bool.random(using: &random)
        needs.walkingHurts = Int.random(in: 0..<8, using: &random) == 0
        let day = Int.random(in: 0...90, using: &random)
        var story = Story(needs: needs, day: day)
        for past in -40 ... -1 where Int.random(in: 0..<4, using: &random) == 0 {
            story.runs.append(exampleRun(past, km: Double.random(in: 1...25, using: &random)))
        }
        let busy = Int.random(in: 2...6, using: &random)
        for offset in 0...day {
            guard Int.random(in: 0..<busy, using: &random) == 0 else {
                // A day at home, told or not; it may hurt as well.
                let colours: [DaySignal?] = [nil, nil, nil, nil, .green, .amber, .red]
                story.signals[offset] = colours.randomElement(using: &random) ?? nil
                continue
            }
            let colours: [DaySignal] = [.green, .green, .green, .green, .amber, .red, .unknown]
            story.signals[offset] = colours.randomElement(using: &random)
            if Bool.random(using: &random) {
                let km = Double.random(in: 0.2...9, using: &random)
                story.runs.append(exampleRun(offset, km: km))
            } else {
                story.checkIns += ReturnToRunningTests.outings([offset])
            }
        }
        return story
    }

    static func answer(_ story: Story, level: Int = 5) -> RunningAllowance {
        ReturnToRunningTests.allowance(
            story.needs,
            level: level,
            day: story.day,
            signals: story.signals,
            checkIns: story.checkIns,
            runs: story.runs
        )
    }

    @Test(arguments: 0..<20)
    func `the longest run never passes the guard, and never the ladder`(_ batch: Int) {
        for number in 0..<200 {
            let story = Self.story(UInt64(batch * 200 + number))
            let today = courseStart.adding(days: story.day)
            let answer = Self.answer(story)
            guard let longest = answer.longest else { continue }
            // The guard as the training log tells it, on the evening before.
            let review = TrainingReview.review(
                runs: story.runs,
                on: today.adding(days: -1),
                firstWeekday: .monday
            )
            if answer.verdict == .ladder, let step = answer.step {
                // The usual pace of these stories is six minutes a kilometre.
                let running = Double(step.runMinutes * step.rounds) / 6
                let walking = Double(step.walkMinutes * step.rounds) * 60 * 1.5 / 1000
                #expect(longest.kilometers <= running + walking + 1e-9, "\(batch) \(number)")
                if answer.rung == 1 { continue }
            }
            guard case .limit(let limit) = review.next.tomorrow else { continue }
            let first = WalkRunLadder.standard.steps[0]
            let least =
                answer.verdict == .ladder
                ? Double(first.runMinutes * first.rounds) / 6
                    + Double(first.walkMinutes * first.rounds) * 0.09 : 0
            let most = max(limit.calmerDistance.kilometers, least)
            #expect(longest.kilometers <= most + 1e-9, "\(batch) \(number)")
        }
    }

    @Test(arguments: 0..<10)
    func `no running on a red day, nor the day after, nor while walking hurts`(_ batch: Int) {
        for number in 0..<200 {
            let story = Self.story(UInt64(100_000 + batch * 200 + number))
            let answer = Self.answer(story)
            let isRed = [story.day, story.day - 1].contains { story.signals[$0] == .red }
            if isRed || story.needs.walkingHurts {
                #expect(!answer.verdict.isOn, "\(batch) \(number)")
            }
            if !answer.verdict.isOn { #expect(answer.longest == nil && answer.minutes == nil) }
        }
    }

    @Test func `the plan and the allowance give one answer`() {
        for number in 0..<300 {
            let story = Self.story(UInt64(200_000 + number))
            let answer = Self.answer(story)
            let plan = programme(
                story.needs,
                level: 5,
                day: story.day,
                signals: story.signals,
                runs: story.runs,
                checkIns: story.checkIns
            )
            #expect(plan.running == answer)
            if answer.verdict.isOn {
                #expect(plan.days[0].run?.distance == answer.longest, "\(number)")
                #expect(plan.days[0].run?.step == answer.step)
            } else if let next = answer.nextRun {
                let planned = plan.days.dropFirst().first { $0.run != nil }
                #expect(planned?.day == next || next > plan.days[13].day, "\(number)")
            }
        }
    }

    @Test func `runs follow each other with a day between`() {
        for number in 0..<300 {
            let story = Self.story(UInt64(300_000 + number))
            let plan = programme(
                story.needs,
                level: 5,
                day: story.day,
                signals: story.signals,
                runs: story.runs,
                checkIns: story.checkIns
            )
            for (day, next) in zip(plan.days, plan.days.dropFirst()) {
                #expect(day.run == nil || next.run == nil, "\(number)")
            }
        }
    }

    @Test func `one more red day never allows more`() {
        for number in 0..<400 {
            var story = Self.story(UInt64(500_000 + number))
            let before = Self.answer(story)
            story.signals[max(0, story.day - 3)] = .red
            let after = Self.answer(story)
            guard after.verdict.isOn, before.verdict.isOn else { continue }
            #expect((after.rung ?? 9) <= (before.rung ?? 9), "\(number)")
            if let more = after.longest, let most = before.longest, after.rung == nil {
                #expect(more.meters <= most.meters + 0.001, "\(number)")
            }
        }
    }

    @Test func `months away, a thousand outings and broken clocks do no harm`() {
        var story = Story(needs: .example(.labralTear), day: 3_000)
        for offset in stride(from: 0, to: 2_000, by: 2) {
            story.runs.append(exampleRun(offset, km: offset % 50 == 0 ? .nan : 5))
            story.signals[offset] = .green
        }
        story.runs.append(exampleRun(900_000, km: 4))
        let answer = Self.answer(story)
        #expect(answer.rung == 1)
        #expect(answer.verdict == .ladder || answer.nextRun != nil)
    }

    @Test func `the order in which runs and tellings come never matters`() {
        for number in 0..<100 {
            var story = Self.story(UInt64(400_000 + number))
            let before = Self.answer(story)
            story.runs.reverse()
            story.checkIns.reverse()
            #expect(Self.answer(story) == before)
        }
    }
}
