import Anatomy
public import Companion
import GRDB
import Measure
import Program
import Rehabilitation

extension Vault: CourseShelf {
    public func course() throws -> Course? {
        try database.read { database in
            guard
                let row = try Row.fetchOne(database, sql: "SELECT * FROM course WHERE isInHand")
            else { return nil }
            return try Course(row: row, in: database)
        }
    }

    public func save(_ course: Course) throws {
        try change { database in
            let id: Int64
            if let known = try Self.courseInHand(in: database) {
                id = known
                try database.execute(
                    sql: """
                        UPDATE course SET startDay = ?, raceDay = ?, minutesPerDay = ?,
                            daysPerWeek = ?, goal = ?, side = ?, isClearedToRun = ?
                        WHERE id = ?
                        """,
                    arguments: course.columns + [id]
                )
            } else {
                try database.execute(
                    sql: """
                        INSERT INTO course (startDay, raceDay, minutesPerDay, daysPerWeek, goal,
                            side, isClearedToRun, isInHand)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
                        """,
                    arguments: course.columns
                )
                id = database.lastInsertedRowID
            }
            try course.storeChoices(courseId: id, in: database)
        }
    }

    public func endCourse() throws {
        try change { database in
            try database.execute(
                sql: """
                    UPDATE course SET isInHand = 0,
                        endOrder = (SELECT coalesce(max(endOrder), 0) + 1 FROM course)
                    WHERE isInHand
                    """
            )
        }
    }

    /// Also `false` while another course is in hand, which is never pushed aside by an undo.
    public func restoreCourse() throws -> Bool {
        try change { database in
            guard try Self.courseInHand(in: database) == nil else { return false }
            try database.execute(
                sql: """
                    UPDATE course SET isInHand = 1, endOrder = NULL
                    WHERE endOrder = (SELECT max(endOrder) FROM course)
                    """
            )
            return database.changesCount > 0
        }
    }

    /// Stores all of `update` or nothing of it, and puts SQLite's reasons into plain words.
    func change<Value>(_ update: (Database) throws -> Value) throws -> Value {
        do {
            return try database.write(update)
        } catch {
            throw VaultError.storing(error)
        }
    }

    static func courseInHand(in database: Database) throws -> Int64? {
        try Int64.fetchOne(database, sql: "SELECT id FROM course WHERE isInHand")
    }

    /// The course to which something that is told now belongs.
    static func courseToTell(in database: Database) throws -> Int64 {
        guard let id = try courseInHand(in: database) else { throw NoCourseInHand() }
        return id
    }
}

extension Course {
    fileprivate init(row: Row, in database: Database) throws {
        let id: Int64 = row["id"]
        let goal: String = row["goal"]
        let side: String = row["side"]
        var wishes = ProgrammeWishes(
            minutesPerDay: row["minutesPerDay"],
            daysPerWeek: row["daysPerWeek"],
            isClearedToRun: row["isClearedToRun"]
        )
        // The table lets no other goal or side in.
        wishes.goal = ProgrammeWishes.RunningGoal(rawValue: goal) ?? wishes.goal
        wishes.side = ProgrammeWishes.SoreSide(rawValue: side) ?? wishes.side
        wishes.equipment = Set(
            try String.fetchAll(
                database,
                sql: "SELECT equipment FROM courseEquipment WHERE courseId = ?",
                arguments: [id]
            ).compactMap(Equipment.init(rawValue:))
        )
        for choice in try Row.fetchAll(
            database,
            sql: "SELECT exercise, replacement FROM courseExercise WHERE courseId = ?",
            arguments: [id]
        ) {
            let exercise: String = choice["exercise"]
            if let replacement: String = choice["replacement"] {
                wishes.swapped[exercise] = replacement
            } else {
                wishes.skipped.insert(exercise)
            }
        }
        let raceDay: String? = row["raceDay"]
        self.init(
            start: try CalendarDay(stored: row["startDay"]),
            wishes: wishes,
            raceDay: try raceDay.map { try CalendarDay(stored: $0) },
            ownActivities: try String.fetchAll(
                database,
                sql: "SELECT name FROM ownActivity WHERE courseId = ? ORDER BY position",
                arguments: [id]
            ),
            clearedOn: try String.fetchAll(
                database,
                sql: "SELECT day FROM courseClearance WHERE courseId = ? ORDER BY day",
                arguments: [id]
            ).map { try CalendarDay(stored: $0) }
        )
    }

    fileprivate var columns: StatementArguments {
        [
            start.iso8601, raceDay?.iso8601, wishes.minutesPerDay, wishes.daysPerWeek,
            wishes.goal.rawValue, wishes.side.rawValue, wishes.isClearedToRun,
        ]
    }

    /// Puts the equipment, the choice of exercises and the own activities in place of those before.
    fileprivate func storeChoices(courseId: Int64, in database: Database) throws {
        for table in ["courseEquipment", "courseExercise", "ownActivity", "courseClearance"] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE courseId = ?",
                arguments: [courseId]
            )
        }
        for equipment in wishes.equipment {
            try database.execute(
                sql: "INSERT INTO courseEquipment (courseId, equipment) VALUES (?, ?)",
                arguments: [courseId, equipment.rawValue]
            )
        }
        let choices =
            wishes.skipped.map { ($0, "skipped", String?.none) }
            + wishes.swapped.map { ($0.key, "swapped", Optional($0.value)) }
        for (exercise, choice, replacement) in choices {
            try database.execute(
                sql: """
                    INSERT INTO courseExercise (courseId, exercise, choice, replacement)
                    VALUES (?, ?, ?, ?)
                    """,
                arguments: [courseId, exercise, choice, replacement]
            )
        }
        for day in Set(clearedOn) {
            try database.execute(
                sql: "INSERT INTO courseClearance (courseId, day) VALUES (?, ?)",
                arguments: [courseId, day.iso8601]
            )
        }
        for (position, name) in ownActivities.enumerated() {
            try database.execute(
                sql: "INSERT INTO ownActivity (courseId, position, name) VALUES (?, ?, ?)",
                arguments: [courseId, position, name]
            )
        }
    }
}

extension CalendarDay {
    /// Reads a day as the tables hold it; throws for anything else, which only damage can cause.
    init(stored text: String) throws {
        guard let day = CalendarDay(iso8601: text) else {
            throw VaultError(
                "The data file holds \"\(text)\" where a day should be; it is damaged."
            )
        }
        self = day
    }
}
