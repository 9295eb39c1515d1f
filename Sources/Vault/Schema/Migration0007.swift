import GRDB

extension DatabaseMigrator {
    /// The home screens of the chain, one for each day.
    static func createScreens(_ database: Database) throws {
        try database.create(table: "screen") { table in
            table.primaryKey("day", .text)
        }
        try database.create(table: "screenReading") { table in
            table.primaryKey {
                table.column("day", .text).references("screen", onDelete: .cascade)
                table.column("test", .text)
                table.column("side", .text).check { ["left", "right"].contains($0) }
            }
            // In the test's unit; empty when it could not be done.
            table.column("value", .double).check { $0 >= 0 }
            table.column("pain", .integer).check { (0...10).contains($0) }
            table.column("isEndedByPain", .boolean).notNull().check { [0, 1].contains($0) }
        }
    }
}
