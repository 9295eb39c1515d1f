import Interview

/// The answers of a case: a plain map of findings, perhaps with `person`, or an answer file's shape.
struct CaseAnswers {
    let person: [String: RawAnswer]
    let findings: [String: RawAnswer]

    /// Throws `CaseProblem`.
    init(_ entry: CaseEntry) throws {
        guard case .map(let entries) = entry else {
            throw CaseProblem("has answers that are no map of finding to answer.")
        }
        person = try Self.raw(entries["person"], called: "person")
        guard let findings = entries["findings"] else {
            self.findings = try Self.raw(
                .map(entries.filter { $0.key != "person" }),
                called: "answers"
            )
            return
        }
        // A misspelt section would otherwise be read as "nothing known".
        let known = ["person", "findings", "painBegan"]
        if let stranger = entries.keys.sorted().first(where: { !known.contains($0) }) {
            throw CaseProblem("has \"\(stranger)\" beside person and findings.")
        }
        self.findings = try Self.raw(findings, called: "findings")
    }

    /// What is known; `person` fills what the answers leave out.
    ///
    /// Throws `CaseProblem`.
    func sheet(filling person: [String: RawAnswer]) throws -> AnswerSheet {
        var filled = self.person
        for (name, value) in person where filled[name] == nil && filled["\(name)Years"] == nil {
            filled[name] = value
        }
        do {
            return try AnswerReading().sheet(person: filled, findings: findings)
        } catch {
            let problems = error.problems.map(\.description).joined(separator: " ")
            throw CaseProblem("has answers that cannot be: \(problems)")
        }
    }

    private static func raw(
        _ entry: CaseEntry?,
        called name: String
    ) throws -> [String: RawAnswer] {
        guard let entry, entry != .nothing else { return [:] }
        guard case .map(let entries) = entry else {
            throw CaseProblem("has \(name) that are no map of name to value.")
        }
        var raw: [String: RawAnswer] = [:]
        for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .nothing: continue
            case .bool(let bool): raw[key] = .bool(bool)
            case .number(let number, _): raw[key] = .number(number)
            case .text(let text): raw[key] = .text(text)
            case .list, .map: throw CaseProblem("has more than one value for \"\(key)\".")
            }
        }
        return raw
    }
}
