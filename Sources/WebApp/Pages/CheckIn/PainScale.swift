import Rehabilitation
import Wording

/// One row of buttons from 0 to 10; it may be left alone.
struct PainScale: Sendable {
    let name: String
    let legend: String
    let hint: String
    let low: String
    let high: String
    let choices: [Choice]
    /// Nothing is said, which differs from 0.
    let isOpen: Bool
    /// Whether a number was kept already, which leaving the row open would not take back.
    let isTold: Bool

    struct Choice: Sendable {
        let value: String
        /// What the number means at either end; `nil` between them.
        let end: String?
        let isChosen: Bool
    }

    init(
        _ name: String,
        legend: String,
        hint: String,
        low: String = "no pain",
        high: String = "the worst pain",
        value: Int?,
        isTold: Bool = false
    ) {
        self.name = name
        self.legend = legend
        self.hint = hint
        self.low = low
        self.high = high
        isOpen = value == nil
        self.isTold = isTold
        choices = (0...10).map { (number: Int) in
            Choice(
                value: "\(number)",
                end: [0: low, 10: high][number],
                isChosen: number == value
            )
        }
    }

    /// What the numbers mean, those with the same words together: "1 to 2: hardly there".
    static let words: [String] = {
        var spans: [(first: Int, last: Int, words: String)] = []
        for pain in CheckIn.painScale {
            guard let words = CheckIn.painWords(pain) else { continue }
            if spans.last?.words == words {
                spans[spans.count - 1].last = pain
            } else {
                spans.append((pain, pain, words))
            }
        }
        return spans.map { span in
            let numbers =
                span.first == span.last ? "\(span.first)" : "\(span.first) to \(span.last)"
            return "\(numbers): \(span.words)"
        }
    }()

    /// `nil` when the row was left alone, or for anything but 0 to 10.
    static func value(_ name: String, in form: FormFields) -> Int? {
        form[name].flatMap { Int($0) }.flatMap { (0...10).contains($0) ? $0 : nil }
    }
}

/// A choice out of a few, or a box to tick.
struct FormChoice: Sendable {
    let value: String
    let label: String
    let isChosen: Bool
}
