/// Cases with known causes, judged one by one and together.
public struct Evaluation: Sendable, Hashable {
    /// In the order they were given.
    public let cases: [EvaluatedCase]

    public init(cases: [EvaluatedCase]) { self.cases = cases }

    public var all: EvaluationSummary { EvaluationSummary(cases) }

    /// Runners alone.
    public var runners: EvaluationSummary {
        EvaluationSummary(cases.filter { $0.subject.description.population == "runner" })
    }

    /// Without the cases whose record is thin.
    public var withoutLowConfidence: EvaluationSummary {
        EvaluationSummary(cases.filter { $0.subject.description.confidence != "low" })
    }
}
