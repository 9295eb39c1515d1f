import Anatomy
public import Companion
import GRDB
import Interview
import Measure

extension Vault: HipCheckShelf {
    public func draft() throws -> HipCheckDraft {
        let person = try settings().person
        return try database.read { database in
            guard
                let check = try Row.fetchOne(
                    database,
                    sql: "SELECT * FROM hipCheck ORDER BY id DESC LIMIT 1"
                )
            else { return HipCheckDraft(answers: AnswerSheet(person: person)) }
            let id: Int64 = check["id"]
            let began: String? = check["painBegan"]
            let visited: String = check["visitedPages"]
            let findings = try Row.fetchAll(
                database,
                sql: "SELECT * FROM answer WHERE hipCheckId = ?",
                arguments: [id]
            ).compactMap(Finding.init(row:))
            return HipCheckDraft(
                answers: AnswerSheet(person: person, findings: findings),
                painBegan: began.flatMap { CalendarDay(iso8601: $0) },
                visitedPages: visited.split(separator: " ").map(String.init)
            )
        }
    }

    public func save(_ draft: HipCheckDraft) throws {
        var settings = try settings()
        if settings.person != draft.answers.person {
            settings.person = draft.answers.person
            try save(settings)
        }
        do {
            try database.write { database in
                let id = try Self.currentCheck(in: database)
                try database.execute(
                    sql: "UPDATE hipCheck SET painBegan = ?, visitedPages = ? WHERE id = ?",
                    arguments: [
                        draft.painBegan?.iso8601,
                        draft.visitedPages.joined(separator: " "), id,
                    ]
                )
                // Answers to questions that only a newer version knows stay as they are.
                let known = FindingID.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
                try database.execute(
                    sql: "DELETE FROM answer WHERE hipCheckId = ? AND finding IN (\(known))",
                    arguments: [id]
                )
                for finding in draft.answers.findings.values {
                    try finding.insert(hipCheckId: id, in: database)
                }
            }
        } catch {
            throw VaultError.storing(error)
        }
    }

    public func startOver() throws {
        try database.write { database in
            try database.execute(sql: "INSERT INTO hipCheck (visitedPages) VALUES ('')")
        }
    }

    public func restorePrevious() throws -> Bool {
        try database.write { database in
            let ids = try Int64.fetchAll(
                database,
                sql: "SELECT id FROM hipCheck ORDER BY id DESC LIMIT 2"
            )
            guard let latest = ids.first, ids.count == 2 else { return false }
            // Undo is for an empty new check; answers given since are never thrown away by it.
            let answers = try Int.fetchOne(
                database,
                sql: "SELECT count(*) FROM answer WHERE hipCheckId = ?",
                arguments: [latest]
            )
            guard answers == 0 else { return false }
            try database.execute(sql: "DELETE FROM hipCheck WHERE id = ?", arguments: [latest])
            return true
        }
    }

    private static func currentCheck(in database: Database) throws -> Int64 {
        if let id = try Int64.fetchOne(
            database,
            sql: "SELECT id FROM hipCheck ORDER BY id DESC LIMIT 1"
        ) {
            return id
        }
        try database.execute(sql: "INSERT INTO hipCheck (visitedPages) VALUES ('')")
        return database.lastInsertedRowID
    }
}

extension Finding {
    /// `nil` for a row of a finding that this version does not know: it is kept, but not read.
    fileprivate init?(row: Row) {
        let name: String = row["finding"]
        let kind: String = row["kind"]
        let number: Double? = row["number"]
        let text: String? = row["text"]
        let origin: String = row["origin"]
        guard let id = FindingID(rawValue: name), let origin = Origin(rawValue: origin) else {
            return nil
        }
        switch (kind, number, text) {
        case ("present", _, _): self.init(id: id, value: .present, origin: origin)
        case ("absent", _, _): self.init(id: id, value: .absent, origin: origin)
        case ("number", let number?, _): self.init(id: id, value: .number(number), origin: origin)
        case ("choice", _, let text?): self.init(id: id, value: .choice(text), origin: origin)
        case ("sided", _, let text?):
            guard let side = Laterality(rawValue: text) else { return nil }
            self.init(id: id, value: .sided(side), origin: origin)
        default: return nil
        }
        let toldOn: String? = row["toldOn"]
        day = toldOn.flatMap { CalendarDay(iso8601: $0) }
    }

    fileprivate func insert(hipCheckId: Int64, in database: Database) throws {
        let (kind, number, text): (String, Double?, String?) =
            switch value {
            case .present: ("present", nil, nil)
            case .absent: ("absent", nil, nil)
            case .sided(let side): ("sided", nil, side.rawValue)
            case .number(let number): ("number", number, nil)
            case .choice(let choice): ("choice", nil, choice)
            }
        try database.execute(
            sql: """
                INSERT INTO answer (hipCheckId, finding, kind, number, text, origin, toldOn)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                hipCheckId, id.rawValue, kind, number, text, origin.rawValue, day?.iso8601,
            ]
        )
    }
}
