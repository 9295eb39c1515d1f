public import Anatomy
public import Interview

/// The chances alone, without intervals and reasons: cheap enough to ask after every answer.
public struct Glance: Sendable {
    /// Every cause, most likely first.
    public let chances: [Chance]
    /// The chance that something outside the list explains it.
    public let unexplained: Double
    private let outlook: @Sendable () -> [FindingID: Double]

    public struct Chance: Sendable, Hashable {
        public let condition: ConditionID
        public let value: Double
    }

    init(
        chances: [Chance],
        unexplained: Double,
        gains: @escaping @Sendable () -> [FindingID: Double]
    ) {
        self.chances = chances
        self.unexplained = unexplained
        outlook = gains
    }

    /// What an answer to each open question is expected to tell about the causes, in bits.
    ///
    /// Computed when asked for; what is known or says nothing is not there.
    public func gains() -> [FindingID: Double] { outlook() }
}

extension Assessor {
    /// What is likely at the best values, and what each further answer would be worth.
    public func glance(_ sheet: AnswerSheet) -> Glance {
        let observations = Observations(sheet, network: network, values: bestValues)
        let inference = Inference(network, observations, values: bestValues)
        let posterior = Posterior(inference)
        let ranking = posterior.chances.indices.sorted {
            (-posterior.chances[$0], $0) < (-posterior.chances[$1], $1)
        }
        return Glance(
            chances: ranking.map {
                Glance.Chance(condition: network.causes[$0].id, value: posterior.chances[$0])
            },
            unexplained: posterior.unexplained,
            gains: { [self] in
                let outlook = Outlook(
                    network,
                    inference,
                    values: bestValues,
                    posterior: posterior
                )
                return gains(outlook, unknownNodes(observations), on: sheet)
            }
        )
    }
}
