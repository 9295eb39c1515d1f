import Anatomy
import Assessment
import Program
import Wording

/// What is looked for among the exercises; nothing at all means everything.
struct ExerciseQuery: Hashable, Sendable {
    var text = ""
    var muscle: MuscleGroup?
    var kind: Exercise.Phase?
    var cause: ConditionID?
    var equipment: Tools = .any

    /// What is at hand.
    enum Tools: Hashable, Sendable {
        case any, nothing
        case with(Equipment)

        init(_ text: String?) {
            switch text {
            case "none": self = .nothing
            case let name?: self = Equipment(rawValue: name).map(Tools.with) ?? .any
            case nil: self = .any
            }
        }

        var value: String {
            switch self {
            case .any: ""
            case .nothing: "none"
            case .with(let equipment): equipment.rawValue
            }
        }
    }

    static let mostLetters = 80

    init() {}

    init(_ form: FormFields) {
        text = String((form["q"] ?? "").prefix(Self.mostLetters))
        muscle = form["muscle"].flatMap(MuscleGroup.init)
        kind = form["kind"].flatMap(Exercise.Phase.init)
        cause = form["cause"].flatMap(ConditionID.init)
        equipment = Tools(form["equipment"])
    }

    /// "?muscle=hamstrings", or empty for everything.
    var query: String {
        let fields: [(String, String?)] = [
            ("q", text.isEmpty ? nil : text), ("muscle", muscle?.rawValue),
            ("kind", kind?.rawValue), ("cause", cause?.rawValue),
            ("equipment", equipment.value.isEmpty ? nil : equipment.value),
        ]
        let parts = fields.compactMap { name, value in
            value.map { "\(name)=\($0.percentEncoded)" }
        }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }

    /// What fits, in the order of the library.
    var hits: [Exercise] { Exercise.all.filter(matches) }

    private func matches(_ exercise: Exercise) -> Bool {
        if let muscle, !exercise.targets.contains(muscle) { return false }
        if let kind, exercise.phase != kind { return false }
        if let cause, !exercise.usedFor.contains(cause) { return false }
        switch equipment {
        case .any: break
        case .nothing:
            if !exercise.needs.isSubset(of: Equipment.everyHome) { return false }
        case .with(let tool):
            if !exercise.needs.contains(tool) { return false }
        }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let searched = Self.searched(exercise)
        return words.allSatisfy { searched.contains($0) }
    }

    private static func searched(_ exercise: Exercise) -> String {
        ([exercise.name, exercise.aim, exercise.equipment ?? "", exercise.feel]
            + exercise.targets.map(\.name) + exercise.steps
            + exercise.usedFor.map { Condition.with($0).name })
            .joined(separator: " ").lowercased()
    }
}
