import Anatomy
import Measure
import Program
import Testing

@testable import Rehabilitation

/// What is shown as the way on is what decides.
@Suite struct PhaseCriterionTests {
    @Test(arguments: PainRule.all)
    func `the criteria to go on are those of the rule that decides`(_ rule: PainRule) {
        var needs = ProgrammeNeeds.example(.greaterTrochantericPain)
        needs.painRule = rule
        let cutoffs = ProgressionCutoffs.standard(for: rule)
        for kind in ProgrammePhase.Kind.allCases where kind != .keep {
            let exit = ProgrammePhase.exit(kind, needs: needs)
            let steps = LoadLevels.levels(of: kind).count
            #expect(
                exit.contains(
                    .calmSteps(
                        steps,
                        days: cutoffs.calmDaysNeeded.value,
                        acceptable: cutoffs.acceptableDaysPerCalmDay?.value
                    )
                )
            )
            let pains = exit.compactMap { criterion -> Int? in
                guard case .painAtMost(let pain, let source) = criterion else { return nil }
                #expect(source == rule.source)
                return pain
            }
            #expect(pains.count == 1)
            let climbs = Self.climbs(at: pains[0], rule: rule)
            #expect(climbs, "\(rule.id): days at \(pains[0]) do not lead on")
            #expect(!Self.climbs(at: pains[0] + 1, rule: rule), "\(rule.id): nor does it end there")
        }
    }

    /// Whether loaded days with this much pain, settled each morning, ever earn a step.
    static func climbs(at pain: Int, rule: PainRule) -> Bool {
        let told = (0..<30).map { offset in
            CheckIn(
                day: courseStart.adding(days: offset),
                written: Instant(
                    secondsSince1970: Double((courseStart.daysSince1970 + offset) * 86_400 + 72_000)
                ),
                painDuring: pain,
                painAfter: 0,
                painMorning: 0,
                loading: [.exercises]
            )
        }
        let review = Progression.review(
            checkIns: told,
            rule: rule,
            start: courseStart,
            on: courseStart.adding(days: 29)
        )
        return review.level > 0
    }

    @Test func `a drill is a part of the run, and a run with strides has none besides`() {
        var needs = ProgrammeNeeds.example(.iliotibialBandSyndrome)
        needs.runsAlready = true
        needs.runsCalmly = true
        let around = AroundRun(needs)
        let run = { (pace: RunningAllowance.Pace) in
            PlannedRun(step: nil, distance: Distance(kilometers: 5), minutes: nil, pace: pace)
        }
        let easy = around.parts(of: run(.easyOnly), in: .return, on: courseStart)
        let drills = easy.filter { $0.exercise.phase == .running }
        #expect(drills.map(\.reason) == [.during])
        let strides = around.parts(of: run(.strides), in: .return, on: courseStart)
        #expect(!strides.contains { $0.exercise.phase == .running })
    }
}
