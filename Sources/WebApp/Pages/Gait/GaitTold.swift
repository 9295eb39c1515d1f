import Evidence
import Gait
import Measure
import Wording

/// What an analysis tells, laid out.
struct GaitTold: Sendable {
    let isRefused: Bool
    let refusals: [Reason]
    let findings: [Finding]
    let nothingStandsOut = GaitLines.nothingStandsOut
    let intervals = GaitLines.intervals
    let measures: [Measure]
    let curves: [Curve]
    /// One for each reason, with all that it keeps from being told.
    let withheld: [Reason]
    let hasWithheld: Bool
    let change: Change?
    let reach = GaitLines.cannotSort.text
    let reachBasis = GaitLines.cannotSort.basis
    let withoutPain = GaitLines.withoutPain.text
    let withoutPainBasis = GaitLines.withoutPain.basis

    struct Reason: Sendable {
        let what: String
        let reason: String
        let fix: String

        init(what: String, refusal: GaitRefusal) {
            self.what = what
            reason = "\(refusal.words.seen) \(refusal.words.why)"
            fix = GaitWords.change(refusal)
        }
    }

    /// The one thing to change for the next clip, or to do now for this one.
    struct Change: Sendable {
        let lead: String
        let text: String

        init?(_ analysis: GaitAnalysis) {
            guard let reason = GaitWords.oneReason(analysis) else { return nil }
            lead =
                GaitWords.mendable.contains(reason)
                ? "To learn more from this clip:" : "The one thing to change next time:"
            text = GaitWords.change(reason)
        }
    }

    /// One thing worth saying, what is known of it, and what to do.
    struct Finding: Sendable {
        let headline: String
        let text: String
        let next: String
        let context: [Known]
    }

    struct Known: Sendable {
        let text: String
        let basis: String
    }

    struct Measure: Sendable {
        let name: String
        let value: String
        let interval: String
        let sentence: String
        let bar: String
    }

    struct Curve: Sendable {
        let name: String
        let svg: String
    }

    init(_ analysis: GaitAnalysis) {
        isRefused = analysis.isRefused
        refusals = analysis.refusals.map { Reason(what: "", refusal: $0) }
        findings = analysis.isRefused ? [] : analysis.remarks.map(Finding.init)
        measures = IntervalBar.groups(analysis.measures.filter(\.isToldAlone)).flatMap { group in
            group.measures.map { measure in
                Measure(
                    name: GaitWords.name(measure.quantity, measure.side),
                    value: measure.valueText,
                    interval: measure.intervalText + measure.unit.suffix,
                    sentence: measure.sentence,
                    bar: IntervalBar(measure, scale: group.scale).svg
                )
            }
        }
        curves = StrideChart.all(analysis.curves).map { Curve(name: $0.name, svg: $0.svg) }
        let changeOnly = analysis.measures.filter { !$0.isToldAlone }.map {
            WithheldMeasure(quantity: $0.quantity, side: $0.side, reason: .needsSecondClip)
        }
        withheld = GaitWords.byReason(analysis.withheld + changeOnly).map { reason, measures in
            Reason(what: measures.map(\.name).joined(separator: "; "), refusal: reason)
        }
        hasWithheld = !withheld.isEmpty
        change = Change(analysis)
    }
}

extension GaitTold.Finding {
    init(_ remark: GaitRemark) {
        headline = remark.headline
        text = remark.explanation
        next = remark.nextStep.text
        context = remark.context.map { GaitTold.Known(text: $0.told, basis: $0.basis) }
    }
}
