import Anatomy
import Assessment
import Interview
import Program
import Screening
import Wording

extension AdviceSituation {
    /// The causes whose own advice is given; while someone must be seen, only sparing a bone.
    ///
    /// A cause that is neither told apart nor likely in itself gets none: it may not be there.
    private var advised: [ConditionID] {
        switch tier {
        case .emergency, .sameDay: []
        case .withinDays: Array(boneStress.prefix(1))
        case .routine, .selfCare:
            assessment.canTell
                ? leaders : leaders.filter { chance(of: $0) >= AdviceThresholds.leading }
        }
    }

    var now: [AdviceLine] {
        var lines = UrgencyLines.now(tier, feared: feared)
        if tier <= .routine {
            if walkingHurts { lines.append(SituationLines.walkingHurts) }
            if isFresh { lines.append(SituationLines.freshInjury) }
            if let outdatedSince { lines.append(SituationLines.answerAgain(since: outdatedSince)) }
            if !assessment.canTell { lines.append(SituationLines.cannotTell) }
        }
        return (lines + advised.flatMap { CauseAdvice.on($0).now }).withoutRepeats
    }

    var leave: [AdviceLine] {
        (UrgencyLines.leave(tier) + advised.flatMap { CauseAdvice.on($0).leave }).withoutRepeats
    }

    var seeWhom: [AdviceLine] {
        let growing = isGrowing && tier <= .routine ? [SituationLines.growing] : []
        return UrgencyLines.seeWhom(tier) + growing
    }

    /// For the causes that are feared where danger speaks, else for the likely ones.
    ///
    /// While it may wait a few days, the likeliest cause of all is named beside what is feared.
    var clinicWillDo: [AdviceLine] {
        let lines = clinicCauses.prefix(AdviceThresholds.mostLeaders).map { id in
            let condition = Condition.with(id)
            return AdviceLine(
                SituationLines.clinic(name: condition.name, text: condition.clinic),
                sources: condition.sources,
                isJudgement: condition.sources.isEmpty
            )
        }
        return lines.isEmpty ? [SituationLines.clinicInGeneral] : lines
    }

    private var clinicCauses: [ConditionID] {
        if feared.isEmpty { return leaders }
        return tier < .sameDay ? likeliestFirst(leaders.prefix(1) + feared) : feared
    }

    var review: FirstAdvice.Review {
        let isBone = suspects.contains { ConditionID.boneInjuries.contains($0.condition) }
        let next = isBone && tier == .withinDays ? [SituationLines.whenBoneIsRuledOut] : []
        return FirstAdvice.Review(
            afterDays: UrgencyLines.reviewDays(tier),
            lines: UrgencyLines.review(tier) + next
        )
    }
}

extension Array where Element: Hashable {
    /// Each element once, in the order of its first place.
    var withoutRepeats: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
