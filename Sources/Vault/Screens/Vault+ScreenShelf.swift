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
            let readings = try Dictionary(grouping: rows) { $0["day"] as String }
                .mapValues { try $0.map(ScreenReading.init(row:)) }
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
            try database.execute(sql: "DELETE FROM screen WHERE day = ?", arguments: [day])
            try database.execute(sql: "INSERT INTO screen (day) VALUES (?)", arguments: [day])
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
    fileprivate init(row: Row) throws {
        let (test, side): (String, String) = (row["test"], row["side"])
        guard let known = ScreenTest(rawValue: test), let side = Side(rawValue: side) else {
            throw VaultError(
                "The data file holds a test of the screen that is not known: \(test), \(side)."
            )
        }
        self.init(
            test: known,
            side: side,
            value: row["value"],
            pain: row["pain"],
            isEndedByPain: row["isEndedByPain"]
        )
    }
}
