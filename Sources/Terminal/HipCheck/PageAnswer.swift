import Anatomy
import Interview
import Measure

/// The answers to a page as they are typed, and as they are shown again.
enum PageAnswer {
    /// What a line that is not empty answers; `nil` when it makes no sense.
    static func findings(on page: QuestionPage, from line: String) -> [Finding]? {
        let words = line.split { $0 == " " || $0 == "," }.map(String.init)
        guard !words.isEmpty else { return nil }
        switch page.style {
        case .bodyChart: return places(words, on: page)
        case .checklist:
            if words == [none] { return page.answers(ticked: [], othersAbsent: true) }
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
                ? tested(words[0]) : value(words[0], for: question)
            return value.map { [Finding(id: question.id, value: $0)] }
        }
    }

    /// The answers in hand, as one would type them: "1l 3b", "none", "y".
    static func text(on page: QuestionPage, _ answers: AnswerSheet) -> String {
        let values = page.questions.map { answers[$0.id] }
        guard values.contains(where: { $0 != nil }) else {
            return page.questions.contains { $0.section == .selfTest } ? "not done" : "not sure"
        }
        if page.style == .single, let value = values.first ?? nil {
            return text(value, for: page.questions[0])
        }
        let marks = values.enumerated().compactMap { index, value in
            value.flatMap { $0.isPresent == true ? "\(index + 1)\(sideMark($0))" : nil }
        }
        return marks.isEmpty ? none : marks.joined(separator: " ")
    }

    private static let none = "none"

    private static func places(_ words: [String], on page: QuestionPage) -> [Finding]? {
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

    private static func value(_ word: String, for question: Question) -> AnswerValue? {
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

    private static func text(_ value: AnswerValue, for question: Question) -> String {
        switch value {
        case .absent: "n"
        case .present: "y"
        case .sided(let side):
            switch side {
            case .left: "l"
            case .right: "r"
            case .both: "lr"
            }
        case .number(let number): number == number.rounded() ? number.fixed(0) : number.fixed(1)
        case .choice(let choice): choice
        }
    }

    private static func sideMark(_ value: AnswerValue) -> String {
        switch value {
        case .sided(.left): "l"
        case .sided(.right): "r"
        case .sided(.both): "b"
        default: ""
        }
    }
}

extension Range<Int> {
    /// The numbers a person counts the elements with.
    fileprivate var shiftedByOne: Range<Int> { (lowerBound + 1)..<(upperBound + 1) }
}
