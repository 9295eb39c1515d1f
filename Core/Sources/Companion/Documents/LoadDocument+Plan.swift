import Evidence
import Measure
import Training

extension LoadDocument {
    /// A race plan held against the rules.
    public struct Plan: Encodable, Sendable {
        /// Every run of the plan, in order of days.
        let entries: [Entry]
        let breaks: [Break]
        /// The nearest plan that keeps to the rules; absent when this one does.
        let nearest: Revision?
        /// The same with the race as the one jump; absent unless the race breaks the rule.
        let nearestBesidesRace: Revision?
        let notRead: [NotRead]

        init(_ review: PlanReview) {
            entries = review.entries.enumerated().map { index, entry in
                Entry(entry, isRace: index == review.race)
            }
            breaks =
                review.spikes.map(Break.init)
                + review.steepWeeks.compactMap { week in
                    week.growthOverLimit.map { Break(week.summary.week, $0) }
                }
            nearest = review.nearest.map(Revision.init)
            nearestBesidesRace = review.nearestBesidesRace.map(Revision.init)
            notRead = review.plan.notRead.map { line in
                NotRead(line: line.line, text: line.text, reason: line.reason)
            }
        }
    }

    public struct Entry: Encodable, Sendable {
        let line: Int
        let day: String
        let distanceMeters: Double
        let note: String
        let isRace: Bool
        let isPast: Bool
        let longestBeforeMeters: Double?
        let ratio: Double?
        let band: SpikeBand?

        init(_ entry: PlanReview.Entry, isRace: Bool) {
            line = entry.run.line
            day = entry.run.day.iso8601
            distanceMeters = entry.run.distance.meters
            note = entry.run.note
            self.isRace = isRace
            isPast = entry.isPast
            let comparison = entry.verdict?.comparison
            longestBeforeMeters = comparison?.longest.distance.meters
            ratio = comparison?.ratio
            band = comparison?.band
        }
    }

    /// A run or a week that breaks a rule.
    public struct Break: Encodable, Sendable {
        /// `run` or `week`.
        let kind: String
        /// The day of the run, or the first day of the week.
        let day: String
        let distanceMeters: Double
        let limitMeters: Double
        /// The claim that sets the limit.
        let rule: String

        init(_ comparison: SingleRunComparison) {
            kind = "run"
            day = comparison.run.day.iso8601
            distanceMeters = comparison.run.distance.meters
            limitMeters = comparison.longest.distance.meters * SafeNext.LongestRun.factor
            rule = SafeNext.LongestRun.claim.id
        }

        init(_ week: TrainingWeek, _ growth: WeeklyDistanceRule.Growth) {
            kind = "week"
            day = week.firstDay.iso8601
            distanceMeters = growth.distance.meters
            limitMeters =
                growth.highestOfRecentWeeks.meters
                * (1 + WeeklyDistanceRule.tenPercent.allowedGrowth)
            rule = SafeNext.WeekAllowance.claim.id
        }
    }

    /// A plan that keeps to the rules.
    public struct Revision: Encodable, Sendable {
        let totalChangeMeters: Double
        let keepsRace: Bool
        let changes: [Change]

        init(_ plan: RevisedPlan) {
            totalChangeMeters = plan.totalChange.meters
            keepsRace = plan.keepsRace
            changes = plan.changes.map { change in
                Change(
                    line: change.run.line,
                    day: change.run.day.iso8601,
                    fromMeters: change.run.distance.meters,
                    toMeters: change.distance.meters
                )
            }
        }

        public struct Change: Encodable, Sendable {
            let line: Int
            let day: String
            let fromMeters: Double
            /// Zero where the run is left out.
            let toMeters: Double
        }
    }

    public struct NotRead: Encodable, Sendable {
        let line: Int
        let text: String
        let reason: String
    }
}
