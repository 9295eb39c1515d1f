import Foundation
import Testing

/// `hipwise load` with a plan and with a question, as a process.
@Suite struct LoadCommandTests {
    private static let plan = """
        date,distance,kind
        2026-07-05,10 km,long
        2026-07-08,5 x 1 km,intervals
        2026-07-12,30 km,race
        """

    /// The sample runner's data; runs up to 30 June 2026.
    private func sample() throws -> ScratchFolder {
        let scratch = try ScratchFolder()
        let outcome = try Program.run(
            ["demo", "--json", "--on", DocumentTests.day, "--data", scratch.path]
        )
        #expect(outcome.code == 0)
        return scratch
    }

    @Test func `a plan and a question are answered in one document`() throws {
        let scratch = try sample()
        let file = try scratch.write("plan.csv", Self.plan)
        let arguments = [
            "load", "--on", DocumentTests.day, "--data", scratch.path, "--plan", file,
            "--what-if", "25 km on Sunday",
        ]
        let document = try Program.run(arguments + ["--json"]).json
        #expect(try Schema().problems(in: document, schema: "load.json") == [])
        #expect(document["whatIf"]?["day"]?.text == "2026-07-05")
        #expect(document["whatIf"]?["distanceMeters"]?.number == 25_000)
        #expect(document["plan"]?["entries"]?.array.count == 2)
        #expect(document["plan"]?["notRead"]?.array.first?["line"]?.number == 3)
        #expect(document["plan"]?["breaks"]?.array.isEmpty == false)
        #expect(document["plan"]?["nearest"]?["keepsRace"]?.bool != nil)
        let text = try Program.run(arguments).output
        #expect(text.contains("25.0 km on Sunday 5 July 2026 would be"))
        #expect(text.contains("Where it breaks the guard"))
        #expect(text.contains("Line 3, 2026-07-08, 5 x 1 km, intervals: it has repetitions"))
    }

    @Test func `a calendar is read as a plan`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write(
            "plan.ics",
            """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260705
            SUMMARY:Long run 24 km
            END:VEVENT
            END:VCALENDAR
            """
        )
        let document = try Program.run(
            [
                "load", "--json", "--on", DocumentTests.day, "--data", scratch.path, "--plan", file,
            ]
        ).json
        #expect(document["plan"]?["entries"]?.array.first?["distanceMeters"]?.number == 24_000)
    }

    @Test(
        arguments: [
            (["--what-if", "sunday"], 2), (["--what-if", "5 x 1 km on sunday"], 2),
            (["--on", "9999-12-31"], 2), (["--unit", "km"], 2), (["--plan", "/nowhere.csv"], 3),
            (["--plan", "/tmp"], 3),
        ] as [([String], Int32)]
    )
    func `what cannot be answered is refused with its reason`(arguments: [String], code: Int32)
        throws
    {
        let scratch = try ScratchFolder()
        let outcome = try Program.run(["load", "--data", scratch.path] + arguments)
        #expect(outcome.code == code)
        #expect(!outcome.errors.isEmpty)
    }

    @Test func `dates that can be read two ways are refused, and settled by an option`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("plan.csv", "date,km\n05/07/2026,24\n")
        let arguments = ["load", "--json", "--on", DocumentTests.day, "--data", scratch.path]
        let refused = try Program.run(arguments + ["--plan", file])
        #expect(refused.code == 3)
        #expect(refused.output.contains("two different days"))
        let settled = try Program.run(arguments + ["--plan", file, "--dates", "dmy"]).json
        #expect(settled["plan"]?["entries"]?.array.first?["day"]?.text == "2026-07-05")
    }
}
