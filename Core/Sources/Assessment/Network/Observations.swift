import Interview

/// What an answer sheet says, in the terms of the network.
///
/// Only what is known is here. Numbers and choices have no model yet and are passed over.
struct Observations: Sendable {
    /// In the order of the vocabulary.
    let known: [Known]
    let risks: [ActiveRisk]

    /// A known finding.
    struct Known: Sendable {
        let node: Int
        /// In the sense of the model: turned round for an inverted one.
        let isPresent: Bool
        /// How often its weight is halved: 0 counts fully, 1 half, 2 a quarter.
        let halvings: Int

        var weight: Double { .halved(halvings) }
    }

    /// A risk factor that holds.
    struct ActiveRisk: Sendable {
        let link: Network.RiskLink
        let halvings: Int

        var weight: Double { .halved(halvings) }
    }

    init(_ sheet: AnswerSheet, network: Network, values: [Double]) {
        known = Self.known(sheet, network: network, values: values)
        risks = Self.risks(sheet, network: network, values: values)
    }

    /// Within a group the most telling finding counts fully, the next half, and so on.
    ///
    /// Telling means the largest factor between any cause alone and the background, at the best
    /// values; it depends on the findings alone, so every cause sees the same weights.
    private static func known(
        _ sheet: AnswerSheet,
        network: Network,
        values: [Double]
    ) -> [Known] {
        var candidates: [(node: Int, isPresent: Bool, strength: Double)] = []
        for (index, node) in network.nodes.enumerated() {
            guard let answer = sheet[node.model.finding]?.isPresent else { continue }
            let isPresent = answer != node.model.isInverted
            candidates.append((index, isPresent, node.strength(isPresent: isPresent, values)))
        }
        let halvings = halvings(
            candidates.map { (network.nodes[$0.node].model.group, $0.strength) }
        )
        return zip(candidates, halvings).map {
            Known(node: $0.node, isPresent: $0.isPresent, halvings: $1)
        }
    }

    /// Factors of one group multiply a cause's odds with the same falling weights as findings.
    private static func risks(
        _ sheet: AnswerSheet,
        network: Network,
        values: [Double]
    ) -> [ActiveRisk] {
        let groups = Dictionary(
            uniqueKeysWithValues: network.nodes.map { ($0.model.finding, $0.model.group) }
        )
        let active = network.riskLinks.filter { $0.factor.factor.holds(on: sheet) }
        var risks: [ActiveRisk] = []
        for cause in network.causes.indices {
            let links = active.filter { $0.cause == cause }
            let keys = links.map { link in
                var group: FindingModel.Group?
                if case .finding(let id) = link.factor.factor { group = groups[id] ?? nil }
                return (group, values[link.logRatio].magnitude)
            }
            risks += zip(links, halvings(keys)).map { ActiveRisk(link: $0, halvings: $1) }
        }
        return risks
    }

    /// For each entry, how many of its group come before it: by strength, then by position.
    private static func halvings(
        _ entries: [(group: FindingModel.Group?, strength: Double)]
    ) -> [Int] {
        entries.indices.map { index in
            guard let group = entries[index].group else { return 0 }
            return entries.indices.count { other in
                guard other != index, entries[other].group == group else { return false }
                let difference = entries[other].strength - entries[index].strength
                return difference > 0 || (difference == 0 && other < index)
            }
        }
    }
}

extension Network.Node {
    /// The largest odds factor, as a logarithm, by which this value parts a cause alone from the
    /// background.
    fileprivate func strength(isPresent: Bool, _ values: [Double]) -> Double {
        let leak = values[leak]
        let share = effects.map { values[$0.share] }.max() ?? 0
        guard isPresent else { return -(1 - share).naturalLogarithm }
        return ((leak + (1 - leak) * share) / leak).naturalLogarithm
    }
}

extension RiskFactor.Factor {
    /// Whether it is known to hold; not known counts as not holding.
    func holds(on sheet: AnswerSheet) -> Bool {
        switch self {
        case .finding(let id): sheet[id]?.isPresent == true
        case .age(let range): sheet.person.ageYears.map(range.contains) ?? false
        case .sex(let sex): sheet.person.sex == sex
        case .runningYears(let range): sheet.person.runningYears.map(range.contains) ?? false
        }
    }
}
