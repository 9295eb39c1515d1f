import GRDB

extension DatabaseMigrator {
    /// What clips of the runner told: never the clip, never a picture.
    static func createGait(_ database: Database) throws {
        try database.create(table: "gaitRecord") { table in
            table.autoIncrementedPrimaryKey("id")
            table.column("day", .text).notNull().indexed()
            table.column("madeMilliseconds", .integer).notNull()
            table.column("label", .text).notNull()
            table.column("note", .text).notNull()
            table.column("view", .text).notNull().check { ["rear", "side"].contains($0) }
            // All that was worked out, as JSON: steps, curves, what was refused and why.
            table.column("analysis", .text).notNull()
            // How the waistband was marked, as JSON; empty when it was not.
            table.column("waist", .text)
            // The name of the annotated clip in the folder beside; empty unless asked for.
            table.column("keptClip", .text)
            // Empty for a record in hand; the last one put aside has the highest.
            table.column("asideOrder", .integer).unique()
        }
        // The measures once more as rows, so that they can be asked for without reading JSON.
        try database.create(table: "gaitMeasure") { table in
            table.belongsTo("gaitRecord", onDelete: .cascade).notNull()
            table.column("quantity", .text).notNull()
            // Empty for what has no side.
            table.column("side", .text).check { ["left", "right"].contains($0) }
            table.column("value", .double).notNull()
            table.column("low", .double).notNull()
            table.column("high", .double).notNull()
            table.column("unit", .text).notNull()
            table.column("steps", .integer).notNull().check { $0 >= 0 }
            table.column("trust", .text).notNull()
            table.check(sql: "low <= value AND value <= high")
        }
        try database.execute(
            sql: """
                CREATE UNIQUE INDEX gaitMeasure_quantity
                ON gaitMeasure(gaitRecordId, quantity, coalesce(side, ''))
                """
        )
    }
}
