public import Anatomy

/// What is known of one finding.
///
/// A finding that is not known has no value at all.
public enum AnswerValue: Hashable, Sendable {
    case present
    case absent
    /// Present, with the side it was felt on.
    case sided(Laterality)
    /// In the unit of the finding's question.
    case number(Double)
    /// One of the question's choices, by its id.
    case choice(String)

    /// `true` or `false` where the value says so; `nil` for a number or a choice.
    public var isPresent: Bool? {
        switch self {
        case .present, .sided: true
        case .absent: false
        case .number, .choice: nil
        }
    }
}
