/// A value that cannot be: no pain below 0 or above 10, no stiffness longer than a day.
public struct CheckInProblem: Sendable, Hashable {
    public let field: Field
    public let value: Int
    public let allowed: ClosedRange<Int>

    public init(field: Field, value: Int, allowed: ClosedRange<Int>) {
        self.field = field
        self.value = value
        self.allowed = allowed
    }

    /// What a check-in counts or measures.
    public enum Field: String, Sendable, Hashable, CaseIterable, Codable {
        case painDuring = "pain_during"
        case painAfter = "pain_after"
        case painMorning = "pain_morning"
        case stiffMinutes = "stiff_minutes"
    }
}

extension CheckIn {
    /// Minutes of stiffness that a morning can hold.
    public static let stiffScale = 0...1440

    /// Every value that cannot be; empty for a check-in that may be kept.
    public var problems: [CheckInProblem] {
        CheckInProblem.Field.allCases.compactMap { field in
            guard let value = self[field], !Self.scale(of: field).contains(value) else {
                return nil
            }
            return CheckInProblem(field: field, value: value, allowed: Self.scale(of: field))
        }
    }

    public subscript(field: CheckInProblem.Field) -> Int? {
        switch field {
        case .painDuring: painDuring
        case .painAfter: painAfter
        case .painMorning: painMorning
        case .stiffMinutes: stiffMinutes
        }
    }

    static func scale(of field: CheckInProblem.Field) -> ClosedRange<Int> {
        field == .stiffMinutes ? stiffScale : painScale
    }
}
