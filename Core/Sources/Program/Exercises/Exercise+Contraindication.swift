public import Anatomy

extension Exercise {
    /// Why to leave it out while this cause is plausible; `nil` when nothing speaks against it.
    public func contraindication(for condition: ConditionID) -> Contraindication? {
        notWhen.first { $0.conditions.contains(condition) }
    }

    /// The first of these causes that it could harm, with the reason.
    public func harm(
        among conditions: some Sequence<ConditionID>
    ) -> (condition: ConditionID, reason: Contraindication)? {
        for condition in conditions {
            if let reason = contraindication(for: condition) { return (condition, reason) }
        }
        return nil
    }

    /// Words that a runner with one of these causes should read; it stays in the plan.
    ///
    /// What concerns everybody is among them, the rule for the first days after a tear is not.
    public func cautions(among conditions: Set<ConditionID>) -> [Contraindication] {
        notWhen.filter { reason in
            reason.conditions.isEmpty && reason != .freshTear
                && (reason.concerns.isEmpty || !conditions.isDisjoint(with: reason.concerns))
        }
    }

    /// Whether a home with this equipment has all that it needs.
    public func isPossible(with equipment: Set<Equipment>) -> Bool {
        needs.isSubset(of: equipment.union(Equipment.everyHome))
    }
}
