/// Wishes about single exercises, named as the plan shows them.
///
/// The plan may show an exercise in place of another. A wish about the one that is shown is a wish
/// about all that it stands for, or the plan would bring it back.
extension ProgrammeWishes {
    /// Leaves out the exercise of this id.
    public mutating func leaveOut(_ shown: String) {
        for origin in origins(of: shown) {
            swapped[origin] = nil
            skipped.insert(origin)
        }
        swapped[shown] = nil
        skipped.insert(shown)
    }

    /// Puts `other` in the place of the exercise that is shown; its own origin takes the swap back.
    public mutating func swap(_ shown: String, for other: String) {
        let origins = origins(of: shown)
        for origin in origins { swapped[origin] = origin == other ? nil : other }
        if !origins.contains(other) { swapped[shown] = other }
        skipped.subtract(origins.union([shown, other]))
    }

    /// Takes back what was wished about the exercise of this id; `false` where nothing was.
    @discardableResult
    public mutating func putBack(_ id: String) -> Bool {
        let wasSkipped = skipped.remove(id) != nil
        return swapped.removeValue(forKey: id) != nil || wasSkipped
    }

    /// Ids of the exercises that the one shown was swapped in for.
    private func origins(of shown: String) -> Set<String> {
        Set(swapped.filter { $0.value == shown }.keys)
    }
}
