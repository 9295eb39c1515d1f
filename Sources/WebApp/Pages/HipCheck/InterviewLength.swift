import Companion

/// How long the hip check may still be, said so that it holds.
///
/// How many questions are usual was measured on simulated runners: the middle eight of ten.
struct InterviewLength {
    static let usual = 8...15

    let position: Int

    var text: String {
        switch position {
        case ...Self.usual.upperBound:
            "Question \(position), usually \(Self.usual.lowerBound) to \(Self.usual.upperBound), "
                + "at most \(InterviewBounds.mostQuestions)"
        case ...InterviewBounds.mostQuestions:
            "Question \(position), at most \(InterviewBounds.mostQuestions)"
        default: "Question \(position)"
        }
    }

    /// The end of the bar: a usual length, until that is passed.
    var total: Int {
        position <= Self.usual.upperBound
            ? Self.usual.upperBound : max(InterviewBounds.mostQuestions, position)
    }
}
