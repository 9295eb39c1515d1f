import Evidence
import Interview

/// What an answer sheet says, in the terms of the network.
///
/// Only what is known is here.
struct Observations: Sendable {
    /// In the order of the vocabulary.
    let known: [Known]
    let risks: [ActiveRisk]

    /// A known finding.
    struct Known: Sendable {
        let node: Int
        /// The finding of the sheet that tells it: the node's own, or a number read through a curve.
        let toldBy: FindingID
        /// How sure it is that the finding is there, in the sense of the model: 1 for yes, 0 for no.
        let certainty: Double
        /// How often its weight is halved: 0 counts fully, 1 half, 2 a quarter.
        let halvings: Int

        var weight: Double { .halved(halvings) }
    }

    /// A risk factor that holds, at least in part.
    struct ActiveRisk: Sendable {
        let link: Network.RiskLink
        /// 1 where it holds fully; less on the shoulder of an age band.
        let degree: Double
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
        var candidates: [(node: Int, reading: Reading, strength: Double)] = []
        for (index, node) in network.nodes.enumerated() {
            guard let reading = Reading(of: node.model, on: sheet) else { continue }
            candidates.append((index, reading, node.strength(reading.certainty, values)))
        }
        let halvings = halvings(
            candidates.map { (network.nodes[$0.node].model.group, $0.strength) }
        )
        return zip(candidates, halvings).map {
            Known(
                node: $0.node,
                toldBy: $0.reading.toldBy,
                certainty: $0.reading.certainty,
                halvings: $1
            )
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
        let active = network.riskLinks.map { ($0, $0.factor.factor.degree(on: sheet)) }
            .filter { $0.1 > 0 }
        var risks: [ActiveRisk] = []
        for cause in network.causes.indices {
            let links = active.filter { $0.0.cause == cause }
            let keys = links.map { link, _ in
                var group: FindingModel.Group?
                if case .finding(let id) = link.factor.factor { group = groups[id] ?? nil }
                return (group, values[link.logRatio].magnitude)
            }
            risks += zip(links, halvings(keys)).map {
                ActiveRisk(link: $0.0, degree: $0.1, halvings: $1)
            }
        }
        return risks
    }

    /// For each entry, how many of its group come before it: by strength, then by position.
    private static func halvings(
        _ entries: [(group: FindingModel.Group?, strength: Double)]
    ) -> [Int] {
        // Rounding must not decide between two that say the same.
        let tie = 1e-12
        return entries.indices.map { index in
            guard let group = entries[index].group else { return 0 }
            return entries.indices.count { other in
                guard other != index, entries[other].group == group else { return false }
                let difference = entries[other].strength - entries[index].strength
                return difference > tie || (difference.magnitude <= tie && other < index)
            }
        }
    }
}

/// What a sheet says about one modelled finding, if anything.
private struct Reading {
    let toldBy: FindingID
    let certainty: Double

    /// An answer comes first, then a number read through its curve, then a finding of the log.
    init?(of model: FindingModel, on sheet: AnswerSheet) {
        let id = model.finding
        let answered = sheet.isPresentWhereItHurts(id)
        let isDerived = sheet.findings[id]?.origin == .training
        if let answered, !isDerived {
            self.init(id, answered ? 1 : 0, model)
        } else if let number = NumericReading.with(id)?.certainty(on: sheet) {
            self.init(number.toldBy, number.certainty, model)
        } else if let answered {
            self.init(id, answered ? 1 : 0, model)
        } else {
            return nil
        }
    }

    private init(_ toldBy: FindingID, _ certainty: Double, _ model: FindingModel) {
        self.toldBy = toldBy
        self.certainty = model.isInverted ? 1 - certainty : certainty
    }
}

extension Network.Node {
    /// The largest odds factor, as a logarithm, by which this reading parts a cause alone from the
    /// background.
    fileprivate func strength(_ certainty: Double, _ values: [Double]) -> Double {
        let share = effects.map { values[$0.share] }.max() ?? 0
        let likelihood = SoftLikelihood(certainty: certainty, leak: values[leak])
        let ratio = (likelihood.base + likelihood.rise * share) / likelihood.base
        return ratio.naturalLogarithm.magnitude
    }
}

extension RiskFactor.Factor {
    /// How far it is known to hold, 0 to 1; not known counts as not holding.
    ///
    /// Bands have no cliffs: around each bound the degree changes evenly, over a tenth of the bound
    /// to either side.
    func degree(on sheet: AnswerSheet) -> Double {
        switch self {
        case .finding(let id): sheet.isPresentWhereItHurts(id) == true ? 1 : 0
        case .age(let range): sheet.person.ageYears.map(range.degree) ?? 0
        case .sex(let sex): sheet.person.sex == sex ? 1 : 0
        case .runningYears(let range): sheet.person.runningYears.map(range.degree) ?? 0
        case .bodyMassIndex(let range): sheet.person.bodyMassIndex.map(range.degree) ?? 0
        }
    }
}

extension ClosedRange<Double> {
    /// 1 well inside, 0 well outside, even in between.
    func degree(_ value: Double) -> Double {
        Self.ramp(value, at: lowerBound) * (1 - Self.ramp(value, at: upperBound))
    }

    private static func ramp(_ value: Double, at bound: Double) -> Double {
        let halfWidth = bound.magnitude / 10
        guard halfWidth > 0 else { return value >= bound ? 1 : 0 }
        return ((value - bound) / (2 * halfWidth) + 0.5).clamped(to: 0...1)
    }
}
