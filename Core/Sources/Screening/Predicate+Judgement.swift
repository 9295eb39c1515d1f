public import Interview

extension Predicate {
    /// Whether it holds, in Kleene's three values; `nil` means that too little is known.
    ///
    /// Unknown stays unknown unless the rest decides alone: "no" in `all`, "yes" in `any`.
    public func holds(on sheet: AnswerSheet) -> Bool? {
        switch self {
        case .has(let id): sheet[id]?.isPresent
        case .lacks(let id): sheet[id]?.isPresent.map { !$0 }
        case .number(let id, let range):
            if case .number(let number)? = sheet[id] { range.contains(number) } else { nil }
        case .chose(let id, let wanted):
            if case .choice(let choice)? = sheet[id] { choice == wanted } else { nil }
        case .age(let range): sheet.person.ageYears.map(range.contains)
        case .sex(let sex): sheet.person.sex.map { $0 == sex }
        case .bodyMassIndex(let range): sheet.person.bodyMassIndex.map(range.contains)
        case .runningYears(let range): sheet.person.runningYears.map(range.contains)
        case .all(let parts): Self.all(parts.map { $0.holds(on: sheet) })
        case .any(let parts): Self.all(parts.map { $0.holds(on: sheet).map { !$0 } }).map { !$0 }
        case .not(let part): part.holds(on: sheet).map { !$0 }
        }
    }

    /// The unknown findings on which the answer still hangs; empty once it is known.
    ///
    /// Parts already decided are passed over: what cannot change the outcome is not named.
    public func openFindings(on sheet: AnswerSheet) -> [FindingID] {
        guard holds(on: sheet) == nil else { return [] }
        return switch self {
        case .has(let id), .lacks(let id), .number(let id, _), .chose(let id, _): [id]
        case .age, .sex, .bodyMassIndex, .runningYears: []
        case .all(let parts), .any(let parts): parts.flatMap { $0.openFindings(on: sheet) }
        case .not(let part): part.openFindings(on: sheet)
        }
    }

    /// Every finding it speaks of, in order, each as often as it is named.
    public var findings: [FindingID] {
        switch self {
        case .has(let id), .lacks(let id), .number(let id, _), .chose(let id, _): [id]
        case .age, .sex, .bodyMassIndex, .runningYears: []
        case .all(let parts), .any(let parts): parts.flatMap(\.findings)
        case .not(let part): part.findings
        }
    }

    private static func all(_ values: [Bool?]) -> Bool? {
        if values.contains(false) { return false }
        return values.contains(nil) ? nil : true
    }
}
