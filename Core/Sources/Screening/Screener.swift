public import Interview

/// Judges how urgent it is, from rules alone.
///
/// A rule fires only on what is known. The most urgent rule that fires sets the tier; no rule, no
/// probability and no other answer lowers it. Without any rule it is `selfCare` when a short, mild
/// pain without danger signs is known to be just that, and `routine` otherwise: silence is not an
/// all-clear.
public struct Screener: Sendable, Hashable {
    public let rules: [RedFlagRule]

    public init(rules: [RedFlagRule] = RedFlagRule.all) {
        self.rules = rules
    }

    /// The tier, what fired, and what could still raise the tier.
    public func triage(_ sheet: AnswerSheet) -> Triage {
        var fired = rules.filter { $0.when.holds(on: sheet) == true }
        if fired.isEmpty, RedFlagRule.fitsSelfCare.holds(on: sheet) != true {
            fired = [.notYetSelfCare]
        }
        fired = fired.mostUrgentFirst
        let tier = fired.first?.tier ?? .selfCare
        return Triage(tier: tier, fired: fired, unasked: unasked(above: tier, on: sheet))
    }

    /// Unknown findings on which a rule above `tier` hangs, most urgent first, each once.
    ///
    /// Only what is worth asking this runner is named.
    private func unasked(above tier: Tier, on sheet: AnswerSheet) -> [FindingID] {
        let relevance = Relevance(sheet: sheet)
        var seen: Set<FindingID> = []
        return rules.filter { $0.tier > tier }.mostUrgentFirst
            .flatMap { $0.when.openFindings(on: sheet) }
            .filter { seen.insert($0).inserted && relevance.isWorthAsking($0) }
    }
}

extension Triage {
    /// Whether tests may be tried at home: not while a clinician should look within days.
    public var allowsSelfTests: Bool { tier < .withinDays }
}

extension [RedFlagRule] {
    /// By urgency, and by id within a tier, so that the order of the rules never shows.
    fileprivate var mostUrgentFirst: [RedFlagRule] {
        sorted { left, right in
            left.tier == right.tier ? left.id < right.id : left.tier > right.tier
        }
    }
}
