import Anatomy
import Assessment
import Companion
import Screening
import Wording

/// What a changed answer moves: urgency, the leading causes, and what moved most.
struct WhatIfComparison: Sendable {
    let before: Side
    let after: Side
    let urgency: String
    let rows: [Row]
    let hasRows: Bool
    /// Why no chances are shown; `nil` where they are.
    let silence: String?
    let moved: [String]
    let isHardlyMoved: Bool

    struct Side: Sendable {
        let tier: String
        let headline: String
    }

    struct Row: Sendable {
        let name: String
        let address: String
        let before: Chance
        let after: Chance
    }

    struct Chance: Sendable {
        let words: String
        let scale: ResultPage.CauseCard.Scale

        init(_ chance: Interval) {
            words = chance.words.capitalizedFirst
            scale = ResultPage.CauseCard.Scale(chance)
        }
    }

    /// As many leaders of either side are shown.
    private static let leaders = 4
    /// Smaller moves of a chance are not worth a sentence.
    private static let notable = 0.03

    init(before: HipCheckResult, after: HipCheckResult) {
        self.before = Side(tier: before.tier.rawValue, headline: before.tier.headline)
        self.after = Side(tier: after.tier.rawValue, headline: after.tier.headline)
        urgency = Self.urgency(before.tier, after.tier)
        let mayRank = max(before.tier, after.tier) < .sameDay
        let pairs = mayRank ? Self.pairs(before.assessment, after.assessment) : []
        let isLeading = { (cause: Cause) in
            { (assessment: Assessment) in
                assessment.causes.prefix(Self.leaders)
                    .contains { $0.condition == cause.condition }
            }
        }
        rows = pairs.filter {
            isLeading($0.1)(before.assessment) || isLeading($0.1)(after.assessment)
        }
        .map { old, new in
            Row(
                name: Condition.with(new.condition).name.capitalizedFirst,
                address: Address.knowledgeCause(new.condition).path,
                before: Chance(old.probability),
                after: Chance(new.probability)
            )
        }
        hasRows = !rows.isEmpty
        silence =
            mayRank
            ? nil
            : """
            Where a doctor should look today, no chances are shown: finding out what it is belongs \
            to the doctor.
            """
        moved = Self.moved(pairs)
        isHardlyMoved = mayRank && moved.isEmpty
    }

    /// Every cause before and after, most likely after the change first.
    private static func pairs(_ before: Assessment, _ after: Assessment) -> [(Cause, Cause)] {
        after.causes.compactMap { new in
            before.causes.first { $0.condition == new.condition }.map { ($0, new) }
        }
    }

    private static func moved(_ pairs: [(Cause, Cause)]) -> [String] {
        pairs.map { ($0, $1, $1.probability.value - $0.probability.value) }
            .filter { abs($0.2) >= notable }
            .sorted { abs($0.2) > abs($1.2) }
            .prefix(3)
            .map { old, new, change in
                let name = Condition.with(new.condition).name.capitalizedFirst
                let words = Self.words(from: old.probability, to: new.probability)
                return "\(name) became \(change > 0 ? "more" : "less") likely\(words)."
            }
    }

    /// ": from “possible” to “likely”", or in counts where the word stays; empty where both do.
    private static func words(from old: Interval, to new: Interval) -> String {
        if old.likelihood != new.likelihood {
            return ": from “\(old.likelihood)” to “\(new.likelihood)”"
        }
        let counts = [old, new].map {
            Interval(value: $0.value, low: $0.value, high: $0.value).count
        }
        return counts[0] == counts[1] ? "" : ": from \(counts[0]) to \(counts[1])"
    }

    private static func urgency(_ before: Tier, _ after: Tier) -> String {
        if after > before { return "It becomes more urgent." }
        if after < before { return "It becomes less urgent." }
        return "How urgent it is does not change."
    }
}
