import Measure
import Rehabilitation
import Wording

/// Whether it is getting better, with the numbers behind it.
public struct TrendPart: Encodable, Sendable {
    let verdict: OutcomeTrend.Verdict
    let text: String
    let measures: [Measured]

    init(_ state: CourseState) {
        verdict = OutcomeTrend.together(state.trends)
        text = verdict.name
        measures = state.trends.map(Measured.init)
    }

    /// One measure: the first span with enough told beside the newest.
    struct Measured: Encodable, Sendable {
        let measure: OutcomeTrend.Measure
        let verdict: OutcomeTrend.Verdict
        let first: Double?
        let latest: Double?
        let firstDay: String?
        let latestDay: String?
        /// From which change on a difference counts.
        let smallestChange: Double
        let isVerified: Bool
        let text: String

        init(_ trend: OutcomeTrend) {
            measure = trend.measure
            verdict = trend.verdict
            first = trend.first
            latest = trend.latest
            firstDay = trend.firstDay?.iso8601
            latestDay = trend.latestDay?.iso8601
            smallestChange = trend.smallestChange.value
            isVerified = trend.smallestChange.isVerified
            text = trend.line.text
        }
    }
}
