import Anatomy
import Interview
import Measure
import Screening

/// Asks the hip check on a terminal, one page at a time.
///
/// Every answer may be left out with Return: unknown is an answer too. `b` goes back a page.
struct TerminalInterview {
    let screener: Screener
    let read: () -> String?
    let say: (String) -> Void

    /// Asks until nothing worth asking is left, an emergency shows, or the input ends.
    func ask(_ sheet: AnswerSheet) -> AnswerSheet {
        var sheet = sheet
        var asked: [String] = []
        while let page = screener.interview(for: sheet).pages(for: sheet)
            .first(where: { !asked.contains($0.id) })
        {
            show(page)
            guard let line = read() else { return sheet }
            if line.trimmed == "b" {
                asked = Array(asked.dropLast(1))
                continue
            }
            guard let findings = answers(to: page, from: line) else {
                say(Self.hint(for: page))
                continue
            }
            for question in page.questions { sheet[question.id] = nil }
            for finding in findings { sheet.record(finding) }
            asked.append(page.id)
            if screener.triage(sheet).tier == .emergency { return sheet }
        }
        return sheet
    }

    private func show(_ page: QuestionPage) {
        say("")
        if page.style == .single, let question = page.questions.first {
            say(question.text)
            if let test = question.test {
                say("  How: \(test.howTo)")
                say("  It counts when: \(test.positive)")
                say("  Stop: \(test.stopRule)")
            }
        } else {
            say(page.title)
            for (number, question) in page.questions.enumerated() {
                say("  \(number + 1)  \(question.text)")
            }
        }
        say("  (\(page.why))")
        say(Self.hint(for: page))
    }

    private static func hint(for page: QuestionPage) -> String {
        switch page.style {
        case .bodyChart:
            "Numbers with l, r or b for left, right, both: 1l 3b. Return: not sure. b: back."
        case .checklist: "Numbers of all that apply, or none. Return: not sure. b: back."
        case .single:
            switch page.questions.first?.kind {
            case .number(let unit, let range):
                "A number of \(unit), \(range.lowerBound.fixed(0)) to "
                    + "\(range.upperBound.fixed(0)). Return: not sure. b: back."
            case .choice(let choices):
                choices.map { "\($0.id) (\($0.text))" }.joined(separator: ", ")
                    + ". Return: not sure. b: back."
            default: "y or n. Return: not sure. b: back."
            }
        }
    }

    /// What the line answers; empty for "not sure", `nil` when it makes no sense.
    private func answers(to page: QuestionPage, from line: String) -> [Finding]? {
        let words = line.trimmed.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
        if words.isEmpty { return [] }
        switch page.style {
        case .bodyChart: return places(words, on: page)
        case .checklist:
            if words == ["none"] { return page.answers(ticked: [], othersAbsent: true) }
            let numbers = words.compactMap { Int($0) }
            guard numbers.count == words.count,
                numbers.allSatisfy(page.questions.indices.shiftedByOne.contains)
            else { return nil }
            let ticked = Set(numbers.map { page.questions[$0 - 1].id })
            return page.answers(ticked: ticked, othersAbsent: true)
        case .single:
            guard words.count == 1, let question = page.questions.first else { return nil }
            return value(words[0], for: question).map { [Finding(id: question.id, value: $0)] }
        }
    }

    private func places(_ words: [String], on page: QuestionPage) -> [Finding]? {
        var chosen: [FindingID: AnswerValue] = [:]
        for word in words {
            let side: Laterality? =
                switch word.last {
                case "l": .left
                case "r": .right
                case "b": .both
                default: nil
                }
            guard let number = Int(side == nil ? word : String(word.dropLast())),
                page.questions.indices.shiftedByOne.contains(number)
            else { return nil }
            chosen[page.questions[number - 1].id] = side.map { .sided($0) } ?? .present
        }
        // Whoever points at places has also said that the others do not hurt.
        return page.questions.map { Finding(id: $0.id, value: chosen[$0.id] ?? .absent) }
    }

    private func value(_ word: String, for question: Question) -> AnswerValue? {
        switch question.kind {
        case .yesNo, .bodySite:
            switch word {
            case "y", "yes": .present
            case "n", "no": .absent
            default: nil
            }
        case .number(_, let range):
            Double(word).flatMap { range.contains($0) ? .number($0) : nil }
        case .choice(let choices):
            choices.contains { $0.id == word } ? .choice(word) : nil
        }
    }
}

extension String {
    var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

extension Range<Int> {
    /// The numbers a person counts the elements with.
    fileprivate var shiftedByOne: Range<Int> { (lowerBound + 1)..<(upperBound + 1) }
}
