import GRDB

extension DatabaseMigrator {
    /// The course that a runner follows, what was told along it and what was done; and the day of
    /// each answer, since a course outlasts the hip check that it began with.
    static func createCourses(_ database: Database) throws {
        try createCourse(database)
        try createTellings(database)
        try createSessions(database)
        // Empty for answers from before this step: nobody knows their day.
        try database.alter(table: "answer") { $0.add(column: "toldOn", .text) }
    }

    private static func createCourse(_ database: Database) throws {
        try database.create(table: "course") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("startDay", .text).notNull()
            table.column("raceDay", .text)
            table.column("minutesPerDay", .integer).notNull().check { (5...90).contains($0) }
            table.column("daysPerWeek", .integer).notNull().check { (1...7).contains($0) }
            table.column("goal", .text).notNull()
                .check { ["run_easily", "usual_training", "race", "no_running"].contains($0) }
            table.column("side", .text).notNull()
                .check { ["left", "right", "both"].contains($0) }
            table.column("isClearedToRun", .boolean).notNull().check { [0, 1].contains($0) }
            // Empty for the course in hand; the last one ended has the highest.
            table.column("endOrder", .integer).unique()
            // So that the index below can hold at most one course in hand.
            table.column("isInHand", .boolean).notNull().check { [0, 1].contains($0) }
            table.check(sql: "(endOrder IS NULL) = isInHand")
        }
        try database.execute(
            sql: "CREATE UNIQUE INDEX course_inHand ON course(isInHand) WHERE isInHand = 1"
        )
        try database.create(table: "courseEquipment") { table in
            table.primaryKey {
                table.belongsTo("course", onDelete: .cascade)
                table.column("equipment", .text)
            }
        }
        try database.create(table: "courseExercise") { table in
            table.primaryKey {
                table.belongsTo("course", onDelete: .cascade)
                table.column("exercise", .text)
                // An exercise may be swapped and later skipped, each on its own.
                table.column("choice", .text).check { ["skipped", "swapped"].contains($0) }
            }
            table.column("replacement", .text)
            table.check(sql: "(choice = 'swapped') = (replacement IS NOT NULL)")
        }
        try database.create(table: "ownActivity") { table in
            table.primaryKey {
                table.belongsTo("course", onDelete: .cascade)
                table.column("position", .integer)
            }
            table.column("name", .text).notNull()
        }
        try database.create(table: "courseClearance") { table in
            table.primaryKey {
                table.belongsTo("course", onDelete: .cascade)
                table.column("day", .text)
            }
        }
    }

    /// What was told is only ever added to; the newest telling of a day is not the only one kept.
    private static func createTellings(_ database: Database) throws {
        try database.create(table: "checkIn") { table in
            table.autoIncrementedPrimaryKey("id")
            table.belongsTo("course", onDelete: .cascade).notNull()
            table.column("day", .text).notNull()
            table.column("writtenMilliseconds", .integer).notNull()
            for pain in ["painDuring", "painAfter", "painMorning"] {
                table.column(pain, .integer).check { (0...10).contains($0) }
            }
            table.column("stiffMinutes", .integer).check { (0...1440).contains($0) }
            table.column("participation", .text)
                .check { ["full", "reduced", "none"].contains($0) }
            // All empty when nobody said what was done; all 0 for a day of rest.
            for loading in ["didExercises", "didRun", "didOther"] {
                table.column(loading, .boolean).check { [0, 1].contains($0) }
            }
            table.column("catches", .boolean).check { [0, 1].contains($0) }
            table.column("note", .text).notNull()
            table.check(sql: "(didExercises IS NULL) = (didRun IS NULL)")
            table.check(sql: "(didExercises IS NULL) = (didOther IS NULL)")
        }
        try database.create(table: "weeklyCheck") { table in
            table.autoIncrementedPrimaryKey("id")
            table.belongsTo("course", onDelete: .cascade).notNull()
            table.column("day", .text).notNull()
            table.column("writtenMilliseconds", .integer).notNull()
            for rating in ["worstPain", "heldBack", "confidence"] {
                table.column(rating, .integer).check { (0...10).contains($0) }
            }
        }
        try database.create(table: "weeklyActivity") { table in
            table.primaryKey {
                table.belongsTo("weeklyCheck", onDelete: .cascade)
                table.column("name", .text)
            }
            table.column("rating", .integer).notNull().check { (0...10).contains($0) }
        }
    }

    private static func createSessions(_ database: Database) throws {
        try database.create(table: "session") { table in
            table.primaryKey("id", .text)
            table.belongsTo("course", onDelete: .cascade).notNull()
            table.column("day", .text).notNull()
            table.column("startMilliseconds", .integer).notNull()
            // Empty while it is not finished.
            table.column("endMilliseconds", .integer)
        }
        try database.create(table: "sessionSet") { table in
            table.primaryKey {
                table.belongsTo("session", onDelete: .cascade)
                table.column("indexInSession", .integer)
            }
            table.column("exercise", .text).notNull()
            table.column("setNumber", .integer).notNull().check { $0 >= 1 }
            table.column("side", .text).check { ["left", "right"].contains($0) }
            table.column("repetitions", .integer).check { $0 >= 0 }
            table.column("seconds", .integer).check { $0 >= 0 }
            table.column("isSkipped", .boolean).notNull().check { [0, 1].contains($0) }
        }
    }
}
