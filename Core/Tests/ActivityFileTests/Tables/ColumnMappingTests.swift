import ActivityFile
import Testing

@Suite struct ColumnMappingTests {
    @Test func `the text form names columns, units, order and zone`() throws {
        let mapping = try ColumnMapping(
            parsing:
                "date=Wann, distance=\"Weg, gesamt\":km,duration=Zeit: netto:h:mm,hr=#5,order=dmy,zone=utc"
        )
        #expect(
            mapping
                == ColumnMapping(
                    columns: [
                        .date: .init(name: "Wann"),
                        .distance: .init(name: "Weg, gesamt", unit: "km"),
                        .duration: .init(name: "Zeit: netto", unit: "h:mm"),
                        .heartRate: .init(name: "#5"),
                    ],
                    order: .dayMonthYear,
                    isUTC: true
                )
        )
        #expect(try ColumnMapping(parsing: mapping.description) == mapping)
    }

    @Test(arguments: [
        ("", "no column is named; for example date=Datum,distance=Strecke:km"),
        ("date", "\"date\" is not of the form what=column"),
        ("date=A,date=B", "date is given twice"),
        ("date=", "date names no column"),
        ("date=A,order=ddmm", "order is one of dmy, mdy and ymd, not \"ddmm\""),
        ("date=A,zone=CET", "zone is utc or local, not \"CET\""),
    ])
    func `what is wrong is said`(_ text: String, _ reason: String) {
        #expect(throws: (any Error).self) { try ColumnMapping(parsing: text) }
        do {
            _ = try ColumnMapping(parsing: text)
        } catch {
            #expect(error.description == reason)
        }
    }

    @Test func `an unknown key names the known ones`() {
        do {
            _ = try ColumnMapping(parsing: "speed=V")
        } catch {
            #expect(
                error.description.hasPrefix(
                    "\"speed\" is not known; known are date, time, distance"
                )
            )
        }
    }

    @Test func `a mapping reads a table whose names tell nothing`() throws {
        let runs = try Lists.activities(
            "Wann;Weg;Netto;Puls\n03/04/2024;6,5;1:05;140",
            columns: "date=wann,distance=Weg:mi,duration=Netto:h:mm,hr=#4,order=dmy"
        )
        #expect(runs.map(\.words) == ["running 2024-04-03T12:00:00Z 3900 s 10461 m"])
        #expect(runs.first?.averageHeartRate == 140)
    }

    @Test func `a mapping that does not fit a table leaves it to the names`() throws {
        let text = "Date,km,Time\n2024-05-31,10,50:00"
        let decoder = ActivityListDecoder(
            columns: try ColumnMapping(parsing: "date=Wann,distance=Weg:mi")
        )
        #expect(decoder.columnsMissing(inHead: Array(text.utf8)) == ["Wann", "Weg"])
        #expect(decoder.identity(ofHead: Array(text.utf8)) == nil)
        #expect(try decoder.decode(Array(text.utf8)).activities.first?.distanceMeters == 10_000)
    }

    @Test func `only a mapping that is used changes what a file is known by`() throws {
        let decoder = ActivityListDecoder(
            columns: try ColumnMapping(parsing: "date=Wann,distance=Weg:mi")
        )
        #expect(
            decoder.identity(ofHead: Array("Wann;Weg\n".utf8))
                == "date=\"Wann\",distance=\"Weg\":mi"
        )
        #expect(ActivityListDecoder().identity(ofHead: Array("Date;km\n".utf8)) == nil)
    }
}
