public import Anatomy
import Evidence
public import MovementScreen

extension SideComparison {
    /// What the two sides say, in one or two sentences.
    public var sentence: String {
        switch verdict {
        case .missing(let sides):
            return "Nothing to compare: the \(Self.names(sides)) is missing."
        case .endedByPain(let sides):
            return """
                Pain ended it on the \(Self.names(sides)), so the number tells of pain and not of what \
                the leg can do. The sides are not compared.
                """
        case .alike(let difference, let detectable):
            guard difference > 0 else { return "Both sides the same." }
            return """
                A difference of \(test.reading(difference)) is within the error of the test \
                (\(test.reading(detectable))): the sides cannot be told apart.
                """
        case .behind(let side, let difference, let detectable):
            return """
                The \(side.rawValue) side is behind by \(test.reading(difference)), more than the error \
                of the test (\(test.reading(detectable))). It points to \(links) on that side, not to \
                one muscle, and not to a cause of pain.
                """
        }
    }

    private var links: String {
        test.links.map { "the \($0.name)" }.joined(separator: " and ")
    }

    private static func names(_ sides: [Side]) -> String {
        sides.map { "\($0.rawValue) side" }.joined(separator: " and the ")
    }
}

extension ScreenChange {
    /// What one side did between two days.
    public var sentence: String {
        let place = side == .left ? "Left" : "Right"
        let values = "\(test.reading(before)) then, \(test.reading(after)) now"
        guard let isBetter else {
            return """
                \(place): \(values). A change would have to be more than \
                \(test.reading(detectable)) to be seen by this test.
                """
        }
        return "\(place): \(values): \(isBetter ? "better" : "worse") past its error."
    }
}

extension ScreenReference {
    /// What healthy people reach, with its limits.
    public func sentence(for test: ScreenTest) -> String {
        let spread = deviation.map { ", spread \(test.reading($0)) between people" } ?? ""
        return "Healthy \(group): about \(test.reading(typical))\(spread). \(claim.caution ?? "")"
    }
}

extension ScreenReadingProblem {
    /// What is wrong and what would be right.
    public func sentence(for test: ScreenTest, side: Side) -> String {
        let place = "\(test.name), \(side.rawValue)"
        return switch self {
        case .notANumber: "\(place): that is not a number."
        case .outside(let range):
            """
            \(place): it must be between \(test.reading(range.lowerBound)) and \
            \(test.reading(range.upperBound)).
            """
        case .painOutside: "\(place): pain must be between 0 and 10."
        }
    }
}
