import Anatomy

/// Turns named raw values into an answer sheet, or says everything that is wrong with them.
///
/// What is left out stays unknown; nothing is guessed, and no value is bent until it fits.
public struct AnswerReading: Sendable {
    public init() {}

    /// The sheet of an answer file.
    public func sheet(
        person: [String: RawAnswer] = [:],
        findings: [String: RawAnswer],
        origin: Finding.Origin = .answer
    ) throws(AnswerReadingError) -> AnswerSheet {
        var problems: [AnswerProblem] = []
        var sheet = AnswerSheet()
        do {
            sheet.person = try PersonReading().person(person)
        } catch {
            problems += error.problems
        }
        for (id, raw) in findings.sorted(by: { $0.key < $1.key }) {
            do throws(AnswerReadingError) {
                let finding = try finding(id, raw)
                sheet.record(Finding(id: finding.id, value: finding.value, origin: origin))
            } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw AnswerReadingError(problems: problems) }
        return sheet
    }

    /// One named answer, as from a form.
    public func finding(_ id: String, _ raw: RawAnswer) throws(AnswerReadingError) -> Finding {
        guard let known = FindingID(rawValue: id) else {
            let closest = id.closest(among: FindingID.allCases.map(\.rawValue))
            throw AnswerReadingError(problems: [.unknownFinding(id: id, closest: closest)])
        }
        let kind = Question.with(known).answeredKind
        guard let value = kind.value(of: raw) else {
            let allowed = kind.allowedAnswers
            throw AnswerReadingError(
                problems: [.impossibleAnswer(id: id, given: raw, allowed: allowed)])
        }
        return Finding(id: known, value: value)
    }
}

extension Question {
    /// What an answer may look like: a test is answered with a side, as a place is, or with yes.
    public var answeredKind: Kind {
        kind == .yesNo && [.selfTest, .clinician].contains(section) ? .bodySite : kind
    }
}

extension Question.Kind {
    /// What the raw value means for a question of this kind; `nil` if it means nothing.
    public func value(of raw: RawAnswer) -> AnswerValue? {
        switch (self, raw) {
        case (.yesNo, .bool(let yes)), (.bodySite, .bool(let yes)): yes ? .present : .absent
        case (.bodySite, .text(let text)): Laterality(rawValue: text).map(AnswerValue.sided)
        case (.number(_, let range), .number(let number)):
            range.contains(number) ? .number(number) : nil
        case (.choice(let choices), .text(let text)):
            choices.contains { $0.id == text } ? .choice(text) : nil
        default: nil
        }
    }

    /// The values that an answer file may hold, in words.
    public var allowedAnswers: String {
        switch self {
        case .yesNo: "true or false"
        case .bodySite: "true, false, \"left\", \"right\" or \"both\""
        case .number(let unit, let range):
            "a number from \(range.lowerBound.short) to \(range.upperBound.short) (\(unit))"
        case .choice(let choices): choices.map { "\"\($0.id)\"" }.joined(separator: ", ")
        }
    }
}
