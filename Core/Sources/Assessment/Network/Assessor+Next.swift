import Interview

extension Assessor {
    /// A modelled finding not yet known that a runner may be asked, with the weight it would get.
    struct Unknown {
        let index: Int
        let node: Network.Node
        /// How many findings of its group are known; each halves what another one adds.
        let halvings: Int

        var weight: Double { .halved(halvings) }
    }

    func unknownNodes(_ observations: Observations) -> [Unknown] {
        let known = observations.known.map { network.nodes[$0.node].model }
        return network.nodes.enumerated().compactMap { index, node in
            let id = node.model.finding
            guard askable.contains(id), !known.contains(where: { $0.finding == id }) else {
                return nil
            }
            let group = node.model.group
            let halvings = group == nil ? 0 : known.count { $0.group == group }
            return Unknown(index: index, node: node, halvings: halvings)
        }
    }

    /// The unknown findings that would tell most, at most eight.
    ///
    /// A finding whose group is already known counts for the share of its weight: only that share
    /// of it would be new.
    func next(_ outlook: Outlook, _ unknown: [Unknown]) -> [Assessment.Next] {
        let gains = unknown.map { unknown in
            Assessment.Next(
                finding: unknown.node.model.finding,
                gain: outlook.gain(of: unknown.node) * unknown.weight
            )
        }
        return gains.enumerated()
            .filter { $0.element.gain > 0 }
            .sorted { (-$0.element.gain, $0.offset) < (-$1.element.gain, $1.offset) }
            .prefix(8)
            .map(\.element)
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
            .map { unknown[$0.offset].node.model.finding }
    }
}
