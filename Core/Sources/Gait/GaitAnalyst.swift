import Anatomy

/// Turns the tracks of a clip into measures, or into the reasons why not.
///
/// The steps are found first, then the clip is judged, then measured; docs/gait.md has the
/// definition of every quantity and the source of every limit.
public struct GaitAnalyst: Sendable {
    public init() {}

    /// What cannot be told is in `refusals` (nothing can) or in `withheld` (this cannot).
    public func analyse(_ clip: GaitClip) -> GaitAnalysis {
        var analysis = GaitAnalysis(view: clip.view, description: clip.description)
        let sight = GaitSight(clip)
        analysis.refusals = sight.refusals
        analysis.steps = sight.steps
        analysis.nearSide = sight.near
        let judge = StepJudge(
            steps: sight.steps,
            stepTime: sight.stepTime,
            slowMotionFactor: clip.description.slowMotionFactor,
            body: sight.body
        )
        // What is wrong with the picture explains what is wrong with the steps.
        if !sight.isAllSaid { analysis.refusals += judge.refusals }
        guard analysis.refusals.isEmpty, let stepTime = sight.stepTime else { return analysis }
        let report = GaitReport(clip, sight, stepTime: stepTime)
        analysis.curves = report.curves
        for measure in report.measures {
            switch measure {
            case .withheld(let withheld): analysis.withheld.append(withheld)
            case .told(let values):
                if let told = GaitMeasure(values, in: sight.situation) {
                    analysis.measures.append(told)
                } else {
                    analysis.withheld.append(
                        WithheldMeasure(
                            quantity: values.quantity,
                            side: values.side,
                            reason: .notEnoughToTell
                        )
                    )
                }
            }
        }
        return analysis
    }
}
