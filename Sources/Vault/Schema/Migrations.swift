import GRDB

extension DatabaseMigrator {
    /// Every step ever released, in order; a released step is never edited.
    static var hipwise: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001 activities", migrate: createActivities)
        migrator.registerMigration("0002 settings and hip check", migrate: createHipCheck)
        migrator.registerMigration("0003 summaries and merges", migrate: createSummaries)
        migrator.registerMigration("0004 courses", migrate: createCourses)
        migrator.registerMigration("0005 gait", migrate: createGait)
        migrator.registerMigration("0006 dynamics", migrate: createDynamics)
        migrator.registerMigration("0007 screens", migrate: createScreens)
        return migrator
    }

    private static func createActivities(_ database: Database) throws {
        try database.execute(sql: "PRAGMA application_id = \(Vault.applicationID)")
        try database.create(table: "sourceFile") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("digest", .text).notNull().unique()
            table.column("label", .text).notNull()
            // What a sound file without an activity is: "sleep", "course".
            table.column("noActivityKind", .text)
            // One line for each place that was damaged; empty for a sound file.
            table.column("damage", .text).notNull().defaults(to: "")
        }
        // What the runner did. The recordings of one activity come from different files.
        try database.create(table: "activity") { table in
            table.autoIncrementedPrimaryKey("id")
        }
        try database.create(table: "recording") { table in
            table.autoIncrementedPrimaryKey("id")
            table.belongsTo("activity", onDelete: .cascade).notNull()
            table.belongsTo("sourceFile", onDelete: .cascade).notNull()
            table.column("indexInFile", .integer).notNull().check { $0 >= 0 }
            table.column("isPreferred", .boolean).notNull()
            table.column("sport", .text).notNull()
            table.column("subSport", .text)
            table.column("startMilliseconds", .integer).notNull().indexed()
            table.column("hasKnownDate", .boolean).notNull()
            table.column("utcOffsetSeconds", .integer)
            table.column("elapsedSeconds", .double).notNull().check { $0 >= 0 }
            table.column("timerSeconds", .double).check { $0 >= 0 }
            table.column("distanceMeters", .double).check { $0 >= 0 }
            table.column("records", .integer).notNull().check { $0 >= 0 }
            table.column("averageHeartRate", .double)
            table.column("averageCadence", .double)
            table.column("ascentMeters", .double)
            table.column("hasRunningDynamics", .boolean).notNull()
            table.column("device", .text)
            table.column("title", .text)
            table.uniqueKey(["sourceFileId", "indexInFile"])
        }
        // Apart from the summaries, so that years of them are read without touching the samples.
        try database.create(table: "recordingSamples") { table in
            table.primaryKey {
                table.belongsTo("recording", onDelete: .cascade)
            }
            table.column("packed", .blob).notNull()
        }
        try database.create(table: "lap") { table in
            table.primaryKey {
                table.belongsTo("recording", onDelete: .cascade)
                table.column("indexInRecording", .integer)
            }
            table.column("startMilliseconds", .integer).notNull()
            table.column("elapsedSeconds", .double).notNull()
            table.column("distanceMeters", .double)
        }
    }

    private static func createHipCheck(_ database: Database) throws {
        try database.create(table: "setting") { table in
            table.primaryKey("name", .text)
            table.column("value", .text).notNull()
        }
        try database.create(table: "hipCheck") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("painBegan", .text)
            table.column("visitedPages", .text).notNull()
        }
        try database.create(table: "answer") { table in
            table.primaryKey {
                table.belongsTo("hipCheck", onDelete: .cascade)
                table.column("finding", .text)
            }
            table.column("kind", .text).notNull()
            table.column("number", .double)
            table.column("text", .text)
            table.column("origin", .text).notNull()
        }
    }
}
