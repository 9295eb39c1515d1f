/// How a set of cases fared: safety first, then how high the true cause stands.
public struct EvaluationSummary: Sendable, Hashable {
    public let cases: Int
    /// Danger cases seen soon enough.
    public let dangerSafe: Proportion
    /// Bone stress injuries seen soon enough.
    public let boneStressSafe: Proportion
    /// Cases placed less urgently than anyone would defend.
    public let underTriaged: Proportion
    /// Cases that can wait, sent to be seen the same day.
    public let overTriaged: Proportion
    /// Where a cause of the true group stands.
    public let byGroup: Ranks
    /// Where the exact cause stands.
    public let byKey: Ranks

    public init(_ cases: [EvaluatedCase]) {
        self.cases = cases.count
        let dangers = cases.filter(\.subject.known.danger)
        dangerSafe = Proportion(dangers.count(where: \.isSafe), of: dangers.count)
        let boneStress = cases.filter(\.subject.known.isBoneStressInjury)
        boneStressSafe = Proportion(boneStress.count(where: \.isSafe), of: boneStress.count)
        underTriaged = Proportion(cases.count(where: \.isUnderTriaged), of: cases.count)
        let routine = cases.filter(\.isRoutine)
        overTriaged = Proportion(routine.count(where: \.isOverTriaged), of: routine.count)
        byGroup = Ranks(cases.compactMap(\.groupRank))
        byKey = Ranks(cases.compactMap(\.keyRank))
    }

    /// In how many cases the true cause is first, in the first three, in the first five.
    public struct Ranks: Sendable, Hashable {
        public let first: Proportion
        public let firstThree: Proportion
        public let firstFive: Proportion

        init(_ ranks: [Int]) {
            func within(_ places: Int) -> Proportion {
                Proportion(ranks.count { $0 <= places }, of: ranks.count)
            }
            first = within(1)
            firstThree = within(3)
            firstFive = within(5)
        }
    }
}
