/// One thing in an answer file that cannot be understood, and what would be.
public enum AnswerProblem: Hashable, Sendable {
    /// No finding has this id; `closest` is the one most like it, if any is.
    case unknownFinding(id: String, closest: String?)
    /// The finding exists, but this cannot be its answer.
    case impossibleAnswer(id: String, given: RawAnswer, allowed: String)
    /// No part of `person` has this name.
    case unknownPersonField(name: String, closest: String?)
    /// The part exists, but this cannot be its value.
    case impossiblePersonValue(name: String, given: RawAnswer, allowed: String)
    /// One part of `person` is given under two names.
    case personFieldTwice(name: String, other: String)
}

extension AnswerProblem: CustomStringConvertible {
    /// A sentence that names the entry and says what would be right.
    public var description: String {
        switch self {
        case .unknownFinding(let id, let closest):
            "There is no finding \"\(id)\"." + Self.suggestion(closest)
        case .impossibleAnswer(let id, let given, let allowed):
            "The finding \"\(id)\" cannot be \(given); allowed: \(allowed)."
        case .unknownPersonField(let name, let closest):
            "A person has no \"\(name)\"." + Self.suggestion(closest)
        case .impossiblePersonValue(let name, let given, let allowed):
            "A person's \"\(name)\" cannot be \(given); allowed: \(allowed)."
        case .personFieldTwice(let name, let other):
            "A person's \"\(name)\" is given twice, also as \"\(other)\"; keep one."
        }
    }

    private static func suggestion(_ closest: String?) -> String {
        closest.map { " Did you mean \"\($0)\"?" } ?? ""
    }
}

/// Everything that is wrong with an answer file, so that it can be mended in one go.
public struct AnswerReadingError: Error, Hashable, Sendable {
    /// Never empty; in the order of the names.
    public let problems: [AnswerProblem]
}

extension AnswerReadingError: CustomStringConvertible {
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
