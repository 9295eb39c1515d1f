import GRDB

extension DatabaseMigrator {
    /// What the steps of each recording were like at each speed, so that years are compared at once.
    static func createDynamics(_ database: Database) throws {
        try database.create(table: "recordingDynamics") { table in
            table.primaryKey { table.belongsTo("recording", onDelete: .cascade) }
            // A function of the samples; made again when its version changes.
            table.column("packed", .blob).notNull()
        }
    }
}
