import GRDB

extension DatabaseMigrator {
    /// One summary row for each activity, what the runner took apart, and measurements of the body.
    static func createSummaries(_ database: Database) throws {
        try extendRecordings(database)
        // A function of the recordings, kept so that twenty years are read at once.
        try database.create(table: "activitySummary") { table in
            table.primaryKey { table.belongsTo("activity", onDelete: .cascade) }
            table.column("sport", .text).notNull()
            table.column("subSport", .text)
            table.column("startMilliseconds", .integer).notNull()
            table.column("hasKnownDate", .boolean).notNull()
            table.column("utcOffsetSeconds", .integer)
            table.column("elapsedSeconds", .double).notNull()
            table.column("timerSeconds", .double)
            table.column("distanceMeters", .double)
            table.column("records", .integer).notNull()
            table.column("averageHeartRate", .double)
            table.column("averageCadence", .double)
            table.column("hasRunningDynamics", .boolean).notNull()
            table.column("device", .text)
            table.column("title", .text)
            table.column("note", .text)
            table.column("gear", .text)
            table.column("measures", .blob)
            table.column("recordings", .integer).notNull()
        }
        try database.create(
            index: "activitySummary_sport_start",
            on: "activitySummary",
            columns: ["sport", "startMilliseconds"]
        )
        try database.create(table: "keptApart") { table in
            table.primaryKey {
                table.column("recordingId", .integer)
                    .references("recording", onDelete: .cascade)
                table.column("otherId", .integer).references("recording", onDelete: .cascade)
            }
        }
        try database.create(index: "keptApart_other", on: "keptApart", columns: ["otherId"])
        try database.create(table: "bodyMeasurement") { table in
            table.primaryKey {
                table.column("kind", .text)
                table.column("milliseconds", .integer)
                table.column("source", .text)
            }
            table.column("value", .double).notNull()
        }
        try database.execute(
            sql: """
                INSERT INTO activitySummary
                SELECT activityId, sport, subSport, startMilliseconds, hasKnownDate,
                    utcOffsetSeconds, elapsedSeconds, timerSeconds, distanceMeters, records,
                    averageHeartRate, averageCadence, hasRunningDynamics, device, title, NULL, NULL, NULL,
                    (SELECT count(*) FROM recording AS each
                        WHERE each.activityId = recording.activityId)
                FROM recording WHERE isPreferred
                """
        )
    }

    /// What a recording tells besides, and what of its file was passed over.
    private static func extendRecordings(_ database: Database) throws {
        try database.alter(table: "sourceFile") { table in
            // One line for each kind of part that was passed over.
            table.add(column: "skipped", .text).notNull().defaults(to: "")
        }
        try database.alter(table: "recording") { table in
            table.add(column: "note", .text)
            table.add(column: "gear", .text)
            table.add(column: "isListEntry", .boolean).notNull().defaults(to: false)
            table.add(column: "hasTimeOfDay", .boolean).notNull().defaults(to: true)
            // What the samples add up to; made again when its version changes.
            table.add(column: "measures", .blob)
        }
        try database.alter(table: "lap") { table in
            table.add(column: "timerSeconds", .double)
        }
        try database.create(table: "pause") { table in
            table.primaryKey {
                table.belongsTo("recording", onDelete: .cascade)
                table.column("indexInRecording", .integer)
            }
            table.column("startOffsetSeconds", .double).notNull()
            table.column("elapsedSeconds", .double).notNull()
        }
    }
}
