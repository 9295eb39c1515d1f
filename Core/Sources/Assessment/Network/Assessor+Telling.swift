public import Anatomy
public import Interview

/// What one finding says about one cause, before anything else is known.
public struct Telling: Sendable, Hashable {
    public let condition: ConditionID
    public let finding: FindingID
    /// The share of runners with the cause in whom the answer is yes.
    public let shareWith: Double
    /// The same share among runners whose pain has other causes.
    public let shareWithout: Double
    /// Natural logarithm of what "yes" alone multiplies the odds of the cause by.
    public let logRatioYes: Double
    /// The same for "no".
    public let logRatioNo: Double
    /// What the cause itself is known to do; `nil` where only the other causes set the ratio.
    public let effect: Estimate?

    /// What an answer is expected to say, both directions together.
    public var contrast: Double { (shareWith - shareWithout) * (logRatioYes - logRatioNo) }
}

extension Assessor {
    /// What each finding that a cause names says about it, the most telling first.
    public func tellings(of condition: ConditionID) -> [Telling] {
        guard let cause = network.causes.firstIndex(where: { $0.id == condition }) else {
            return []
        }
        return network.nodes.indices
            .filter { network.nodes[$0].effects.contains { $0.cause == cause } }
            .map { telling(node: $0, cause: cause) }
            .mostTellingFirst
    }

    /// What a finding says about every cause, the most telling first; nothing for a finding that no
    /// cause brings about.
    public func tellings(of finding: FindingID) -> [Telling] {
        guard let node = network.nodes.firstIndex(where: { $0.model.finding == finding }) else {
            return []
        }
        return network.causes.indices.map { telling(node: node, cause: $0) }.mostTellingFirst
    }

    /// A model of the finding's opposite is turned round, so that "yes" is always the answer to the
    /// question.
    private func telling(node index: Int, cause: Int) -> Telling {
        let node = network.nodes[index]
        let likelihood = likelihoods[index][cause]
        let isInverted = node.model.isInverted
        return Telling(
            condition: network.causes[cause].id,
            finding: node.model.finding,
            shareWith: isInverted ? 1 - likelihood.withCause : likelihood.withCause,
            shareWithout: isInverted ? 1 - likelihood.without : likelihood.without,
            logRatioYes: likelihood.logRatio(isPresent: !isInverted),
            logRatioNo: likelihood.logRatio(isPresent: isInverted),
            effect: node.effects.first { $0.cause == cause }?.estimate
        )
    }
}

extension [Telling] {
    /// Ties stay in the order of the vocabulary.
    fileprivate var mostTellingFirst: [Telling] {
        enumerated()
            .sorted { (-$0.element.contrast, $0.offset) < (-$1.element.contrast, $1.offset) }
            .map(\.element)
    }
}
