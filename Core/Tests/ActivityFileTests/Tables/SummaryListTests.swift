import ActivityFile
import Measure
import Testing

@Suite struct SummaryListTests {
    private func words(
        _ text: String,
        columns: String? = nil,
        clock: LocalClock = .utc
    ) throws -> [String] {
        try Lists.activities(text, columns: columns, clock: clock).map(\.words)
    }

    // MARK: - Languages

    @Test(arguments: [
        "Date,Distance (km),Duration\n2024-05-31,10.5,1:02:03",
        "Datum;Strecke;Dauer\n31.05.2024;10,5;1:02:03",
        "Datum;Distanz in km;Zeit\n31.5.2024;10,5;62:03",
        "Date;Distance;Durée\n31/05/2024;10,5;1:02:03",
        "Fecha;Distancia;Duración\n31/05/2024;10,5;1:02:03",
        "Data;Distanza (km);Durata\n31/05/2024;10,5;62:03",
        "Data;Distância;Duração\n31/05/2024;10,5 km;1:02:03",
        "Datum;Afstand;Duur\n31-05-2024;10,5;1:02:03",
        "Datum;Sträcka;Tid\n2024-05-31;10,5;1:02:03",
        "日付,距離,時間\n2024年5月31日,10.5,1:02:03",
        "\u{FEFF}DATE,KM,TIME\n2024-05-31,10.5,1:02:03",
        "My runs 2024,,\n\nDate,Distance [km],Time (h:mm:ss)\n2024-05-31,10.5,1:02:03",
        "Date\tDistance km\tMoving time\n2024/05/31\t10.5\t3723",
        "Date,Distance (km),Time\nMay 31 2024,10.5,62 min 3 s",
        "Date,Distance (m),Time\n31 May 2024,\"10,500\",1h 02m 3s",
    ])
    func `a run in many spellings is one run`(_ text: String) throws {
        #expect(Lists.kind(text) == .summary)
        #expect(try words(text) == ["running 2024-05-31T12:00:00Z 3723 s 10500 m"])
    }

