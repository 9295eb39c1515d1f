import Companion
import GRDB
import Measure
public import Rehabilitation

/// Check-ins and weekly checks: each telling is a row of its own and is never changed.
extension Vault {
    public func checkIns() throws -> [CheckIn] {
        try database.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT checkIn.* FROM checkIn JOIN course ON course.id = courseId
                    WHERE isInHand ORDER BY checkIn.id
                    """
            ).map(CheckIn.init(row:))
        }
    }

    public func add(_ checkIn: CheckIn) throws {
        try change { database in
            let course = try Self.courseToTell(in: database)
            try database.execute(
                sql: """
                    INSERT INTO checkIn (courseId, day, writtenMilliseconds, painDuring, painAfter,
                        painMorning, stiffMinutes, participation, didExercises, didRun, didOther,
                        catches, note)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    course, checkIn.day.iso8601, checkIn.written.millisecondsSince1970,
                    checkIn.painDuring, checkIn.painAfter, checkIn.painMorning,
                    checkIn.stiffMinutes, checkIn.participation?.rawValue,
                    checkIn.loading?.contains(.exercises), checkIn.loading?.contains(.run),
                    checkIn.loading?.contains(.other), checkIn.catches, checkIn.note,
                ]
            )
        }
    }

    public func removeLastCheckIn() throws -> Bool {
        try change { database in
            try database.execute(
                sql: """
                    DELETE FROM checkIn WHERE id =
                        (SELECT max(checkIn.id) FROM checkIn JOIN course ON course.id = courseId
                            WHERE isInHand)
                    """
            )
            return database.changesCount > 0
        }
    }

    public func weeklyChecks() throws -> [WeeklyCheck] {
        try database.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT weeklyCheck.* FROM weeklyCheck JOIN course ON course.id = courseId
                    WHERE isInHand ORDER BY weeklyCheck.id
                    """
            ).map { try WeeklyCheck(row: $0, in: database) }
        }
    }

    public func add(_ check: WeeklyCheck) throws {
        try change { database in
            let course = try Self.courseToTell(in: database)
            try database.execute(
                sql: """
                    INSERT INTO weeklyCheck (courseId, day, writtenMilliseconds, worstPain,
                        heldBack, confidence)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    course, check.day.iso8601, check.written.millisecondsSince1970,
                    check.worstPain, check.heldBack, check.confidence,
                ]
            )
            let id = database.lastInsertedRowID
            for (name, rating) in check.activities {
                try database.execute(
                    sql: """
                        INSERT INTO weeklyActivity (weeklyCheckId, name, rating) VALUES (?, ?, ?)
                        """,
                    arguments: [id, name, rating]
                )
            }
        }
    }
}

extension CheckIn {
    fileprivate init(row: Row) throws {
        let written: Int64 = row["writtenMilliseconds"]
        let participation: String? = row["participation"]
        self.init(
            day: try CalendarDay(stored: row["day"]),
            written: Instant(millisecondsSince1970: written),
            painDuring: row["painDuring"],
            painAfter: row["painAfter"],
            painMorning: row["painMorning"],
            stiffMinutes: row["stiffMinutes"],
            participation: participation.flatMap(Participation.init(rawValue:)),
            loading: Self.loading(row),
            catches: row["catches"],
            note: row["note"]
        )
    }

    /// `nil` when nobody said what was done.
    private static func loading(_ row: Row) -> Set<Loading>? {
        let told: [(Loading, Bool?)] = [
            (.exercises, row["didExercises"]), (.run, row["didRun"]), (.other, row["didOther"]),
        ]
        guard told.allSatisfy({ $0.1 != nil }) else { return nil }
        return Set(told.filter { $0.1 == true }.map(\.0))
    }
}

extension WeeklyCheck {
    fileprivate init(row: Row, in database: Database) throws {
        let id: Int64 = row["id"]
        let written: Int64 = row["writtenMilliseconds"]
        let ratings = try Row.fetchAll(
            database,
            sql: "SELECT name, rating FROM weeklyActivity WHERE weeklyCheckId = ?",
            arguments: [id]
        ).map { row -> (String, Int) in (row["name"], row["rating"]) }
        self.init(
            day: try CalendarDay(stored: row["day"]),
            written: Instant(millisecondsSince1970: written),
            worstPain: row["worstPain"],
            heldBack: row["heldBack"],
            confidence: row["confidence"],
            activities: Dictionary(ratings, uniquingKeysWith: { first, _ in first })
        )
    }
}
