import Evidence
public import Measure
import Rehabilitation
public import Training

/// What `hipwise load --json` prints; see `docs/schemas/load.json`.
public struct LoadDocument: Encodable, Sendable {
    public let on: String
    public let weeks: [Week]
    public let findings: [Finding]
    public let spikes: [Spike]
    public let next: Next
    public let exposure: ExposureOfLastYear?
    /// The whole record.
    public let exposureTotal: Span?
    public let exposureByYear: [Span]
    /// Of the newest week.
    public let measuredLoads: [MeasuredLoad]
    public let acuteChronic: AcuteChronic
    public let whatIf: Supposed?
    public let plan: Plan?
    /// What the programme in hand allows, absent without one; `next` never goes beyond it.
    public let programme: PlanParts.Running?

    public init(
        _ review: TrainingReview,
        whatIf: WhatIf? = nil,
        plan: PlanReview? = nil,
        course: CourseState? = nil,
        unit: DistanceUnit = .kilometers
    ) {
        on = review.day.iso8601
        weeks = review.weeks.map(Week.init)
        findings = review.findings.map(Finding.init)
        spikes = review.spikes.map(Spike.init)
        let weekEnd = review.weeks.last?.summary.week.lastDay ?? review.day
        next = Next(review.next, course: course.map { CourseLimits($0, weekEnd: weekEnd) })
        programme = course.map { PlanParts.Running($0.programme.running, unit: unit) }
        exposure = review.exposureOfLastYear.map(ExposureOfLastYear.init)
        exposureTotal = review.exposure.map(Span.init)
        exposureByYear = review.exposureByYear.map(Span.init)
        measuredLoads =
            review.weeks.last.map { week in
                Training.MeasuredLoad.allCases.map { MeasuredLoad($0, of: week) }
            } ?? []
        acuteChronic = AcuteChronic(review.weeks)
        self.whatIf = whatIf.map(Supposed.init)
        self.plan = plan.map(Plan.init)
    }

    public struct Week: Encodable, Sendable {
        let start: String
        let distanceMeters: Double
        let durationSeconds: Double
        let runs: Int
        let longestRunMeters: Double?
        /// Ten percent above the week before; absent when that week cannot be compared with.
        let limitMeters: Double?
        /// 0.25 is a quarter more than the week before.
        let growth: Double?
        let isInProgress: Bool

        init(_ week: JudgedWeek) {
            start = week.summary.week.firstDay.iso8601
            distanceMeters = week.summary.distance.meters
            durationSeconds = week.summary.seconds
            runs = week.summary.runs
            longestRunMeters = week.summary.longestRun?.distance.meters
            limitMeters = week.distance.growth?.limit.meters
            growth = week.distance.growth?.share
            isInProgress = week.isInProgress
        }
    }

    public struct Finding: Encodable, Sendable {
        let id: String
        let kind: TrainingFinding.Kind
        let severity: TrainingFinding.Severity
        let day: String
        let claims: [Claim]

        init(_ finding: TrainingFinding) {
            id = finding.id
            kind = finding.kind
            severity = finding.severity
            day = finding.day.iso8601
            claims = finding.claims.map(Claim.init)
        }
    }

    public struct Spike: Encodable, Sendable {
        let run: Int64
        let day: String
        let distanceMeters: Double
        let longestBeforeMeters: Double
        let ratio: Double
        let band: SpikeBand

        init(_ comparison: SingleRunComparison) {
            run = comparison.run.id
            day = comparison.run.day.iso8601
            distanceMeters = comparison.run.distance.meters
            longestBeforeMeters = comparison.longest.distance.meters
            ratio = comparison.ratio
            band = comparison.band
        }
    }

    public struct ExposureOfLastYear: Encodable, Sendable {
        let runs: Int
        let distanceMeters: Double
        let durationSeconds: Double

        init(_ exposure: Exposure) {
            runs = exposure.runs
            distanceMeters = exposure.distance.meters
            durationSeconds = exposure.seconds
        }
    }
}

extension LoadDocument {
    /// How far one may run next, each with the claim that sets it.
    public struct Next: Encodable, Sendable {
        let tomorrow: Limit
        let thisWeek: Limit
        let weekFromTomorrow: Limit?
        /// The six weeks after this one, each run to its limit; empty with a programme in hand, which
        /// plans them as it goes.
        let ceilings: [Ceiling]

        /// With a course no limit goes beyond it, and it has no weeks to be run to a limit.
        init(_ next: SafeNext, course: CourseLimits? = nil) {
            let tomorrow =
                switch next.tomorrow {
                case .limit(let limit):
                    Limit(
                        limit.calmerDistance,
                        of: limit.distance,
                        rule: SafeNext.LongestRun.claim.id
                    )
                case .noHistory: Limit(rule: SafeNext.LongestRun.claim.id)
                }
            let thisWeek = Limit(next.thisWeek)
            let weekFromTomorrow = next.weekFromTomorrow.map(Limit.init)
            guard let course else {
                self.tomorrow = tomorrow
                self.thisWeek = thisWeek
                self.weekFromTomorrow = weekFromTomorrow
                ceilings = next.ceilings.map(Ceiling.init)
                return
            }
            self.tomorrow = tomorrow.capped(by: course.tomorrow)
            self.thisWeek = thisWeek.capped(by: course.thisWeek)
            self.weekFromTomorrow = weekFromTomorrow?.capped(by: course.weekFromTomorrow)
            ceilings = []
        }
    }

    public struct Limit: Encodable, Sendable {
        /// What may still be run; absent when history is too short to say.
        let distanceMeters: Double?
        /// The full limit the rule allows.
        let limitMeters: Double?
        /// The claim that sets it.
        let rule: String

        init(rule: String) {
            distanceMeters = nil
            limitMeters = nil
            self.rule = rule
        }

        init(_ distance: Distance, of limit: Distance, rule: String) {
            distanceMeters = distance.meters
            limitMeters = limit.meters
            self.rule = rule
        }

        /// The smaller of this and what the programme in hand allows, which is named where it is.
        ///
        /// Without a number where the programme bounds running otherwise than by distance.
        func capped(by allowed: Distance?) -> Limit {
            guard let allowed else { return Limit(rule: "programme") }
            guard allowed.meters < distanceMeters ?? .infinity else { return self }
            return Limit(
                allowed,
                of: Distance(meters: limitMeters ?? allowed.meters),
                rule: "programme"
            )
        }

        init(_ allowance: SafeNext.WeekAllowance) {
            let rule = SafeNext.WeekAllowance.claim.id
            switch allowance {
            case .limit(let limit): self.init(limit.remaining, of: limit.distance, rule: rule)
            case .notEnoughHistory: self.init(rule: rule)
            }
        }
    }
}
