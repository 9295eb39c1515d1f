import Anatomy
import Companion
import Interview
import Measure

/// Asks the hip check on a terminal, one page at a time.
///
/// Every answer may be left out: unknown is an answer too. `b` goes back a page, which then shows
/// its answer; Return keeps it and `?` takes it back.
struct TerminalInterview {
    let guide: InterviewGuide
    /// What the training log and the day it began add to the answers.
    let derived: [Finding]
    let read: () -> String?
    let say: (String) -> Void

    /// Asks until the guide has enough, an emergency shows, or the input ends.
    func ask(_ sheet: AnswerSheet) -> AnswerSheet {
        var walk = InterviewWalk(sheet, derived: derived, guide: guide)
        var reopened: QuestionPage?
        while let page = reopened ?? nextPage(walk) {
            let number = walk.visited.firstIndex(of: page.id) ?? walk.visited.count
            show(page, number: number + 1)
            if page == reopened { say("  Your answer: \(PageAnswer.text(on: page, walk.answers))") }
            say(Self.hint(for: page, isReopened: page == reopened))
            guard let line = read()?.trimmed.lowercased() else { break }
            if line == "b" {
                reopened = walk.page(before: page.id) ?? reopened
                continue
            }
            guard let findings = findings(on: page, from: line, walk.answers) else {
                say("That is no answer here.")
                continue
            }
            walk.answer(page, with: findings)
            reopened = nil
        }
        return walk.answers
    }

    private func nextPage(_ walk: InterviewWalk) -> QuestionPage? {
        switch walk.step() {
        case .ask(let page, _): return page
        case .enough(let reason):
            say("")
            say(Self.ending(reason))
            return nil
        }
    }

    /// What the page says after this line: Return leaves its answers as they are, unknown at first.
    private func findings(
        on page: QuestionPage,
        from line: String,
        _ answers: AnswerSheet
    ) -> [Finding]? {
        switch line {
        case "": page.questions.compactMap { answers.findings[$0.id] }
        case "?": []
        default: PageAnswer.findings(on: page, from: line)
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
    }

    private func show(_ test: TestInstructions, title: String) {
        say(title)
        say("  \(test.setUp)")
        for (number, step) in test.steps.enumerated() { say("  \(number + 1). \(step)") }
        say("  \(test.compare)")
        say("  Stop: \(test.stopRule)")
        say("  It counts when: \(test.positive)")
    }

    private static func hint(for page: QuestionPage, isReopened: Bool) -> String {
        let isTest = page.questions.contains { $0.section == .selfTest }
        let open = isTest ? "not done" : "not sure"
        let end = isReopened ? "Return: as it is. ?: \(open)." : "Return or ?: \(open)."
        return "\(ways(for: page)) \(end) b: back."
    }

    private static func ways(for page: QuestionPage) -> String {
        switch page.style {
        case .bodyChart: "Numbers with l, r or b for left, right, both: 1l 3b."
        case .checklist: "Numbers of all that apply, or none."
        case .single: page.questions.first.map(ways) ?? ""
        }
    }

    private static func ways(for question: Question) -> String {
        if question.section == .selfTest {
            return "l, r or lr when it counts on the left, the right or both; n: on neither."
        }
        return switch question.kind {
        case .number(let unit, let range):
            "A number from \(range.lowerBound.fixed(0)) to \(range.upperBound.fixed(0))"
                + (unit.hasPrefix("of ") ? "" : " (\(unit))") + "."
        case .choice(let choices):
            choices.map { "\($0.id) (\($0.text))" }.joined(separator: ", ") + "."
        case .yesNo, .bodySite: "y or n."
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