    @Test func `the columns of a careful runner are all used`() throws {
        let run = try #require(
            try Lists.activities(
                """
                Datum;Uhrzeit;Titel;Art;Distanz (km);Dauer;Bewegungszeit;Ø HF;Kadenz;Höhenmeter;Schuh;Notizen
                31.05.2024;18:30;Abend;Lauf;10,5;1:05:00;1:02:03;151;172;84;Pegasus;"Hüfte zwickt"
                """
            ).first
        )
        #expect(run.words == "running 2024-05-31T18:30:00Z 3900 s 10500 m")
        #expect(run.timerSeconds == 3723)
        #expect(run.averageHeartRate == 151)
        #expect(run.averageCadence == 86)
        #expect(run.ascentMeters == 84)
        #expect(run.title == "Abend")
        #expect(run.gear == "Pegasus")
        #expect(run.note == "Hüfte zwickt")
        #expect(run.isListEntry && run.hasKnownDate)
    }

    // MARK: - Units

    @Test(arguments: [
        ("Date,Distance (mi),Time", "6.5", 10_460.7), ("Date,Miles,Time", "6.5", 10_460.7),
        ("Date,Distance,Time", "6.5 mi", 10_460.7), ("Date,Distance,Time", "10500", 10_500),
        ("Date,Distance,Time", "10.5km", 10_500),
        ("Date,Distance (km),Time", "6.5 miles", 10_460.7),
        ("Date,Distance,Time,Avg pace (min/mi)", "6.5", 10_460.7),
    ])
    func `units come from the value, the name or the size`(
        _ header: String,
        _ value: String,
        _ meters: Double
    ) throws {
        let run = try Lists.activities("\(header)\n2024-05-31,\(value),1:02:03").first
        #expect(abs((run?.distanceMeters ?? 0) - meters) < 0.2)
    }

    @Test func `distances without any unit are refused with what to say`() {
        #expect(
            Lists.refusal("Date,Distance,Time\n2024-05-31,6.5,1:02:03")
                == "at line 2: the distances have no unit; say distance=Distance:km or "
                + "distance=Distance:mi, or call the column \"Distance (km)\""
        )
    }

    @Test func `decimals are decided over the whole column`() throws {
        // 1,234 alone could be a thousand.
        let commas = "Date;Distance (km);Time\n2024-05-31;1,234;6:00\n2024-06-01;10,5;1:00:00"
        #expect(
            try Lists.activities(commas).map { $0.distanceMeters?.fixed(0) } == ["1234", "10500"]
        )
        let points =
            "Date,Distance (m),Time\n2024-05-31,\"1,234\",6:00\n2024-06-01,\"10,500.5\",1:00:00"
        #expect(
            try Lists.activities(points).map { $0.distanceMeters?.fixed(1) } == [
                "1234.0", "10500.5",
            ]
        )
        // One slip of the finger must not make ten kilometres a hundred.
        let mixed =
            "Date;Distance (km);Time\n2024-05-31;10.5;1:00:00\n2024-06-01;8.2;50:00\n2024-06-02;9,5;55:00"
        #expect(
            try Lists.activities(mixed).map { $0.distanceMeters?.fixed(0) } == [
                "10500", "8200", "9500",
            ]
        )
    }

    @Test func `two parts of a duration are told by the pace`() throws {
        #expect(try words("Date,km,Time\n2024-05-31,12,1:05")[0].contains(" 3900 s"))
        #expect(try words("Date,km,Time\n2024-05-31,1,5:05")[0].contains(" 305 s"))
        #expect(try words("Date,km,Duration\n2024-05-31,10,62.5")[0].contains(" 3750 s"))
        #expect(try words("Date,km,Duration (min)\n2024-05-31,,62.5")[0].contains(" 3750 s"))
        #expect(
            Lists.refusal("Date,Sport,Duration\n2024-05-31,run,1:05").contains(
                "durations such as 1:05 may be hours or minutes"
            )
        )
    }

    @Test func `a column called time may be the time of day`() throws {
        let list = "Date,Time,km,Pace\n2024-05-31,18:30,10,5:30\n2024-06-02,7:05,12,5:00 /km"
        #expect(
            try words(list) == [
                "running 2024-05-31T18:30:00Z 3300 s 10000 m",
                "running 2024-06-02T07:05:00Z 3600 s 12000 m",
            ]
        )
    }

    // MARK: - Dates

    @Test func `the order in dates is decided over the whole column`() throws {
        #expect(
            try words("Date,km,Time\n3/4/2024,10,50:00\n3/25/2024,10,50:00").map { $0.prefix(18) }
                == ["running 2024-03-04", "running 2024-03-25"]
        )
        #expect(
            try words("Date,km,Time\n3/4/2024,10,50:00\n25/3/24,10,50:00").map { $0.prefix(18) }
                == ["running 2024-04-03", "running 2024-03-25"]
        )
        #expect(
            Lists.refusal("Date,km,Time\n3/4/2024,10,50:00\n5/5/2024,10,50:00")
                == "at line 2: the dates may be day/month or month/day, and none of them tells; say "
                + "order=dmy or order=mdy, or save the dates as 2024-05-31"
        )
        #expect(
            Lists.refusal("Date,km,Time\n3/25/2024,10,50:00\n25/3/2024,10,50:00").contains(
                "the dates mix orders: line 2 has the month"
            ) == false
        )
        #expect(
            Lists.refusal("Date,km,Time\n3/25/2024,10,50:00\n25/3/2024,10,50:00").contains(
                "mix orders"
            )
        )
        #expect(
            try words(
                "Date,km,Time\n3/4/2024,10,50:00",
                columns: "date=Date,distance=km:km,order=mdy"
            )[0].hasPrefix("running 2024-03-04")
        )
    }

    @Test func `two runs of a day without times stay two runs that do not overlap`() throws {
        let runs = try Lists.activities(
            "Date,km,Time\n2024-05-31,10,1:00:00\n2024-05-31,10,1:00:00\n2024-05-31,5,0:30:00"
        )
        #expect(
            runs.map(\.start.iso8601) == [
                "2024-05-31T12:00:00Z", "2024-05-31T13:01:00Z", "2024-05-31T14:02:00Z",
            ]
        )
    }

    @Test func `times are local, by the clock of the day`() throws {
        // Central Europe, with the change of 31 March 2024 at 01:00 UTC.
        let change = Instant(millisecondsSince1970: 1_711_846_800_000)
        let clock = LocalClock { $0 < change ? 3600 : 7200 }
        let runs = try Lists.activities(
            "Date,Start,km,Duration\n2024-03-31,00:30,10,1:00:00\n2024-03-31,23:30,10,1:00:00",
            clock: clock
        )
        #expect(runs.map(\.start.iso8601) == ["2024-03-30T23:30:00Z", "2024-03-31T21:30:00Z"])
        #expect(runs.map(\.utcOffsetSeconds) == [3600, 7200])
        let utc = try Lists.activities(
            "Date,Start,km,Duration\n2024-03-31,00:30,10,1:00:00",
            columns: "date=Date,zone=utc",
            clock: clock
        )
        #expect(utc.first?.start.iso8601 == "2024-03-31T00:30:00Z")
    }

    // MARK: - Sorts

    @Test func `words of training do not make runs something else`() throws {
        let plan = "Date,km,Time,Type\n2024-05-31,10,50:00,Intervals\n2024-06-01,10,55:00,Easy"
        #expect(try Lists.activities(plan).allSatisfy { $0.sport == .running })
        let sports = "Date,km,Time,Sport\n2024-05-31,10,50:00,Run\n2024-06-01,40,1:55:00,Kayak"
        #expect(try Lists.activities(sports).map(\.sport) == [.running, .other("kayak")])
    }

    // MARK: - Damage

    @Test func `rows that cannot be read are named, the rest goes on`() throws {
        let file = try Lists.read(
            """
            Date,km,Time
            2024-05-31,10,50:00
            Total,10,
            2024-06-01,ten,50:00
            2024-06-02,,
            2024-06-03,4000,50:00
            2024-06-04,8,--
            2024-06-05,8,soon
            """
        )
        #expect(file.activities.count == 2)
        #expect(
            file.damage.map(\.description) == [
                "at line 3: \"Total\" is no date; left out",
                "at line 4: \"ten\" is no distance; left out",
                "at line 5: neither a distance nor a duration; left out",
                "at line 6: longer than 1000 km or 14 days, which is no activity; left out",
                "at line 8: \"soon\" is no duration; left out",
            ]
        )
    }

    @Test func `a list of which nothing can be read is refused with its first reason`() {
        #expect(
            Lists.refusal("Date,km,Time\nnever,10,50:00")
                == "at line 2: \"never\" is no date; left out"
        )
    }

    @Test func `damage is listed up to a bound and then counted`() throws {
        let rows = repeatElement("never,10,50:00", count: 1000).joined(separator: "\n")
        let file = try Lists.read("Date,km,Time\n2024-05-31,10,50:00\n" + rows)
        #expect(file.damage.count == 201)
        #expect(
            file.damage.last?.description == "at line 1002: and 800 more rows like these before it"
        )
    }

    @Test(arguments: [
        "Datum;Betrag\n31.05.2024;10,5", "Name,Distance\nBerlin,10",
        "Date,Temperature\n2024-05-31,20",
        "date,lat,lon,distance\n2024-05-31,52,13,10", "time,distance,speed\n0,0,0",
    ])
    func `tables of other things are not lists of runs`(_ text: String) {
        #expect(Lists.kind(text) == .other("CSV"))
        #expect(Lists.refusal(text).contains("no list of activities"))
    }

    @Test func `the points of one activity are not a hundred runs`() {
        let rows = (0..<100).map { "2024-05-31,06:00:\($0 % 60),0.0\($0 % 9 + 1)" }
        let text = "Date,Start time,Distance (km)\n" + rows.joined(separator: "\n")
        #expect(Lists.refusal(text).contains("more than 24 rows on one day"))
    }

    @Test func `every cut and every flipped byte ends without a trap`() {
        let text = Array(
            "Date;km;Time;HR\n31.05.2024 7:30;10,5;1:02:03;150\n1.6.2024;9;50:00;x\n".utf8
        )
        for place in text.indices {
            _ = try? Lists.read(Array(text[..<place]))
            for value: UInt8 in [0, 0x22, 0x2C, 0x2D, 0x2E, 0x3A, 0x3B, 0x39, 0xFF] {
                var changed = text
                changed[place] = value
                _ = try? Lists.read(changed)
            }
        }
    }
}
