import Companion
import Evidence
import Program
import Training
import Wording

/// A published work that something on the result page rests on.
struct SourceLine: Sendable {
    let text: String
    /// Says so where the details were not checked against the work itself.
    let remark: String?

    /// Every work named on the page, with those that its causes rest on, by author and year.
    static func lines(for result: HipCheckResult, causes: Set<SourceID>) -> [SourceLine] {
        var ids = causes
        let advice = result.advice
        let lines =
            advice.urgency.reasons + advice.now + advice.leave + advice.running.lines
            + advice.seeWhom + advice.clinicWillDo + advice.review.lines
        ids.formUnion(lines.flatMap(\.sources))
        ids.formUnion(advice.exercises.map(\.exercise.source))
        if let story = result.story, !story.events.isEmpty {
            ids.insert(.frandsen2025)
        }
        return ids.map(Source.with)
            .sorted { ($0.authors, $0.year ?? 0) < ($1.authors, $1.year ?? 0) }
            .map(SourceLine.init)
    }

    private init(_ source: Source) {
        text = source.citationText + (source.doi.map { " doi:\($0)." } ?? "")
        remark = source.citationRemark
    }
}
