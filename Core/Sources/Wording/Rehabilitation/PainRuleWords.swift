public import Program
public import Rehabilitation

/// A pain rule and every number that decides with it, for whoever wants to check them.
public struct PainRuleWords: Sendable {
    public let rule: PainRule
    /// Its zones, as one line with its source.
    public let line: AdviceLine
    /// What holds besides the numbers.
    public let further: [String]
    public let bounds: [ProgressionBound]

    public static let all = PainRule.all.map(PainRuleWords.init)

    public init(_ rule: PainRule) {
        let cutoffs = ProgressionCutoffs.standard(for: rule)
        self.rule = rule
        line = RunningLines.painRule(rule)
        bounds = cutoffs.bounds
        var further = [rule.note].filter { !$0.isEmpty }
        if cutoffs.stopsAtTooMuch {
            further.append("More pain than the rule allows stops loading, instead of a step back.")
        }
        if cutoffs.catchIsRed { further.append("A sharp catch while loading makes the day red.") }
        if cutoffs.calmDaysThatLift == nil {
            further.append("Only a clinician's all-clear ends a stop.")
        }
        self.further = further
    }
}

extension ProgressionBound {
    /// "Calm loaded days before a step up: 3 (our judgement)".
    public var sentence: String { "\(name.withCapital): \(value) (\(basis))" }
}
