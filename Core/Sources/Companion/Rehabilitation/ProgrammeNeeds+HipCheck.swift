import Anatomy
import Assessment
import Interview
import Program
import Rehabilitation
import Screening

extension ProgrammeNeeds {
    /// What a hip check asks of a programme; its tier and its causes, never less careful than both.
    init(_ result: HipCheckResult, wishes: ProgrammeWishes) {
        let situation = AdviceSituation(
            triage: result.triage,
            assessment: result.assessment,
            answers: result.sheet
        )
        self.init(
            leaders: situation.leaders.map { WeighedCause($0, situation.chance(of: $0)) },
            plausible: situation.likeliestFirst(Array(situation.plausible))
                .map { WeighedCause($0, situation.chance(of: $0)) },
            canTell: result.assessment.canTell,
            clearance: situation.mustNotLoad ? .notUntilSeen : .mayLoad,
            painRule: situation.painRule,
            isFresh: situation.isFresh,
            isGrowing: situation.isGrowing,
            walkingHurts: situation.walkingHurts,
            sitsAllDay: result.sheet[.sitsAllDay] == .present,
            runsAlready: !situation.walkingHurts && !situation.isFresh && !situation.painIsTooMuch,
            runsCalmly: situation.runningIsCalm,
            wishes: wishes
        )
    }
}
