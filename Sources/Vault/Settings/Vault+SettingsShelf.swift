public import Companion
import GRDB
import Interview
import Measure

extension Vault: SettingsShelf {
    public func settings() throws -> Settings {
        let stored = try database.read { database in
            try Row.fetchAll(database, sql: "SELECT name, value FROM setting")
                .map { row -> (String, String) in (row["name"], row["value"]) }
        }
        let values = Dictionary(stored, uniquingKeysWith: { first, _ in first })
        var settings = Settings()
        settings.distanceUnit =
            values["distanceUnit"].flatMap(DistanceUnit.init(rawValue:)) ?? settings.distanceUnit
        settings.firstWeekday =
            values["firstWeekday"].flatMap(Weekday.init(rawValue:)) ?? settings.firstWeekday
        settings.person = Person(
            ageYears: values["ageYears"].flatMap(Double.init),
            sex: values["sex"].flatMap(Person.Sex.init(rawValue:)),
            massKg: values["massKg"].flatMap(Double.init),
            heightCm: values["heightCm"].flatMap(Double.init),
            runningYears: values["runningYears"].flatMap(Double.init)
        )
        return settings
    }

    public func save(_ settings: Settings) throws {
        let values: [(String, String?)] = [
            ("distanceUnit", settings.distanceUnit.rawValue),
            ("firstWeekday", settings.firstWeekday.rawValue),
            ("ageYears", settings.person.ageYears?.description),
            ("sex", settings.person.sex?.rawValue),
            ("massKg", settings.person.massKg?.description),
            ("heightCm", settings.person.heightCm?.description),
            ("runningYears", settings.person.runningYears?.description),
        ]
        do {
            try database.write { database in
                for (name, value) in values {
                    if let value {
                        try database.execute(
                            sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                            arguments: [name, value]
                        )
                    } else {
                        try database.execute(
                            sql: "DELETE FROM setting WHERE name = ?",
                            arguments: [name]
                        )
                    }
                }
            }
        } catch {
            throw VaultError.storing(error)
        }
    }
}
