/// Reads the person's part of an answer file.
struct PersonReading {
    /// Names and ranges; "ageYears" is understood as well as "age".
    func person(_ raw: [String: RawAnswer]) throws(AnswerReadingError) -> Person {
        var problems: [AnswerProblem] = []
        var person = Person()
        for (name, value) in raw.sorted(by: { $0.key < $1.key }) {
            if name == "ageYears", raw["age"] != nil {
                problems.append(.personFieldTwice(name: "age", other: name))
            } else if let number = Self.numbers[name] {
                if case .number(let given) = value, number.range.contains(given) {
                    person[keyPath: number.path] = given
                } else {
                    let range = number.range
                    let allowed =
                        "a number from \(range.lowerBound.short) to \(range.upperBound.short)"
                    problems.append(
                        .impossiblePersonValue(name: name, given: value, allowed: allowed)
                    )
                }
            } else if name == "sex" {
                if case .text(let text) = value, let sex = Person.Sex(rawValue: text) {
                    person.sex = sex
                } else {
                    let allowed = Person.Sex.allCases.map { "\"\($0.rawValue)\"" }
                    problems.append(
                        .impossiblePersonValue(
                            name: name,
                            given: value,
                            allowed: allowed.joined(separator: " or ")
                        )
                    )
                }
            } else {
                let closest = name.closest(among: Self.names)
                problems.append(.unknownPersonField(name: name, closest: closest))
            }
        }
        guard problems.isEmpty else { throw AnswerReadingError(problems: problems) }
        return person
    }

    private struct NumberField {
        let path: WritableKeyPath<Person, Double?>
        let range: ClosedRange<Double>
    }

    private static let names = ["age", "ageYears", "sex", "massKg", "heightCm", "runningYears"]

    private static var numbers: [String: NumberField] {
        [
            "age": NumberField(path: \.ageYears, range: 0...120),
            "ageYears": NumberField(path: \.ageYears, range: 0...120),
            "massKg": NumberField(path: \.massKg, range: 20...300),
            "heightCm": NumberField(path: \.heightCm, range: 80...250),
            "runningYears": NumberField(path: \.runningYears, range: 0...90),
        ]
    }
}
