public import Interview

/// Weighs the answers over causes of which several may be at work at once.
///
/// Causes bring findings about independently of each other (a noisy-or network), and every set of
/// up to three causes is weighed exactly. How unknown answers, overlapping findings, uncertainty
/// and pain without a listed cause are treated is told in the room's guide.
///
/// Laying the knowledge out takes some tens of milliseconds; keep an assessor and use it again.
public struct Assessor: Sendable {
    let network: Network
    let askable: Set<FindingID>
    let bestValues: [Double]
    /// For each finding of the network, then each cause.
    let likelihoods: [[Likelihood]]
    let draws: Draws

    /// The program's own knowledge with the usual number of draws.
    public static let standard = Assessor()

    /// An assessor over any knowledge.
    ///
    /// - Parameters:
    ///   - conditions: The possible causes, each once.
    ///   - findingModels: Background rates; a finding without one says nothing.
    ///   - unexplained: The share of runners whose pain no listed cause explains.
    ///   - company: The share of explained pain in which more than one cause is at work.
    ///   - lookalike: The share of pain without a listed cause that looks like the listed ones.
    ///   - askable: What may be offered as a next question or missing reason.
    ///   - samples: How often the uncertain numbers are drawn; none leaves intervals without width.
    ///   - seed: Starts the draws; the same seed always gives the same intervals.
    public init(
        conditions: [Condition] = Condition.all,
        findingModels: [FindingModel] = FindingModel.all,
        unexplained: Estimate = Assessor.unexplained,
        company: Estimate = Assessor.company,
        lookalike: Estimate = Assessor.lookalike,
        askable: Set<FindingID> = Assessor.askable,
        samples: Int = 1000,
        seed: UInt64 = 2026
    ) {
        precondition(samples >= 0, "The number of draws is not negative.")
        network = Network(
            conditions: conditions,
            findingModels: findingModels,
            unexplained: unexplained,
            company: company,
            lookalike: lookalike
        )
        self.askable = askable
        let values = network.bestValues
        bestValues = values
        likelihoods = network.nodes.map { [network] in $0.likelihoods(network, values) }
        draws = Draws(of: network.parameters, count: samples, seed: seed)
    }

    /// The share of runners with hip pain in whom none of the listed causes is at work.
    public static let unexplained = Estimate.judged(
        0.12,
        weight: 16,
        "Some leave even a clinic without a name for the pain; not counted in runners."
    )

    /// The share of explained pain in which more than one cause is at work.
    public static let company = Estimate.judged(
        0.2,
        weight: 12,
        "Two sore structures side by side are common, but one cause is the rule; no count in runners."
    )

    /// The share of pain without a listed cause that shows what listed causes show.
    public static let lookalike = Estimate.judged(
        0.5,
        weight: 8,
        "An unlisted cause may show nothing we ask about, or a mixture of what others show."
    )

    /// Everything a runner can answer or test alone, in safety.
    public static let askable = Set(Question.all.filter(\.isForRunners).map(\.id))
        .subtracting(Relevance.coveredByAnother.keys)

    /// What is likely to be at work, given what is known.
    public func assess(_ sheet: AnswerSheet) -> Assessment {
        let observations = Observations(sheet, network: network, values: bestValues)
        let inference = Inference(network, observations, values: bestValues)
        let posterior = Posterior(inference)
        let ranking = posterior.chances.indices.sorted {
            (-posterior.chances[$0], $0) < (-posterior.chances[$1], $1)
        }
        let best = Posterior(inference, rival: ranking.first)
        let ensemble = Ensemble(
            network,
            observations,
            sets: SetList(inference, best),
            draws: draws,
            rival: ranking.first
        )
        let spread = Spread(ensemble, leader: ranking.first, best: best)
        let influences = influences(on: sheet, observations)
        let unknown = unknownNodes(observations)
        let causes = ranking.map { cause in
            Cause(
                condition: network.causes[cause].id,
                probability: spread.chances[cause],
                reasonsFor: reasons(for: cause, influences),
                reasonsAgainst: reasons(against: cause, influences),
                missing: missing(for: cause, unknown)
            )
        }
        let outlook = Outlook(network, inference, values: bestValues, posterior: posterior)
        let undecided = spread.undecided(ranking)
        return Assessment(
            causes: causes,
            unexplained: spread.unexplained,
            canTell: undecided.isEmpty && !ranking.isEmpty,
            undecided: undecided.map { network.causes[$0].id },
            next: next(gains(outlook, unknown, on: sheet))
        )
    }
}
