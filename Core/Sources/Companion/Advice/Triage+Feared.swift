public import Anatomy
public import Screening

extension Triage {
    /// What the rules that set the tier fear, in their order; empty where nobody need be seen soon.
    ///
    /// Rules of lower tiers are left out: what they fear is not what this is urgent for.
    public var feared: [ConditionID] {
        guard tier >= .withinDays else { return [] }
        return fired.filter { $0.tier == tier }.flatMap(\.feared).withoutRepeats
    }
}
