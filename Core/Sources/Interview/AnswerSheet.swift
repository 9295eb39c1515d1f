public import Measure

/// All that is known when a question about the hip is to be answered.
public struct AnswerSheet: Hashable, Sendable {
    public var person: Person
    public private(set) var findings: [FindingID: Finding]

    public init(person: Person = Person(), findings: [Finding] = []) {
        self.person = person
        self.findings = [:]
        for finding in findings { self.findings[finding.id] = finding }
    }

    /// Reading `nil` means unknown; writing `nil` makes it unknown again.
    public subscript(id: FindingID) -> AnswerValue? {
        get { findings[id]?.value }
        set { findings[id] = newValue.map { Finding(id: id, value: $0) } }
    }

    /// Adds or replaces one finding, with its day and origin.
    public mutating func record(_ finding: Finding) { findings[finding.id] = finding }

    /// Dates what has no day yet: what was told on `day`.
    public mutating func date(on day: CalendarDay) {
        for id in findings.keys where findings[id]?.day == nil { findings[id]?.day = day }
    }

    /// Adds findings that the runner has not answered; an answer outranks a derived finding.
    public mutating func supplement(with derived: [Finding]) {
        for finding in derived where findings[finding.id] == nil {
            findings[finding.id] = finding
        }
    }
}
