import Evidence
import Measure
import Training

extension LoadDocument {
    /// A week to come if each were run to its limit: a ceiling, not a target.
    public struct Ceiling: Encodable, Sendable {
        let week: String
        let longestRunMeters: Double
        let distanceMeters: Double?

        init(_ ceiling: SafeNext.WeekCeiling) {
            week = ceiling.week.firstDay.iso8601
            longestRunMeters = ceiling.longestRun.meters
            distanceMeters = ceiling.distance?.meters
        }
    }

    /// Downhill, fast running or impact of the newest week beside the four before it.
    public struct MeasuredLoad: Encodable, Sendable {
        let load: Training.MeasuredLoad
        let week: String
        /// `usual`, `risen`, or why it cannot be told: `too_few_weeks`, `not_measured`.
        let state: String
        let amount: Double?
        let usual: Double?
        let unit: String
        let fasterThanMetersPerSecond: Double?

        init(_ load: Training.MeasuredLoad, of week: JudgedWeek) {
            let finding = week.finding(of: load)
            self.load = load
            self.week = week.summary.week.firstDay.iso8601
            state =
                switch finding {
                case .usual: "usual"
                case .risen: "risen"
                case .notEnoughToTell(let shortage): shortage.rawValue
                }
            amount = finding.change?.amount
            usual = finding.change?.usual
            unit =
                switch load {
                case .downhill: "meters"
                case .fastRunning: "seconds"
                case .impact: "body_weights"
                }
            fasterThanMetersPerSecond = finding.change?.fasterThan?.metersPerSecond
        }
    }

    /// One week over the mean of the three before it, with what the evidence says of it.
    public struct AcuteChronic: Encodable, Sendable {
        let points: [Point]
        let claims: [Claim]

        init(_ weeks: [JudgedWeek]) {
            points = AcuteChronicRatio.series(weeks).map { point in
                Point(week: point.week.firstDay.iso8601, ratio: point.ratio)
            }
            claims = AcuteChronicRatio.claims.map(Claim.init)
        }

        public struct Point: Encodable, Sendable {
            let week: String
            let ratio: Double?
        }
    }

    /// What was run in a span of days.
    public struct Span: Encodable, Sendable {
        let from: String
        let through: String
        let runs: Int
        let distanceMeters: Double
        let durationSeconds: Double
        let runsPerWeek: Double?

        init(_ exposure: Exposure) {
            from = exposure.firstDay.iso8601
            through = exposure.lastDay.iso8601
            runs = exposure.runs
            distanceMeters = exposure.distance.meters
            durationSeconds = exposure.seconds
            runsPerWeek = exposure.runsPerWeek
        }
    }

    /// One more run, and what would be said of it.
    public struct Supposed: Encodable, Sendable {
        let day: String
        let distanceMeters: Double
        /// Absent without a run of the 30 days before to compare with.
        let ratio: Double?
        let band: SpikeBand?
        let longestBeforeMeters: Double?
        let weekDistanceMeters: Double?
        let newFindings: [Finding]
        /// Runs on record that would be judged differently.
        let changedRuns: [Int64]

        init(_ whatIf: WhatIf) {
            day = whatIf.run.day.iso8601
            distanceMeters = whatIf.run.distance.meters
            let comparison = whatIf.verdict?.comparison
            ratio = comparison?.ratio
            band = comparison?.band
            longestBeforeMeters = comparison?.longest.distance.meters
            weekDistanceMeters = whatIf.week?.summary.distance.meters
            newFindings = whatIf.newFindings.map(Finding.init)
            changedRuns = whatIf.changedVerdicts.map(\.after.run.id)
        }
    }
}
