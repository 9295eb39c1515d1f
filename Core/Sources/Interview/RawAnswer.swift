import Anatomy

/// An answer as it stands in an answer file or a form, before it is understood.
public enum RawAnswer: Hashable, Sendable {
    case bool(Bool)
    case number(Double)
    case text(String)
}

extension RawAnswer: CustomStringConvertible {
    /// As it would be written in JSON; whole numbers without a fraction.
    public var description: String {
        switch self {
        case .bool(let bool): "\(bool)"
        case .number(let number): number.short
        case .text(let text): "\"\(text)\""
        }
    }
}

extension AnswerValue {
    /// The answer as it is written in an answer file.
    public var raw: RawAnswer {
        switch self {
        case .present: .bool(true)
        case .absent: .bool(false)
        case .sided(let side): .text(side.rawValue)
        case .number(let number): .number(number)
        case .choice(let choice): .text(choice)
        }
    }
}

extension Double {
    /// Without ".0" when it is a whole number.
    var short: String { Int(exactly: self).map { "\($0)" } ?? "\(self)" }
}
