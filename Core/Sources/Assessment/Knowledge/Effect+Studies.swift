import Evidence
import Interview

extension Effect {
    /// A published share of affected people who show the finding.
    ///
    /// A study counts everyone who shows it, from the cause or by chance. The share kept here is
    /// the part the cause must add to the background rate so that the two together give
    /// `sensitivity`; that rate must lie below it. `people` is `nil` where the number is not known.
    static func measured(
        _ finding: FindingID,
        sensitivity: Double,
        _ source: SourceID,
        people: Int?
    ) -> Effect {
        let leak = FindingModel.with(finding)?.leak.value ?? 0
        precondition(leak < sensitivity, "A cause cannot make a finding rarer than its background.")
        return Effect(
            finding,
            .study(1 - (1 - sensitivity) / (1 - leak), source, people: people)
        )
    }

    /// A share of ours chosen so that the network repeats a published likelihood ratio, or stays
    /// on the cautious side of one.
    ///
    /// The knowledge tests compare what the whole network then says with the published ratio.
    static func fitted(
        _ finding: FindingID,
        _ share: Double,
        _ source: SourceID,
        people: Int?
    ) -> Effect {
        Effect(finding, .study(share, source, people: people))
    }
}

extension [Effect] {
    /// Rises of training load, told of overuse in general and of no single cause.
    ///
    /// Longer single runs than usual raise the hazard of overuse injury 1.5 to 2.3 times. A hazard
    /// ratio says nothing about which injury, so every overuse cause gets the same modest shares,
    /// all our own judgement.
    static let loadRise: [Effect] = [
        Effect(.loadSpike, .graded(0.25, overuseInGeneral)),
        Effect(.durationIncrease, .graded(0.15, overuseInGeneral)),
        Effect(.paceAndDistance, .graded(0.2, overuseInGeneral)),
        Effect(.weeklyRise, .graded(0.15, overuseInGeneral)),
    ]

    /// The effects of an overuse cause: its own, and the rises of load that precede any of them.
    static func overuse(_ own: [Effect]) -> [Effect] { own + loadRise }

    private static let overuseInGeneral =
        "Load rises precede overuse in general; the study does not tell one injury from another."
}
