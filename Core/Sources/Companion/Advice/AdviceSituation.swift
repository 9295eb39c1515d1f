import Anatomy
import Assessment
import Interview
import Measure
import Program
import Screening

extension ConditionID {
    /// Harm is done within hours to a day or two; our judgement.
    static let hoursCount: Set<ConditionID> = [
        .slippedEpiphysis, .septicArthritis, .pelvicInfection, .caudaEquina, .gonadalTorsion,
        .vascular, .acuteHipFracture,
    ]
}

/// The few facts that all parts of the advice turn on, read once from what is known.
struct AdviceSituation {
    let triage: Triage
    let assessment: Assessment
    let answers: AnswerSheet
    /// The day of the look; `nil` takes every answer for one of today.
    var day: CalendarDay?

    /// The tier of the rules, raised by a cause that must not be missed: to a visit within days, or
    /// today where hours can decide what is left of the hip or the life.
    ///
    /// A probability can only ever raise it.
    var tier: Tier {
        suspects.reduce(triage.tier) { tier, suspect in
            let isForToday =
                ConditionID.hoursCount.contains(suspect.condition)
                && suspect.probability.value >= AdviceThresholds.mustNotMiss
            return max(tier, isForToday ? .sameDay : .withinDays)
        }
    }

    /// Neither running nor exercise nor self-tests before a clinician has looked.
    var mustNotLoad: Bool { tier >= .withinDays }

    /// Causes that must not be missed and are likely enough to act on, most likely first.
    ///
    /// For one that leads, a smaller chance is enough.
    var suspects: [Cause] {
        let leaders = leaders
        return assessment.causes.filter {
            let enough =
                leaders.contains($0.condition)
                ? AdviceThresholds.mustNotMissLeading : AdviceThresholds.mustNotMiss
            return Condition.with($0.condition).mustNotMiss && $0.probability.value >= enough
        }
    }

    /// What the rules that set the tier fear, and what is likely enough to be feared, likeliest first.
    var feared: [ConditionID] {
        likeliestFirst(triage.feared + suspects.map(\.condition))
    }

    /// Each cause once.
    func likeliestFirst(_ causes: [ConditionID]) -> [ConditionID] {
        causes.withoutRepeats.sorted { chance(of: $0) > chance(of: $1) }
    }

    /// Stress injuries of bone in earnest: what a rule fears before all else, or likely by itself.
    var boneStress: [ConditionID] {
        let byRules = triage.fired.compactMap(\.feared.first)
        let byChance = suspects.map(\.condition)
            .filter { chance(of: $0) >= AdviceThresholds.mustNotMiss }
        return (byRules + byChance).withoutRepeats
            .filter { ConditionID.boneStressInjuries.contains($0) }
    }

    /// 0 for a cause that was not assessed.
    func chance(of condition: ConditionID) -> Double {
        assessment.causes.first { $0.condition == condition }?.probability.value ?? 0
    }

    /// Causes that rule out exercises which could harm them.
    var plausible: Set<ConditionID> {
        let likely = assessment.causes.filter {
            $0.probability.value >= AdviceThresholds.plausible
        }
        return Set(likely.map(\.condition) + leaders)
    }

    /// The causes that advice is drawn from, most likely first.
    var leaders: [ConditionID] {
        let first =
            assessment.canTell
            ? assessment.causes.prefix(1).map(\.condition) : assessment.undecided
        let beside = assessment.causes
            .filter { $0.probability.value >= AdviceThresholds.leading }
            .map(\.condition)
        let all = first + beside.filter { !first.contains($0) }
        return Array(all.prefix(AdviceThresholds.mostLeaders))
    }

    /// The strictest rule among the leaders that may be loaded at all.
    ///
    /// Stricter still while bone cannot be told from the rest where it would be felt.
    var painRule: PainRule {
        if !assessment.canTell && hurtsWhereBoneIsFelt { return .openCause }
        return PainRule.strictest(for: leaders.filter { !Exercise.choices(for: $0).isEmpty })
    }

    private var hurtsWhereBoneIsFelt: Bool {
        [
            .siteGroin, .siteAnteriorThigh, .siteMedialThigh, .sitePubic, .siteSacrum,
            .siteHipVague,
        ].contains(where: isPresent)
    }

    /// A muscle injury may be at work and its first days are not over.
    ///
    /// A sudden start counts as fresh for a week from when it was told, or for as long as neither
    /// that nor the day it began is known.
    var isFresh: Bool {
        guard !plausible.isDisjoint(with: ConditionID.freshMuscleInjuries) else { return false }
        if let weeks = answers.number(.painDurationWeeks) {
            return weeks < AdviceThresholds.freshWeeks
        }
        guard beganSuddenly else { return false }
        let toldOn = [.suddenOnset, .pop].filter(isPresent).compactMap { answers.findings[$0]?.day }
        guard let day, let latest = toldOn.max() else { return true }
        return Double(day.days(since: latest)) / 7 < AdviceThresholds.freshWeeks
    }

    /// The day from which the answers are, where they should be given anew: after four weeks, or
    /// after one where they hold the runner back; `nil` while they are young enough.
    var outdatedSince: CalendarDay? {
        guard let day,
            let told = answers.findings.values
                .filter({ $0.origin == .answer && $0.id != .painDurationWeeks })
                .compactMap(\.day).max()
        else { return nil }
        let isHeld = walkingHurts || isFresh || painIsTooMuch
        let most = isHeld ? AdviceThresholds.heldWeeks : AdviceThresholds.outdatedWeeks
        return Double(day.days(since: told)) / 7 >= most ? told : nil
    }

    var beganSuddenly: Bool { [.suddenOnset, .pop].contains(where: isPresent) }

    var isGrowing: Bool { answers.person.ageYears.map { $0 < AdviceThresholds.grownUp } ?? false }

    var walkingHurts: Bool {
        answers[.noPainWalking]?.isPresent == false
            || [.painWeightBearing, .limp, .cannotBearWeight].contains(where: isPresent)
    }

    /// Whether nobody asked for the signs of a stress injury while walking or landing.
    var impactIsUnknown: Bool {
        let walking = answers[.noPainWalking] ?? answers[.painWeightBearing]
        return walking == nil || answers[.painImpact] == nil
    }

    /// Whether the worst pain of the last day, or of running where it was rated, is too much to run.
    var painIsTooMuch: Bool { ratings.contains { painRule.judge($0) == .tooMuch } }

    /// Whether running is known to leave the hip calm: not brought on by it, and no more than mild.
    ///
    /// A pain that nobody asked about is treated like one that is there.
    var runningIsCalm: Bool {
        let isMild = ratings.allSatisfy { painRule.judge($0) == .fine }
        let isRatedMild = answers.number(.painRunning).map { painRule.judge($0) == .fine }
        return isMild && (answers[.painRunning] == .absent || isRatedMild == true)
    }

    private func isPresent(_ id: FindingID) -> Bool { answers[id]?.isPresent == true }

    /// Pain from 0 to 10 as far as it was rated.
    private var ratings: [Double] {
        [answers.number(.painNow), answers.number(.painRunning)].compactMap(\.self)
    }
}

extension AnswerSheet {
    fileprivate func number(_ id: FindingID) -> Double? {
        guard case .number(let number) = self[id] else { return nil }
        return number
    }
}
