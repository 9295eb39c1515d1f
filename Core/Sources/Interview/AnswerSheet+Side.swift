public import Anatomy

extension AnswerSheet {
    /// The one side on which it hurts; `nil` when it hurts on both, in the middle, or nobody said.
    public var painfulSide: Side? {
        var sides: Set<Laterality> = []
        for id in PageOutline.place.asks {
            if case .sided(let side)? = self[id] { sides.insert(side) }
        }
        switch sides {
        case [.left]: return .left
        case [.right]: return .right
        default: return nil
        }
    }

    /// Whether a finding is present on the side that hurts; `nil` where that is not known.
    ///
    /// A test that is positive on the other side alone says nothing for a cause on this one, so it
    /// counts as absent. Places themselves count wherever they are.
    public func isPresentWhereItHurts(_ id: FindingID) -> Bool? {
        guard case .sided(let found)? = self[id], found != .both,
            Question.with(id).kind != .bodySite, let painful = painfulSide
        else { return self[id]?.isPresent }
        return (found == .left) == (painful == .left)
    }
}
