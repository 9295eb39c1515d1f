import Interview

extension Assessor {
    /// A modelled finding not yet known that a runner may be asked, with the weight it would get.
    struct Unknown: Sendable {
        let index: Int
        let node: Network.Node
        /// How many findings of its group are known; each halves what another one adds.
        let halvings: Int
        /// What is asked to learn it: the finding itself, or the number that tells it.
        let asked: FindingID

        var weight: Double { .halved(halvings) }
    }

    func unknownNodes(_ observations: Observations) -> [Unknown] {
        let known = observations.known.map { network.nodes[$0.node].model }
        return network.nodes.enumerated().compactMap { index, node in
            let id = node.model.finding
            let asked = NumericReading.with(id)?.number ?? id
            guard askable.contains(id) || askable.contains(asked),
                !known.contains(where: { $0.finding == id })
            else { return nil }
            let group = node.model.group
            let halvings = group == nil ? 0 : known.count { $0.group == group }
            return Unknown(
                index: index,
                node: node,
                halvings: halvings,
                asked: askable.contains(id) ? id : asked
            )
        }
    }

    /// The questions that would tell most, at most eight.
    func next(_ gains: [FindingID: Double]) -> [Assessment.Next] {
        FindingID.allCases.enumerated()
            .compactMap { offset, id in gains[id].map { (id: id, gain: $0, offset: offset) } }
            .filter { $0.gain > Self.negligibleGain }
            .sorted { (-$0.gain, $0.offset) < (-$1.gain, $1.offset) }
            .prefix(8)
            .map { Assessment.Next(finding: $0.id, gain: $0.gain) }
    }

    /// Below this a gain is rounding.
    private static let negligibleGain = 1e-9

    /// What an answer to each open question is expected to tell about the causes, in bits.
    ///
    /// A finding whose group is already known counts for the share of its weight: only that share
    /// of it would be new. A number counts for all that it would tell.
    func gains(_ outlook: Outlook, _ unknown: [Unknown], on sheet: AnswerSheet) -> [FindingID:
        Double]
    {
        var gains: [FindingID: Double] = [:]
        for unknown in unknown {
            gains[unknown.asked, default: 0] += outlook.gain(of: unknown.node) * unknown.weight
        }
        for (finding, share) in RiskFactor.frequencies
        where askable.contains(finding) && sheet[finding]?.isPresent == nil && gains[finding] == nil
        {
            let links = network.riskLinks.filter { $0.factor.factor == .finding(finding) }
            guard !links.isEmpty else { continue }
            gains[finding] = outlook.gain(ofRisks: links, frequency: share.value)
        }
        return gains
    }

    /// The unknown findings that tell this cause best, among those it names; at most six.
    func missing(for cause: Int, _ unknown: [Unknown]) -> [FindingID] {
        let telling = unknown.enumerated()
            .filter { $0.element.node.effects.contains { $0.cause == cause } }
            .map { offset, unknown in
                let contrast = likelihoods[unknown.index][cause].contrast
                return (strength: contrast * unknown.weight, offset: offset)
            }
        return
            telling
            .sorted { (-$0.strength, $0.offset) < (-$1.strength, $1.offset) }
            .prefix(6)
            .map { unknown[$0.offset].asked }
            .withoutRepeats
    }
}

extension [FindingID] {
    /// Each once, where it comes first.
    fileprivate var withoutRepeats: [FindingID] {
        var seen: Set<FindingID> = []
        return filter { seen.insert($0).inserted }
    }
}
