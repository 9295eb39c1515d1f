import Measure
import Training
import Wording

/// A checked race plan as text: whether it keeps to the rules, where not, and what would.
enum PlanText {
    static func lines(
        _ plan: PlanReview,
        after review: TrainingReview,
        unit: DistanceUnit
    ) -> [String] {
        var lines = plan.summary(unit: unit)
        if let stale = stale(review) { lines += ["", stale] }
        lines += section("Where it breaks the guard", plan.breaks(unit: unit))
        lines += section("What that means", plan.evidence)
        let offers = plan.offers(unit: unit)
        if !offers.isEmpty { lines += [""] + offers }
        lines += section("Not read", plan.plan.notRead.map(\.sentence))
        return lines + ["", SafeNext.painFirst]
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    /// A plan held against an old record is held against too little.
    private static func stale(_ review: TrainingReview) -> String? {
        guard let last = review.next.lastRun else {
            return """
                There is no run on record, so the plan's first runs have nothing to be held \
                against. Import your runs first: hipwise import FILE-OR-FOLDER …
                """
        }
        let days = review.day.days(since: last)
        guard days > RunHistory.silenceDays else { return nil }
        return """
            Your record ends on \(last.words), \(days) days ago. If you have run since, import \
            that first: the plan is held against it.
            """
    }
}
