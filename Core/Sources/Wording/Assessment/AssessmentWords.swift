public import Anatomy
public import Assessment
import Interview
public import Screening

/// What the whole assessment comes to: what leads, what cannot be told, what would settle it.
///
/// Where a doctor should look today, only what to rule out is named: chances would read like a
/// diagnosis, and they were never measured on such hips.
public struct AssessmentWords: Sendable, Hashable {
    /// One line: what leads, or that nothing does.
    public let headline: String
    /// Why it can or cannot be told.
    public let explanation: String
    /// What would settle it; `nil` when nothing more would, or when a clinician should look first.
    public let settle: String?
    /// How likely a cause outside the list is; `nil` without `ranksCauses`.
    public let unexplained: String?
    /// Whether the causes may be shown with their chances.
    public let ranksCauses: Bool
    /// Whether to say what is not yet known: not while the hip should be left alone.
    public let asksForMore: Bool

    /// Takes the tier of the advice, which may lie above that of the screening, and what it fears.
    public init(_ assessment: Assessment, tier: Tier, ruleOutFirst feared: [ConditionID] = []) {
        ranksCauses = tier < .sameDay
        asksForMore = tier < .withinDays
        settle = asksForMore ? Self.settle(assessment) : nil
        guard ranksCauses else {
            headline = "What it may be is for the doctor to find out."
            explanation = Self.ruleOut(feared)
            unexplained = nil
            return
        }
        headline = Self.headline(assessment)
        explanation = Self.explanation(assessment)
        unexplained = """
            Something that this check does not know of is \(assessment.unexplained.words).
            """
    }

    private static func ruleOut(_ feared: [ConditionID]) -> String {
        let names = feared.map { Condition.with($0).name }
        return switch names.count {
        case 0: "They will look for what must not be missed first."
        case 1: "This should be ruled out first: \(names[0])."
        default: "These are what should be ruled out first: \(names.joined(separator: "; "))."
        }
    }

    private static func headline(_ assessment: Assessment) -> String {
        guard let first = assessment.causes.first else {
            return "Too little is known to name a likely cause."
        }
        if assessment.canTell { return CauseWords(first).headline }
        let names = assessment.undecided.map { Condition.with($0).name }
        guard names.count > 1 else { return "No single cause stands out yet." }
        return "I cannot tell these apart: \(names.joinedAsList("and"))."
    }

    private static func explanation(_ assessment: Assessment) -> String {
        guard !assessment.causes.isEmpty else {
            return "Answer a few more questions, or show the hip to a professional."
        }
        if assessment.canTell {
            return """
                One cause stands apart from the rest. That is a likeness to what is known of it, \
                not a diagnosis, and more than one cause can be at work.
                """
        }
        // Alone among the undecided: too unlikely by itself, or too much is left unexplained.
        guard assessment.undecided.count > 1 else {
            return """
                What is known does not fit any one cause well enough to lean on it, and something \
                that this check does not know of may be behind it. The advice is safe either way.
                """
        }
        return """
            What is known fits more than one cause about equally well, and several can be at work \
            together. The advice is safe for all of them.
            """
    }

    private static func settle(_ assessment: Assessment) -> String? {
        guard !assessment.next.isEmpty else { return nil }
        let questions = assessment.next.prefix(3).map { Question.with($0.finding) }
        let own = questions.filter(\.isForRunner).map(\.name)
        let others = questions.filter { !$0.isForRunner }.map(\.name)
        var sentences: [String] = []
        if !own.isEmpty { sentences.append("What would tell most: \(own.joinedAsList("and")).") }
        if !others.isEmpty {
            sentences.append("A professional could test: \(others.joinedAsList("and")).")
        }
        return sentences.joined(separator: " ")
    }
}

extension Question {
    /// Whether a runner can answer it alone.
    fileprivate var isForRunner: Bool {
        guard section != .clinician else { return false }
        return test.map { $0.safety == .safe } ?? true
    }
}
