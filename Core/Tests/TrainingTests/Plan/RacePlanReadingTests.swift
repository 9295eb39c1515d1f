import Measure
import Testing
import Training

@Suite struct RacePlanTableTests {
    private func table(
        _ text: String,
        unit: DistanceUnit? = nil,
        order: DateOrder? = nil
    ) throws -> [String] {
        let plan = try RacePlan.table(text, unit: unit, order: order)
        return plan.runs.map { run in
            "\(run.day.iso8601) \(run.distance.kilometers.fixed(2))\(run.isRace ? " race" : "")"
                + (run.note.isEmpty ? "" : " \(run.note)")
        } + plan.notRead.map { "line \($0.line): \($0.reason)" }
    }

    @Test func `dates and distances, with kind and notes if there are any`() throws {
        #expect(
            try table(
                """
                date,distance_km,kind,notes
                2026-12-01,8,easy,
                2026-12-03,0,rest,
                2026-12-06,24.5,long,"quiet, flat"

                2026-12-13,42.195,race,
                """
            ) == [
                "2026-12-01 8.00 easy", "2026-12-06 24.50 quiet, flat",
                "2026-12-13 42.20 race race",
            ]
        )
    }

    @Test func `semicolons, decimal commas and German dates`() throws {
        #expect(
            try table(
                "\u{FEFF}Datum;Strecke (km);Art\r\n29.11.2026;24,5;lang\r\n6.12.26;10;Wettkampf\r\n"
            )
                == ["2026-11-29 24.50 lang", "2026-12-06 10.00 race Wettkampf"]
        )
    }

    @Test func `miles by header, by value or by option`() throws {
        #expect(try table("date,miles\n2026-12-01,10") == ["2026-12-01 16.09"])
        #expect(try table("date,distance\n2026-12-01,10 mi") == ["2026-12-01 16.09"])
        #expect(try table("date,distance\n2026-12-01,10", unit: .miles) == ["2026-12-01 16.09"])
        #expect(
            try table("date,distance\n2026-12-01,10")
                == ["line 2: its distance has no unit; say --unit km or --unit mi"]
        )
    }

    @Test func `slashes are read where they leave no doubt`() throws {
        #expect(
            try table("date,km\n11/29/2026,10\n12/01/2026,8") == [
                "2026-11-29 10.00", "2026-12-01 8.00",
            ]
        )
        #expect(
            try table("date,km\n29/11/2026,10\n01/12/2026,8") == [
                "2026-11-29 10.00", "2026-12-01 8.00",
            ]
        )
        #expect(try table("date,km\n2026/11/29,10") == ["2026-11-29 10.00"])
        #expect(try table("date,km\n01/12/2026,8", order: .dayFirst) == ["2026-12-01 8.00"])
        #expect(try table("date,km\n01/12/2026,8", order: .monthFirst) == ["2026-01-12 8.00"])
        #expect(try table("date,km\n05/05/2026,8") == ["2026-05-05 8.00"])
    }

    @Test(
        arguments: [
            ("date,km\n01/12/2026,8\n02/12/2026,8", 2), ("date,km\n29/11/2026,8\n11/30/2026,8", 3),
            ("km,notes\n8,easy", 1), ("date,notes\n2026-12-01,easy", 1), ("", nil),
        ] as [(String, Int?)]
    )
    func `what cannot be read is refused with its line`(text: String, line: Int?) {
        let error = #expect(throws: RacePlanError.self) { try RacePlan.table(text) }
        #expect(error?.line == line)
        #expect(error?.reason.isEmpty == false)
    }

    @Test func `one bad line does not stop the rest`() throws {
        #expect(
            try table(
                """
                date,km,notes
                2026-02-30,8,no such day
                2026-12-01,5 x 1 km,
                2026-12-02,x,
                9999-12-31,8,
                2026-12-04,24,5,
                2026-12-05,8,
                """
            ) == [
                "2026-12-05 8.00", "line 2: its date cannot be read",
                "line 3: it has repetitions, and no total", "line 4: its distance cannot be read",
                "line 5: its date cannot be read",
                """
                line 6: it has more columns than the first line; a distance with a comma needs \
                quotes or semicolons between columns
                """,
            ]
        )
    }

    @Test func `the race is the last one marked, else the last and longest run`() throws {
        func race(_ text: String) throws -> Int? { try RacePlan.table(text).raceIndex }
        #expect(
            try race("date,km,kind\n2026-12-01,10,race\n2026-12-08,42,race\n2026-12-10,5,easy") == 1
        )
        #expect(try race("date,km\n2026-12-01,10\n2026-12-08,42") == 1)
        #expect(try race("date,km\n2026-12-01,10\n2026-12-08,10") == nil)
        #expect(try race("date,km,kind\n2026-12-01,10,marathon pace\n2026-12-08,8,easy") == nil)
    }
}

@Suite struct RacePlanCalendarTests {
    private static func calendar(_ events: String) -> String {
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\(events)END:VCALENDAR\r\n"
    }

    private static func event(_ lines: String...) -> String {
        "BEGIN:VEVENT\r\n" + lines.map { $0 + "\r\n" }.joined() + "END:VEVENT\r\n"
    }

    @Test func `events with a distance are runs`() throws {
        let plan = try RacePlan.calendar(
            Self.calendar(
                Self.event("DTSTART;VALUE=DATE:20261129", "SUMMARY:Long run 24 km")
                    + Self.event(
                        "DTSTART;TZID=\"Europe/Berlin:x\":20261201T180000",
                        "SUMMARY:Tempo",
                        "DESCRIPTION:Easy start\\, then fas",
                        " ter\\n10 mi in all",
                        "BEGIN:VALARM",
                        "DESCRIPTION:99 km",
                        "END:VALARM"
                    )
                    + Self.event(
                        "DTSTART:20261213T233000Z",
                        "SUMMARY:City marathon 42.2 km",
                        "CATEGORIES:race"
                    )
            ),
            clock: LocalClock { _ in 3600 }
        )
        #expect(plan.runs.map(\.day.iso8601) == ["2026-11-29", "2026-12-01", "2026-12-14"])
        #expect(plan.runs.map { $0.distance.kilometers.fixed(1) } == ["24.0", "16.1", "42.2"])
        #expect(plan.raceIndex == 2)
        #expect(plan.notRead.isEmpty)
    }

    @Test func `what is unclear is reported, not guessed`() throws {
        let plan = try RacePlan.calendar(
            Self.calendar(
                Self.event("DTSTART:20261129", "SUMMARY:Intervals 5 x 1 km")
                    + Self.event("DTSTART:20261130", "SUMMARY:Dentist")
                    + Self.event("DTSTART:20261131", "SUMMARY:8 km")
                    + Self.event(
                        "DTSTART:20261201",
                        "RRULE:FREQ=WEEKLY;COUNT=16",
                        "SUMMARY:Easy 8 km"
                    )
                    + Self.event("SUMMARY:8 km")
            ),
            clock: .utc
        )
        #expect(plan.runs.isEmpty)
        #expect(
            plan.notRead.map(\.reason) == [
                "it has repetitions, and no total", "it gives no distance",
                "its start cannot be read", "it repeats; enter each run on its own",
                "its start cannot be read",
            ]
        )
        #expect(plan.notRead.first?.line == 3)
    }

    @Test func `what is no calendar is refused`() {
        #expect(throws: RacePlanError.self) { try RacePlan.calendar("date,km", clock: .utc) }
    }
}
