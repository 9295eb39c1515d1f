import Interview
import Measure

/// The person as a form shows it and sends it back; any field may stay empty.
struct PersonFields: Sendable {
    let age: Field
    let mass: Field
    let height: Field
    let runningYears: Field
    let sexes: [SexChoice]

    /// One number with what was typed and, if it makes no sense, why not.
    struct Field: Sendable {
        let name: String
        let text: String
        let problem: String?
        let value: Double?
    }

    struct SexChoice: Sendable {
        let value: String
        let label: String
        let isChosen: Bool
    }

    init(_ person: Person) {
        age = Self.field(.age, person.ageYears)
        mass = Self.field(.mass, person.massKg)
        height = Self.field(.height, person.heightCm)
        runningYears = Self.field(.runningYears, person.runningYears)
        sexes = Self.sexes(chosen: person.sex)
    }

    init(_ form: FormFields) {
        age = Self.field(.age, form)
        mass = Self.field(.mass, form)
        height = Self.field(.height, form)
        runningYears = Self.field(.runningYears, form)
        sexes = Self.sexes(chosen: form["sex"].flatMap(Person.Sex.init))
    }

    var hasProblems: Bool {
        [age, mass, height, runningYears].contains { $0.problem != nil }
    }

    /// What was typed, with senseless numbers left out.
    var person: Person {
        Person(
            ageYears: age.value,
            sex: sexes.first { $0.isChosen }.flatMap { Person.Sex(rawValue: $0.value) },
            massKg: mass.value,
            heightCm: height.value,
            runningYears: runningYears.value
        )
    }

    /// The numbers asked for, with the range in which a typed number is believed.
    private enum Quantity: String {
        case age, mass, height, runningYears

        var range: ClosedRange<Double> {
            switch self {
            case .age: 5...110
            case .mass: 20...300
            case .height: 80...250
            case .runningYears: 0...90
            }
        }
    }

    private static func field(_ quantity: Quantity, _ value: Double?) -> Field {
        let text = value.map { $0 == $0.rounded() ? $0.fixed(0) : $0.fixed(1) } ?? ""
        return Field(name: quantity.rawValue, text: text, problem: nil, value: value)
    }

    private static func field(_ quantity: Quantity, _ form: FormFields) -> Field {
        let text = form[quantity.rawValue] ?? ""
        let range = quantity.range
        let value = TypedNumber.value(of: text).flatMap { range.contains($0) ? $0 : nil }
        let isWrong = !text.isEmpty && value == nil
        let problem =
            "Type a number from \(range.lowerBound.fixed(0)) to "
            + "\(range.upperBound.fixed(0)), or leave it empty."
        return Field(
            name: quantity.rawValue,
            text: text,
            problem: isWrong ? problem : nil,
            value: value
        )
    }

    private static func sexes(chosen: Person.Sex?) -> [SexChoice] {
        [
            SexChoice(value: "female", label: "Female", isChosen: chosen == .female),
            SexChoice(value: "male", label: "Male", isChosen: chosen == .male),
            SexChoice(value: "", label: "Rather not say", isChosen: chosen == nil),
        ]
    }
}

/// Numbers as people type them: "72", "72.5" or "72,5".
enum TypedNumber {
    /// `nil` for anything but plain digits with at most one point or comma.
    static func value(of text: String) -> Double? {
        let plain = text.trimmed.map { $0 == "," ? "." : $0 }
        guard !plain.isEmpty, plain.count <= 8,
            plain.allSatisfy({ $0 == "." || ("0"..."9").contains($0) })
        else { return nil }
        return Double(String(plain))
    }
}
