public import Evidence

extension Claim {
    /// What is known, with the caution without which it would say more than it does.
    public var told: String { caution.map { "\(statement) \($0)" } ?? statement }
}
