import Measure
import Program
import Testing

@testable import Rehabilitation

/// What holds of every course, whatever is told.
@Suite struct ProgressionLawTests {
    static let length = 100
    static let histories = (0..<300).map { ProgressionHistory($0) }

    /// Each history under each rule, by the id of the rule.
    static let reviews = Dictionary(
        uniqueKeysWithValues: PainRule.all.map { rule in
            (rule.id, histories.map { review($0.checkIns, rule) })
        }
    )

    static func review(_ checkIns: [CheckIn], _ rule: PainRule) -> CourseReview {
        Told.review(checkIns, rule, through: length)
    }

    @Test(arguments: PainRule.all)
    func `no step up on a red, unknown or doubtful day, nor on the day after a red one`(
        _ rule: PainRule
    ) {
        var steps = 0
        for review in Self.reviews[rule.id] ?? [] {
            let doubtful = Set(review.doubts.map(\.day))
            for (before, decision) in zip(review.decisions, review.decisions.dropFirst())
            where decision.step == .progress {
                steps += 1
                #expect(decision.signal == .green || decision.signal == .amber)
                #expect(before.signal != .red)
                #expect(!doubtful.contains(decision.day))
            }
        }
        // The law would hold of a rule that never lets anyone climb.
        #expect(steps > (rule == .bone ? 20 : 100), "\(rule.id): \(steps)")
    }

    @Test(arguments: PainRule.all)
    func `no step up soon after a step back, and never many turns`(_ rule: PainRule) {
        let pause = ProgressionCutoffs.standard(for: rule).pauseAfterStepBack.value
        for review in Self.reviews[rule.id] ?? [] {
            let steps = review.decisions.filter {
                $0.step == .progress || $0.step == .stepBack
            }
            var turns = 0
            for (before, next) in zip(steps, steps.dropFirst()) where before.step != next.step {
                turns += 1
                if next.step == .progress { #expect(next.day.days(since: before.day) >= pause) }
            }
            #expect(turns <= 2 * (Self.length / pause + 1))
        }
    }

    @Test(arguments: PainRule.all)
    func `levels stay in bounds and rise by one at most`(_ rule: PainRule) {
        for review in Self.reviews[rule.id] ?? [] {
            var level = 0
            for decision in review.decisions {
                #expect((0...Progression.topLevel).contains(decision.level))
                switch decision.step {
                case .progress: #expect(decision.level == level + 1)
                case .hold: #expect(decision.level <= level)
                case .stepBack: #expect(decision.level < level || decision.level == 0)
                case .seeSomeone: #expect(decision.level == 0)
                }
                if decision.step == .hold, decision.level < level {
                    // Only a red day in the middle of a long silence lowers without a word of it.
                    #expect(decision.signal == .red)
                }
                level = decision.level
            }
        }
    }

    @Test(arguments: PainRule.all)
    func `a stop ends by its calm days alone, and where bone is in question not at all`(
        _ rule: PainRule
    ) {
        let lift = ProgressionCutoffs.standard(for: rule).calmDaysThatLift?.value
        var stops = 0
        for review in Self.reviews[rule.id] ?? [] {
            var calm = 0
            var isStopped = false
            for decision in review.decisions {
                if isStopped, decision.step != .seeSomeone {
                    #expect(lift != nil && calm + 1 == lift && decision.signal == .green)
                }
                if decision.step == .seeSomeone, !isStopped { stops += 1 }
                isStopped = decision.step == .seeSomeone
                if decision.signal == .red || !isStopped { calm = 0 }
                if isStopped, decision.signal == .green { calm += 1 }
            }
        }
        #expect(stops > 20, "\(rule.id): \(stops)")
    }

    @Test func `where bone is in question no level is won or kept through any pain`() {
        for history in Self.histories.prefix(150) {
            let review = Self.review(history.checkIns, .bone)
            let diary = CourseDiary(
                history.checkIns,
                rule: .bone,
                start: Told.start,
                on: Told.day(Self.length)
            )
            let painful = diary.days.values.filter {
                max($0.painDuring ?? 0, $0.painAfter ?? 0, $0.painMorning ?? 0) > 0
            }
            guard let first = painful.map(\.day).min() else { continue }
            for decision in review.decisions where decision.day >= first {
                #expect(decision.step == .seeSomeone)
                #expect(decision.level == 0)
            }
        }
    }

    @Test(arguments: PainRule.all)
    func `the order of tellings and the calendar make no difference`(_ rule: PainRule) {
        var generator = SeededGenerator(seed: 9)
        for (history, review) in zip(Self.histories, Self.reviews[rule.id] ?? []).prefix(100) {
            #expect(Self.review(history.checkIns.shuffled(using: &generator), rule) == review)
            let later = history.checkIns.map { told in
                var told = told
                told.day = told.day.adding(days: 1234)
                return told
            }
            let moved = Progression.review(
                checkIns: later,
                rule: rule,
                start: Told.start.adding(days: 1234),
                on: Told.day(Self.length + 1234)
            )
            #expect(moved.level == review.level)
            #expect(moved.decisions.map(\.rule) == review.decisions.map(\.rule))
            #expect(moved.decisions.map(\.level) == review.decisions.map(\.level))
            #expect(
                moved.decisions.map { $0.day.adding(days: -1234) } == review.decisions.map(\.day)
            )
        }
    }

