import Anatomy
public import Companion
import GRDB
import Measure

/// Sessions: the player tells the whole session again after every set.
extension Vault {
    public func sessions() throws -> [SessionLog] {
        try database.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT session.* FROM session JOIN course ON course.id = courseId
                    WHERE isInHand ORDER BY startMilliseconds, session.id
                    """
            ).map { try SessionLog(row: $0, in: database) }
        }
    }

    /// A telling that holds fewer sets than the one known is late and changes nothing.
    ///
    /// A session that was begun in a course since ended stays with that course.
    public func save(_ session: SessionLog) throws {
        try change { database in
            if let known = try Row.fetchOne(
                database,
                sql: """
                    SELECT endMilliseconds, (SELECT count(*) FROM sessionSet WHERE sessionId = id)
                        AS sets FROM session WHERE id = ?
                    """,
                arguments: [session.id]
            ) {
                let sets: Int = known["sets"]
                let end: Int64? = known["endMilliseconds"]
                guard session.sets.count >= sets else { return }
                try database.execute(
                    sql: "UPDATE session SET endMilliseconds = ? WHERE id = ?",
                    arguments: [session.ended?.millisecondsSince1970 ?? end, session.id]
                )
            } else {
                try database.execute(
                    sql: """
                        INSERT INTO session (id, courseId, day, startMilliseconds, endMilliseconds)
                        VALUES (?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        session.id, try Self.courseToTell(in: database), session.day.iso8601,
                        session.started.millisecondsSince1970,
                        session.ended?.millisecondsSince1970,
                    ]
                )
            }
            try session.storeSets(in: database)
        }
    }
}

extension SessionLog {
    fileprivate init(row: Row, in database: Database) throws {
        let id: String = row["id"]
        let start: Int64 = row["startMilliseconds"]
        let end: Int64? = row["endMilliseconds"]
        let sets = try Row.fetchAll(
            database,
            sql: "SELECT * FROM sessionSet WHERE sessionId = ? ORDER BY indexInSession",
            arguments: [id]
        ).map(DoneSet.init(row:))
        self.init(
            id: id,
            day: try CalendarDay(stored: row["day"]),
            started: Instant(millisecondsSince1970: start),
            ended: end.map { Instant(millisecondsSince1970: $0) },
            sets: sets
        )
    }

    fileprivate func storeSets(in database: Database) throws {
        try database.execute(sql: "DELETE FROM sessionSet WHERE sessionId = ?", arguments: [id])
        for (index, set) in sets.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO sessionSet (sessionId, indexInSession, exercise, setNumber, side,
                        repetitions, seconds, isSkipped)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    id, index, set.exercise, set.set, set.side?.rawValue, set.repetitions,
                    set.seconds, set.isSkipped,
                ]
            )
        }
    }
}

extension SessionLog.DoneSet {
    fileprivate init(row: Row) {
        let side: String? = row["side"]
        self.init(
            exercise: row["exercise"],
            set: row["setNumber"],
            side: side.flatMap(Side.init(rawValue:)),
            repetitions: row["repetitions"],
            seconds: row["seconds"],
            isSkipped: row["isSkipped"]
        )
    }
}
