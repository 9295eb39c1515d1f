import Training
public import Wording

extension HipCheckResult {
    /// That the answers should be given anew; `nil` while they are young enough.
    public var answerAgain: AdviceLine? {
        let situation = AdviceSituation(
            triage: triage,
            assessment: assessment,
            answers: sheet,
            day: review.day
        )
        return situation.outdatedSince.map(SituationLines.answerAgain)
    }
}
