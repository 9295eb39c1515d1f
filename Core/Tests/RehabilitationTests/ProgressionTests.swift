import Measure
import Program
import Testing

@testable import Rehabilitation

@Suite struct ProgressionTests {
    @Test func `every day from the start on has one decision`() {
        let review = Told.review([Told.loaded(3, during: 2)], through: 9)
        #expect(review.decisions.map(\.day) == (0...9).map(Told.day))
        #expect(review.decisions[0].rule == .nothingYet)
        #expect(review.decisions[4].rule == .shortGap)
        #expect(Told.review([], through: -3).decisions.isEmpty)
    }

    @Test func `three calm loaded days with their mornings open the next step`() {
        let review = Told.review(Told.calm(0..<6))
        #expect(review.decisions.map(\.step) == [.hold, .hold, .hold, .hold, .progress, .hold])
        #expect(review.decisions[4].rule == .calmEnough)
        #expect(review.level == 1)
    }

    @Test func `while the next morning is not told the day is not known and holds`() {
        let told = Told.calm(0..<5)
        let before = Told.review(told)
        #expect(before.latest?.signal == .unknown)
        #expect(before.latest?.step == .hold)
        #expect(before.level == 0)
        let after = Told.review(told + [Told.rest(5)])
        #expect(after.decisions[4].step == .progress)
    }

    struct RedDay {
        let rule: PainRule
        let told: [CheckIn]
        let fired: ProgressionRule
        let step: CourseStep
        var pain: Int?
        var bound: Int?
    }

    /// Expected values follow the words of each pain rule.
    static let redDays = [
        RedDay(
            rule: .tendon,
            told: [Told.loaded(0, during: 6), Told.rest(1)],
            fired: .tooMuchDuring,
            step: .stepBack,
            pain: 6,
            bound: 5
        ),
        RedDay(
            rule: .tendon,
            told: [Told.loaded(0, during: 2), Told.rest(1, morning: 2)],
            fired: .notSettled,
            step: .stepBack,
            pain: 2,
            bound: 1
        ),
        RedDay(
            rule: .joint,
            told: [Told.loaded(0, during: 5), Told.rest(1)],
            fired: .tooMuchDuring,
            step: .stepBack,
            pain: 5,
            bound: 4
        ),
        RedDay(
            rule: .joint,
            told: [Told.loaded(0, during: 1, catches: true), Told.rest(1)],
            fired: .catching,
            step: .stepBack
        ),
        RedDay(
            rule: .openCause,
            told: [Told.loaded(0, during: 3), Told.rest(1)],
            fired: .tooMuchDuring,
            step: .seeSomeone,
            pain: 3,
            bound: 2
        ),
        RedDay(
            rule: .bone,
            told: [Told.loaded(0, during: 1), Told.rest(1)],
            fired: .bonePain,
            step: .seeSomeone,
            pain: 1,
            bound: 0
        ),
        RedDay(
            rule: .bone,
            told: [Told.loaded(0, during: 0), Told.rest(1, morning: 1)],
            fired: .bonePain,
            step: .seeSomeone,
            pain: 1,
            bound: 0
        ),
    ]

    @Test(arguments: redDays)
    func `a red day names the rule, the pain and the bound`(_ example: RedDay) {
        let decision = Told.review(example.told, example.rule).decisions[0]
        #expect(decision.signal == .red)
        #expect(decision.rule == example.fired)
        #expect(decision.step == example.step)
        #expect(decision.pain == example.pain)
        #expect(decision.bound == example.bound)
    }

    @Test func `acceptable pain that settles holds, and in a tendon counts half`() {
        let told = (0..<12).map {
            $0.isMultiple(of: 2) ? Told.loaded($0, during: 4) : Told.rest($0)
        }
        let tendon = Told.review(told)
        #expect(tendon.decisions[0].signal == .amber)
        #expect(tendon.decisions[0].rule == .acceptablePain)
        #expect(tendon.decisions[8].step == .hold)
        #expect(tendon.decisions[10].step == .progress)
        #expect(Told.review(told, .joint).level == 0)
    }

    @Test func `settled is measured against the runner's own mornings`() {
        let usual = (0..<6).map { Told.rest($0, morning: 3) }
        let settled = usual + [Told.loaded(6, during: 2, morning: 3), Told.rest(7, morning: 4)]
        #expect(Told.review(settled).decisions[6].signal == .green)
        let unsettled = usual + [Told.loaded(6, during: 2, morning: 3), Told.rest(7, morning: 5)]
        #expect(Told.review(unsettled).decisions[6].rule == .notSettled)
        #expect(Told.review(unsettled).decisions[6].bound == 4)
    }

    @Test func `being used to too much pain does not make it settled`() {
        let told =
            (0..<6).map { Told.rest($0, morning: 8) } + [
                Told.loaded(6, during: 2, morning: 8), Told.rest(7, morning: 8),
            ]
        #expect(Told.review(told).decisions[6].signal == .red)
    }

