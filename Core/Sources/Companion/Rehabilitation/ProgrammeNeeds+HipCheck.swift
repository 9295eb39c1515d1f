import Anatomy
import Assessment
import Interview
import Program
import Rehabilitation
import Screening
import Training

extension ProgrammeNeeds {
    /// What a hip check asks of a programme; its tier and its causes, never less careful than both.
    ///
    /// Without any answer no cause leads, so that only work for nearly every sore hip is chosen; what
    /// is plausible at all still rules exercises out, and pain counts as for an open cause.
    init(_ result: HipCheckResult, hasAnswers: Bool, wishes: ProgrammeWishes) {
        let situation = AdviceSituation(
            triage: result.triage,
            assessment: result.assessment,
            answers: result.sheet,
            day: result.review.day
        )
        self.init(situation, wishes: wishes)
        guard !hasAnswers else { return }
        leaders = []
        canTell = false
        if safeClearance != .boneUnderCare { painRule = .openCause }
        isUnchecked = true
    }

    init(_ situation: AdviceSituation, wishes: ProgrammeWishes) {
        let isBone = situation.leaders.contains(where: ConditionID.boneInjuries.contains)
        self.init(
            leaders: situation.leaders.map { WeighedCause($0, situation.chance(of: $0)) },
            plausible: situation.likeliestFirst(Array(situation.plausible))
                .map { WeighedCause($0, situation.chance(of: $0)) },
            canTell: situation.assessment.canTell,
            clearance: Self.clearance(situation, wishes),
            painRule: isBone ? .bone : situation.painRule,
            isFresh: situation.isFresh,
            isGrowing: situation.isGrowing,
            walkingHurts: situation.walkingHurts,
            sitsAllDay: situation.answers[.sitsAllDay] == .present,
            runsAlready: !situation.walkingHurts && !situation.isFresh && !situation.painIsTooMuch,
            runsCalmly: situation.runningIsCalm,
            wishes: wishes
        )
        // Bone that a clinician follows counts as bone, whichever cause leads, and begins anew.
        guard safeClearance == .boneUnderCare else { return }
        painRule = .bone
        runsAlready = false
        runsCalmly = false
    }

    /// The runner passes on that a clinician has cleared running: that counts where bone alone is
    /// feared and nothing asks for a visit today.
    private static func clearance(
        _ situation: AdviceSituation,
        _ wishes: ProgrammeWishes
    ) -> Clearance {
        guard situation.mustNotLoad else { return .mayLoad }
        let feared = situation.feared
        let isBone = !feared.isEmpty && feared.allSatisfy(ConditionID.boneInjuries.contains)
        return isBone && situation.tier == .withinDays && wishes.isClearedToRun
            ? .boneUnderCare : .notUntilSeen
    }
}
