import Evidence
import Measure
import Training
import Wording

/// The acute to chronic ratio: why nothing is judged by it, and a picture for who wants one.
struct RatioPart: Sendable {
    let words: [String]
    let claims: [Reason]
    let chart: ChartSection
    let rows: [Row]
    let sources = Address.knowledge(.training).path

    struct Reason: Sendable {
        let statement: String
        let strength: String
    }

    struct Row: Sendable {
        let week: String
        let ratio: String
    }

    /// `nil` when no week of the span has a ratio.
    init?(_ span: TrainingSpan) {
        let points = RatioChart.points(span)
        guard !points.isEmpty else { return nil }
        let claims = AcuteChronicRatio.claims
        words = AcuteChronicRatio.explanation.dropLast(claims.count)
        self.claims = claims.map { claim in
            Reason(
                statement: [claim.statement, claim.caution].compactMap(\.self)
                    .joined(separator: " "),
                strength: claim.strength.words
            )
        }
        chart = .ratio(points, span: span)
        rows = points.reversed().map { point in
            Row(
                week: Phrase.date(point.week.firstDay),
                ratio: RatioChart.text(point.ratio) + (point.isInProgress ? ", so far" : "")
            )
        }
    }
}

extension ChartSection {
    fileprivate static func ratio(_ points: [RatioChart.Point], span: TrainingSpan) -> ChartSection
    {
        var legend: [LegendEntry] = [
            .init(Sample.dot("run-dot"), "a week"),
            .init(Sample.line("longest-line"), "1: as much as in the three weeks before"),
        ]
        if points.contains(where: \.isInProgress) {
            legend.append(.init(Sample.dot("run-dot run-open"), "this week, so far"))
        }
        if points.contains(where: { $0.ratio > RatioChart.highest }) {
            legend.append(
                .init(
                    Sample.dot("run-dot"),
                    "on the upper edge: over \(RatioChart.highest.fixed(0))"
                )
            )
        }
        return ChartSection(sentences: [], legend: legend) {
            RatioChart.picture(span, layout: $0)
        }
    }
}
