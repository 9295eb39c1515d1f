import Anatomy
import Companion
import Interview
import Measure

/// Asks the hip check on a terminal, one page at a time.
///
/// Every answer may be left out with Return: unknown is an answer too. `b` goes back a page.
struct TerminalInterview {
    let guide: InterviewGuide
    /// What the training log adds to the answers.
    let completed: (AnswerSheet) throws -> AnswerSheet
    let read: () -> String?
    let say: (String) -> Void

    /// A hip check in hand: the answers, and the pages put so far.
    private struct Walk {
        var sheet: AnswerSheet
        var asked: [String] = []
        /// A page opened again with `b`.
        var reopened: String?
    }

    /// Asks until the guide has enough, an emergency shows, or the input ends.
    func ask(_ sheet: AnswerSheet) throws -> AnswerSheet {
        var walk = Walk(sheet: sheet)
        while let page = try nextPage(walk) {
            let number = walk.asked.count + 1
            show(page, number: number)
            guard let line = read() else { return walk.sheet }
            if line.trimmed == "b" {
                walk.reopened = walk.asked.popLast() ?? walk.reopened
                continue
            }
            guard let findings = answers(to: page, from: line) else {
                say(Self.hint(for: page))
                continue
            }
            let before = try completed(walk.sheet)
            for question in page.questions { walk.sheet[question.id] = nil }
            for finding in findings { walk.sheet.record(finding) }
            walk.asked = guide.visited(
                walk.asked + [page.id],
                from: before,
                to: try completed(walk.sheet)
            )
            walk.reopened = nil
        }
        return walk.sheet
    }

    private func nextPage(_ walk: Walk) throws -> QuestionPage? {
        let known = try completed(walk.sheet)
        if let page = walk.reopened.flatMap({ QuestionPage(id: $0, for: known) }) { return page }
        switch guide.step(known, visited: walk.asked) {
        case .ask(let page, _): return page
        case .enough(let reason):
            say("")
            say(Self.ending(reason))
            return nil
        }
    }

    private static func ending(_ reason: InterviewGuide.Reason) -> String {
        switch reason {
        case .emergency: "Please do not wait for more questions."
        case .settled: "That is enough: no further answer is likely to change what to do."
        case .limit: "That is enough: nobody should have to answer more."
        }
    }

    private func show(_ page: QuestionPage, number: Int) {
        say("")
        say("Question \(number), at most \(InterviewBounds.mostQuestions)")
        if page.style == .single, let question = page.questions.first {
            if let test = question.test { show(test, title: page.title) }
            say(question.text)
        } else {
            say(page.title)
            for (number, question) in page.questions.enumerated() {
                say("  \(number + 1)  \(question.text)")
            }
        }
        say("  (\(page.why))")
        say(Self.hint(for: page))
    }

    private func show(_ test: TestInstructions, title: String) {
        say(title)
        say("  \(test.setUp)")
        for (number, step) in test.steps.enumerated() { say("  \(number + 1). \(step)") }
        say("  \(test.compare)")
        say("  Stop: \(test.stopRule)")
        say("  It counts when: \(test.positive)")
    }

    private static func hint(for page: QuestionPage) -> String {
        switch page.style {
        case .bodyChart:
            return "Numbers with l, r or b for left, right, both: 1l 3b. Return: not sure. b: back."
        case .checklist:
            return "Numbers of all that apply, or none. Return: not sure. b: back."
        case .single:
            guard let question = page.questions.first else { return "" }
            return hint(for: question)
        }
    }

    private static func hint(for question: Question) -> String {
        if question.section == .selfTest {
            return "l, r or lr when it counts on the left, the right or both; n: on neither. "
                + "Return: not done. b: back."
        }
        return switch question.kind {
        case .number(let unit, let range):
            "A number from \(range.lowerBound.fixed(0)) to \(range.upperBound.fixed(0))"
                + (unit.hasPrefix("of ") ? "" : " (\(unit))") + ". Return: not sure. b: back."
        case .choice(let choices):
            choices.map { "\($0.id) (\($0.text))" }.joined(separator: ", ")
                + ". Return: not sure. b: back."
        case .yesNo, .bodySite: "y or n. Return: not sure. b: back."
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
            let value =
                question.section == .selfTest
                ? Self.tested(words[0]) : value(words[0], for: question)
            return value.map { [Finding(id: question.id, value: $0)] }
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

    /// `b` means back everywhere, so both sides are "lr".
    private static func tested(_ word: String) -> AnswerValue? {
        switch word {
        case "l", "left": .sided(.left)
        case "r", "right": .sided(.right)
        case "lr", "rl", "both": .sided(.both)
        case "n", "no", "neither": .absent
        default: nil
        }
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
