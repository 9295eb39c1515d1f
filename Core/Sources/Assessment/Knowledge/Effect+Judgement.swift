import Evidence
import Interview

/// Judgement in six steps, so that no estimate of ours pretends to a precision nobody has.
extension Effect {
    /// About 92 in 100: its absence speaks clearly against the cause.
    static func almostAlways(_ finding: FindingID, _ why: String = clinicalPicture) -> Effect {
        Effect(finding, .graded(0.92, why))
    }

    /// About 3 in 4.
    static func usually(_ finding: FindingID, _ why: String = clinicalPicture) -> Effect {
        Effect(finding, .graded(0.75, why))
    }

    /// About half.
    static func often(_ finding: FindingID, _ why: String = clinicalPicture) -> Effect {
        Effect(finding, .graded(0.5, why))
    }

    /// About 3 in 10.
    static func sometimes(_ finding: FindingID, _ why: String = clinicalPicture) -> Effect {
        Effect(finding, .graded(0.3, why))
    }

    /// About 1 in 7.
    static func occasionally(_ finding: FindingID, _ why: String = clinicalPicture) -> Effect {
        Effect(finding, .graded(0.15, why))
    }

    /// About 1 in 16.
    static func seldom(_ finding: FindingID, _ why: String = clinicalPicture) -> Effect {
        Effect(finding, .graded(0.06, why))
    }

    private static let clinicalPicture = "Our reading of the usual clinical picture."
}
