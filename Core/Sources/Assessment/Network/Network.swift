import Anatomy
import Evidence
import Interview

/// The knowledge laid out for computing: causes, the findings they bring about and, between them,
/// numbers that are addressed by position.
///
/// Order follows the vocabularies, not the lists handed in, so the same knowledge always gives the
/// same sums. Effects on a finding without a model are left out: without its background rate a
/// finding says nothing.
struct Network: Sendable {
    let causes: [Condition]
    let nodes: [Node]
    let riskLinks: [RiskLink]
    /// Prevalences first, one per cause in order; then everything else.
    let parameters: [Parameter]
    /// The position of the chance that none of the causes explains the pain.
    let unexplained: Int
    /// The position of the share of explained pain with more than one cause.
    let company: Int
    /// The position of the share of pain without a listed cause that looks like the listed ones.
    let lookalike: Int

    /// A finding with its background rate and the causes that bring it about.
    struct Node: Sendable {
        let model: FindingModel
        let leak: Int
        let effects: [EffectLink]
    }

    struct EffectLink: Sendable {
        let cause: Int
        let share: Int
        let estimate: Estimate
    }

    struct RiskLink: Sendable {
        let cause: Int
        let factor: RiskFactor
        let logRatio: Int
    }

    init(
        conditions: [Condition],
        findingModels: [FindingModel],
        unexplained: Estimate,
        company: Estimate,
        lookalike: Estimate
    ) {
        var table = ParameterTable()
        let causes = conditions.sorted(by: \.id)
        precondition(Set(causes.map(\.id)).count == causes.count, "A condition is listed once.")
        for cause in causes {
            table.add("prior \(cause.id.rawValue)", cause.prevalence, within: 0...0.999)
        }
        self.unexplained = table.add("unexplained", unexplained, within: 0.001...0.999)
        self.company = table.add("company", company, within: 0...0.9)
        self.lookalike = table.add("lookalike", lookalike, within: 0...1)
        let models = findingModels.sorted(by: \.finding)
        precondition(Set(models.map(\.finding)).count == models.count, "A finding has one model.")
        nodes = models.map { Node($0, causes: causes, table: &table) }
        riskLinks = causes.indices.flatMap { cause in
            Self.riskLinks(of: cause, causes[cause], models: models, table: &table)
        }
        self.causes = causes
        parameters = table.parameters
    }

    /// The best values, in the order of `parameters`.
    var bestValues: [Double] { parameters.map(\.value) }

    /// A finding that a condition names both as a risk factor and as an effect counts once, as an
    /// effect.
    private static func riskLinks(
        of cause: Int,
        _ condition: Condition,
        models: [FindingModel],
        table: inout ParameterTable
    ) -> [RiskLink] {
        let effects = Set(condition.effects.map(\.finding))
            .intersection(models.map(\.finding))
        var links: [RiskLink] = []
        for (number, factor) in condition.riskFactors.enumerated() {
            if case .finding(let id) = factor.factor, effects.contains(id) { continue }
            let name = "risk \(condition.id.rawValue) \(number)"
            let logRatio = table.add(name, oddsRatioOf: factor)
            links.append(RiskLink(cause: cause, factor: factor, logRatio: logRatio))
        }
        return links
    }
}

extension Network.Node {
    fileprivate init(_ model: FindingModel, causes: [Condition], table: inout ParameterTable) {
        let finding = model.finding
        self.model = model
        // One answer in a thousand is wrong whatever the truth: nothing is ruled in or out for good
        // by one finding, and no likelihood is ever zero.
        leak = table.add("leak \(finding.rawValue)", model.leak, within: 0.001...0.999)
        effects = causes.enumerated().compactMap { index, cause in
            let named = cause.effects.filter { $0.finding == finding }
            precondition(named.count < 2, "A condition names an effect on a finding once.")
            guard let estimate = named.first?.share else { return nil }
            let name = "effect \(cause.id.rawValue) \(finding.rawValue)"
            let share = table.add(name, estimate, within: 0...0.999)
            return Network.EffectLink(cause: index, share: share, estimate: estimate)
        }
    }
}

extension Network.Node {
    /// Places are modelled apart: pain without a listed cause is felt somewhere, too.
    var isPlace: Bool { model.finding.rawValue.hasPrefix("site_") }
}

/// Numbers in the order they are first met.
private struct ParameterTable {
    private(set) var parameters: [Parameter] = []

    @discardableResult
    mutating func add(_ name: String, _ share: Estimate, within range: ClosedRange<Double>) -> Int {
        parameters.append(Parameter(name, share: share, within: range))
        return parameters.count - 1
    }

    mutating func add(_ name: String, oddsRatioOf factor: RiskFactor) -> Int {
        parameters.append(Parameter(name, oddsRatioOf: factor))
        return parameters.count - 1
    }
}

extension Array {
    /// In the order in which the vocabulary lists its cases.
    func sorted<ID: CaseIterable & Hashable>(by id: (Element) -> ID) -> [Element] {
        let rank = Dictionary(
            uniqueKeysWithValues: ID.allCases.enumerated().map { ($1, $0) }
        )
        return sorted { rank[id($0), default: 0] < rank[id($1), default: 0] }
    }
}