    @Test func `mornings that creep up two weeks running take a step back, once a week`() throws {
        let told = (0..<28).map { number in
            Told.loaded(number, during: 1, morning: [1, 2, 3, 3][number / 7])
        }
        let review = Told.review(told)
        let creeping = review.decisions.filter { $0.rule == .creeping }
        #expect(creeping.first?.step == .stepBack)
        #expect(creeping.first.map { $0.day >= Told.day(14) } == true)
        #expect(creeping.dropFirst().prefix(6).allSatisfy { $0.step == .hold })
        let stiff = (0..<21).map {
            Told.loaded($0, during: 1, stiff: [5, 12, 20][$0 / 7])
        }
        #expect(Told.review(stiff).decisions.contains { $0.rule == .creeping })
    }

    @Test func `red days that go on although the load went down send the runner to someone`() {
        let told = (0..<5).map { Told.loaded($0, during: 7) }
        let review = Told.review(told)
        #expect(review.decisions.map(\.step).prefix(4).allSatisfy { $0 == .stepBack })
        #expect(review.latest?.step == .seeSomeone)
        #expect(review.latest?.rule == .notRecovering)
    }

    @Test func `a stop lasts until ten days are told calm, or until the all-clear`() {
        let flare = (0..<5).map { Told.loaded($0, during: 7) }
        let rested = flare + (5..<16).map { Told.rest($0) }
        let review = Told.review(rested)
        let stopped = review.decisions.filter { $0.step == .seeSomeone }
        #expect(stopped.map(\.day) == (4..<14).map(Told.day))
        #expect(review.decisions[14].step == .hold)
        let cleared = Told.review(rested, cleared: [8])
        #expect(cleared.decisions[8].step == .hold)
        #expect(cleared.decisions[7].step == .seeSomeone)
    }

    @Test(arguments: [PainRule.bone, .openCause])
    func `where bone is in question only an all-clear ends a stop`(_ rule: PainRule) {
        let told = [Told.loaded(0, during: 4)] + (1..<80).map { Told.rest($0) }
        #expect(Told.review(told, rule).latest?.step == .seeSomeone)
        let cleared = Told.review(
            told + Told.calm(80..<110).map(ProgressionLawTests.painless),
            rule,
            cleared: [79]
        )
        #expect(cleared.level > 0)
    }

    @Test func `while the cause is open too much pain stops at any time of the day`() {
        let before = Told.calm(0..<4)
        let told: [(String, [CheckIn])] = [
            ("on waking on a day of rest", [Told.rest(4, morning: 8)]),
            ("on waking, of which nothing else was told", [Told.morning(4, 8)]),
            ("on waking before a calm load", [Told.loaded(4, during: 0, morning: 8)]),
            ("on the morning after a load", [Told.loaded(4, during: 0), Told.morning(5, 8)]),
        ]
        for (words, tellings) in told {
            let review = Told.review(before + tellings, .openCause)
            #expect(review.decisions.contains { $0.step == .seeSomeone }, "\(words)")
            #expect(review.decisions.last?.level == 0, "\(words)")
            let tendon = Told.review(before + tellings, .tendon)
            #expect(!tendon.decisions.contains { $0.step == .seeSomeone }, "\(words)")
        }
        // Settled a little late is no more than a step back.
        let late = before + [Told.loaded(4, during: 0), Told.morning(5, 2)]
        #expect(Told.review(late, .openCause).decisions[4].step == .stepBack)
    }

    @Test func `a long silence starts the load lower, months lower still`() {
        let climbed = Told.calm(0..<80)
        let level = Told.review(climbed).level
        #expect(level > 8)
        #expect(Told.review(climbed, through: 90).level == level)
        let weeks = Told.review(climbed, through: 105)
        #expect(weeks.level == 4)
        #expect(weeks.decisions.first { $0.rule == .longGap }?.step == .stepBack)
        #expect(Told.review(climbed, through: 150).level == 2)
        #expect(Told.review(climbed + Told.calm(150..<180)).level > 2)
    }

    @Test func `nothing goes above the top level`() {
        let review = Told.review(Told.calm(0..<120))
        #expect(review.level == Progression.topLevel)
        #expect(review.decisions.contains { $0.rule == .topLevel })
    }

    @Test func `every level belongs to one phase`() {
        #expect(
            ProgrammePhase.Kind.allCases.flatMap { Array(LoadLevels.levels(of: $0)) }
                == Array(0...Progression.topLevel)
        )
        for phase in ProgrammePhase.Kind.allCases {
            for level in LoadLevels.levels(of: phase) {
                #expect(LoadLevels.phase(of: level) == phase)
            }
        }
    }

    @Test(arguments: PainRule.all)
    func `every bound says where it comes from`(_ rule: PainRule) {
        let bounds = ProgressionCutoffs.standard(for: rule).bounds
        #expect(Set(bounds.map(\.name)).count == bounds.count)
        for bound in bounds {
            #expect(bound.source != nil || bound.isJudgement)
            #expect(!bound.isVerified, "no bound was read in its source yet")
        }
    }

    @Test func `a chart has a column for every day with what was felt`() {
        let told = Told.calm(0..<10)
        let review = Told.review(told, through: 11)
        let chart = CourseChart(review, checkIns: told)
        #expect(chart.columns.map(\.level) == review.decisions.map(\.level))
        #expect(chart.columns[0].painDuring == 1)
        #expect(chart.columns[1].painDuring == nil)
        #expect(chart.columns[1].isTold && !chart.columns[11].isTold)
        #expect(chart.columns[1].painMorning == 0)
        #expect(chart.columns[11].signal == .unknown)
        #expect(chart.mostAllowed == 5)
    }
}
