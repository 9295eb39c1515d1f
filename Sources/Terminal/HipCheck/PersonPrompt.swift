import Interview
import Measure

/// Asks for the few things about the person that are not known yet.
enum PersonPrompt {
    static func ask(
        _ person: Person,
        console: Console,
        read: () -> String? = { readLine() }
    ) -> Person {
        var person = person
        if person.ageYears == nil {
            person.ageYears = number("How old are you, in years?", 0...120, console, read)
        }
        if person.sex == nil {
            console.print("Are you female or male? (f, m; Return to leave it open)")
            switch read()?.trimmed.lowercased() {
            case "f", "female": person.sex = .female
            case "m", "male": person.sex = .male
            default: break
            }
        }
        if person.runningYears == nil {
            person.runningYears = number(
                "How many years have you been running?",
                0...90,
                console,
                read
            )
        }
        return person
    }

    private static func number(
        _ question: String,
        _ range: ClosedRange<Double>,
        _ console: Console,
        _ read: () -> String?
    ) -> Double? {
        console.print("\(question) (Return to leave it open)")
        while let line = read(), !line.trimmed.isEmpty {
            if let value = Double(line.trimmed), range.contains(value) { return value }
            console.print(
                "A number from \(range.lowerBound.fixed(0)) to \(range.upperBound.fixed(0)), "
                    + "or Return."
            )
        }
        return nil
    }
}
