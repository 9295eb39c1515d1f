import Anatomy
import Companion
import Interview
import Screening

/// A case as its file tells it, before its answers are found.
struct CaseFile {
    let id: String
    let known: EvaluationCase.Known
    let description: EvaluationCase.Description
    /// Age and sex as the case gives them; a word in place of the age says nothing.
    let person: [String: RawAnswer]
    /// The answers, where the file holds them.
    let answers: CaseEntry?

    /// A case without an id is called by the name of its file.
    ///
    /// Throws `CaseProblem`.
    init(_ entry: CaseEntry, stem: String) throws {
        guard case .map = entry else { throw CaseProblem("is not a case: it names no fields.") }
        id = entry["id"]?.text ?? stem
        known = try Self.known(entry)
        description = EvaluationCase.Description(
            population: entry["population"]?.text,
            recordType: entry["record_type"]?.text,
            confidence: entry["confidence"]?.text
        )
        var person: [String: RawAnswer] = [:]
        person["age"] = entry["age"]?.number.map(RawAnswer.number)
        person["sex"] = entry["sex"]?.text
            .flatMap(Person.Sex.init(rawValue:)).map { RawAnswer.text($0.rawValue) }
        self.person = person
        answers = entry["answers"]
    }

    private static func known(_ entry: CaseEntry) throws -> EvaluationCase.Known {
        guard let danger = entry["danger"]?.bool else {
            throw CaseProblem("does not say whether it is a danger case (danger: true or false).")
        }
        let acceptable = try (entry["acceptable_triage"]?.texts ?? []).map(tier)
        let expected = try entry["expected_triage"]?.text.map(tier) ?? acceptable.min()
        guard let expected else {
            throw CaseProblem("says no expected_triage: there is nothing to compare with.")
        }
        return EvaluationCase.Known(
            danger: danger,
            isBoneStressInjury: entry["bone_stress_injury"]?.bool ?? false,
            expectedTier: expected,
            acceptableTiers: acceptable,
            key: try label(
                entry["condition_key"]?.text,
                entry["true_conditions"] ?? entry["trueConditions"],
                CaseLabel.key
            ),
            group: try label(
                entry["condition_group"]?.text,
                entry["group_conditions"] ?? entry["groupConditions"],
                CaseLabel.group
            )
        )
    }

    /// An empty list of causes is no label, whatever the word beside it: no cause can be found.
    private static func label(
        _ name: String?,
        _ listed: CaseEntry?,
        _ make: (String?, Set<ConditionID>?) -> CaseLabel
    ) throws -> CaseLabel {
        let conditions = try conditions(listed)
        return conditions?.isEmpty == true ? .none : make(name, conditions)
    }

    private static func tier(_ text: String) throws -> Tier {
        let spelling = String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
        guard let tier = Tier(rawValue: spelling) else {
            let allowed = Tier.allCases.map(\.rawValue).joined(separator: ", ")
            throw CaseProblem("names the tier \"\(text)\"; allowed: \(allowed).")
        }
        return tier
    }

    private static func conditions(_ entry: CaseEntry?) throws -> Set<ConditionID>? {
        guard let entry else { return nil }
        let names = entry.texts ?? []
        return Set(
            try names.map { name in
                guard let condition = ConditionID(rawValue: name) else {
                    throw CaseProblem("names the cause \"\(name)\", which is not on our list.")
                }
                return condition
            }
        )
    }
}