    @Test(arguments: PainRule.all)
    func `one more red day never leaves the level higher`(_ rule: PainRule) {
        var generator = SeededGenerator(seed: 13)
        for (history, before) in zip(Self.histories, Self.reviews[rule.id] ?? []) {
            let day = Int.random(in: 0...Self.length, using: &generator)
            var red = Told.loaded(day, during: 10, morning: nil)
            red.written = Told.written(1000)
            let after = Self.review(history.checkIns + [red], rule)
            for (old, new) in zip(before.decisions, after.decisions) {
                #expect(new.level <= old.level, "\(history.number), red on day \(day)")
            }
        }
    }

    @Test(arguments: PainRule.all)
    func `what was decided stays, but for the day whose morning was not told`(_ rule: PainRule) {
        for (history, whole) in zip(Self.histories, Self.reviews[rule.id] ?? []).prefix(60) {
            for number in stride(from: 5, to: Self.length, by: 23) {
                let told = history.checkIns.filter { $0.day <= Told.day(number) }
                let early = Told.review(told, rule, through: number)
                #expect(early.decisions.dropLast() == whole.decisions.prefix(number))
            }
        }
    }

    @Test(arguments: PainRule.all)
    func `after a bad week calm days win back the level that was lost`(_ rule: PainRule) throws {
        let cutoffs = ProgressionCutoffs.standard(for: rule)
        var generator = SeededGenerator(seed: 17)
        for climbed in stride(from: 2, through: 80, by: 13) {
            for badDays in 1...7 {
                let calm = Told.calm(0..<climbed).map(Self.painless)
                let level = Told.review(calm, rule).level
                let bad = (climbed..<climbed + badDays).map {
                    Told.loaded(
                        $0,
                        during: Int.random(in: 0...10, using: &generator),
                        morning: Int.random(in: 0...10, using: &generator)
                    )
                }
                // Loaded every other day, a level takes as many days as twice its calm days; to that
                // come the days that end a stop, the pause, and a week until its mean has fallen.
                let stated =
                    (cutoffs.calmDaysThatLift?.value ?? 0) + cutoffs.pauseAfterStepBack.value + 7
                    + 2 * cutoffs.calmDaysNeeded.value * (level + 1)
                let end = climbed + badDays
                let after = Told.calm(end..<end + stated).map(Self.painless)
                let review = Told.review(calm + bad + after, rule, cleared: [end])
                #expect(review.level >= level, "\(climbed) days, then \(badDays) bad ones")
            }
        }
    }

    static func painless(_ told: CheckIn) -> CheckIn {
        var told = told
        if told.painDuring != nil { told.painDuring = 0 }
        return told
    }
}
