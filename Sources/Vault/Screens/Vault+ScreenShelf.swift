import Anatomy
public import Companion
import GRDB
public import Measure
public import MovementScreen

extension Vault: ScreenShelf {
    public func screens() throws -> [ScreenSheet] {
        try database.read { database in
            let days = try Row.fetchAll(database, sql: "SELECT day FROM screen ORDER BY day")
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT * FROM screenReading ORDER BY day, test, side"
            )
            let readings = Dictionary(grouping: rows) { $0["day"] as String }
                .mapValues { $0.compactMap(ScreenReading.init(row:)) }
            return try days.map { row in
                let text: String = row["day"]
                return ScreenSheet(
                    day: try CalendarDay(stored: text),
                    readings: readings[text] ?? []
                )
            }
        }
    }

    public func save(_ sheet: ScreenSheet) throws {
        try change { database in
            let day = sheet.day.iso8601
            try database.execute(
                sql: "INSERT OR IGNORE INTO screen (day) VALUES (?)",
                arguments: [day]
            )
            // Tests that only a newer version knows stay.
            for test in ScreenTest.allCases {
                try database.execute(
                    sql: "DELETE FROM screenReading WHERE day = ? AND test = ?",
                    arguments: [day, test.rawValue]
                )
            }
            for reading in sheet.readings {
                try database.execute(
                    sql: """
                        INSERT INTO screenReading (day, test, side, value, pain, isEndedByPain)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        day, reading.test.rawValue, reading.side.rawValue, reading.value,
                        reading.pain, reading.isEndedByPain,
                    ]
                )
            }
        }
    }

    public func removeScreen(on day: CalendarDay) throws -> Bool {
        try change { database in
            try database.execute(
                sql: "DELETE FROM screen WHERE day = ?",
                arguments: [day.iso8601]
            )
            return database.changesCount > 0
        }
    }
}

extension ScreenReading {
    /// `nil` for a test that only a newer version knows: it is kept, but not read.
    fileprivate init?(row: Row) {
        let (test, side): (String, String) = (row["test"], row["side"])
        guard let known = ScreenTest(rawValue: test), let side = Side(rawValue: side)
        else { return nil }
        self.init(
            test: known,
            side: side,
            value: row["value"],
            pain: row["pain"],
            isEndedByPain: row["isEndedByPain"]
        )
    }
}
