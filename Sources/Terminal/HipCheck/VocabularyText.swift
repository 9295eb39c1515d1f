import Anatomy
import Companion
import Interview

/// Everything that can be asked or named.
enum VocabularyText {
    static func show(json: Bool, on console: Console) throws {
        let document = VocabularyDocument()
        if json { return try console.print(json: document) }
        for section in Question.Section.allCases {
            console.print("\n\(section.rawValue)")
            for question in Question.all where question.section == section {
                let safety = question.test.map { " [test: \($0.safety.rawValue)]" } ?? ""
                console.print("  \(question.id.rawValue)\(safety)  \(question.text)")
            }
        }
        console.print("\nconditions")
        for condition in document.conditions {
            console.print("  \(condition.id)  \(condition.name) (\(condition.tissue.rawValue))")
        }
    }
}
