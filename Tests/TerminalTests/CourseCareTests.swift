import Anatomy
import Interview
import Testing

/// What a course does for those who need a clinician first, and with what cannot be.
@Suite struct CourseCareTests {
    private func document(_ verb: String, _ scratch: ScratchFolder) throws -> JSON {
        try Program.run([verb, "--json", "--on", "2025-03-03", "--data", scratch.path]).json
    }

    struct Danger: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var findings: [Finding]
    }

    static let dangers = [
        Danger(
            testDescription: "numb between the legs",
            findings: [Finding(id: .saddleNumbness, value: .present)]
        ),
        Danger(
            testDescription: "cannot stand on the leg",
            findings: [Finding(id: .cannotBearWeight, value: .present)]
        ),
        Danger(
            testDescription: "a deep pain in the groin on landing, after too little food",
            findings: [
                Finding(id: .siteGroin, value: .sided(.left)),
                Finding(id: .painImpact, value: .present),
                Finding(id: .painWeightBearing, value: .present),
                Finding(id: .underEating, value: .present),
            ]
        ),
    ]

    @Test(arguments: dangers)
    func `whoever must be seen first gets only what is safe, and why`(_ danger: Danger) throws {
        let scratch = try CourseFolder.begun(findings: danger.findings)
        let plan = try document("plan", scratch)
        #expect(plan["clearance"]?.text == "not_until_seen")
        #expect(plan["running"]?["verdict"]?.text == "not_until_seen")
        #expect(plan["days"]?.array.allSatisfy { $0["run"] == nil } == true)
        #expect(plan["days"]?.array.allSatisfy { $0["exercises"]?.array.isEmpty == true } == true)
        let notes = plan["notes"]?.array.compactMap { $0["text"]?.text } ?? []
        let headline = try #require(plan["urgency"]?["headline"]?.text)
        #expect(notes.first?.hasPrefix(headline) == true, "urgency comes before all else")
        #expect(notes.contains { $0.contains("clinician first") })
        #expect(plan["urgency"]?["now"]?.array.isEmpty == false)
        for verb in ["plan", "today"] {
            let text = try Program.run([verb, "--on", "2025-03-03", "--data", scratch.path]).output
            let lines = text.split(separator: "\n")
            #expect(lines.first?.contains(headline) == true, "\(verb)")
        }
        let today = try document("today", scratch)
        #expect(today["urgency"] == plan["urgency"])
        #expect(try Schema().problems(in: plan, schema: "plan.json") == [])
        #expect(try Schema().problems(in: today, schema: "today.json") == [])
        #expect(today["running"] == plan["running"])
        // Nobody's own word for being cleared lifts a danger sign.
        let cleared = try Program.run(
            [
                "plan", "change", "--cleared", "--json", "--on", "2025-03-03", "--data",
                scratch.path,
            ]
        ).json
        #expect(cleared["running"]?["verdict"]?.text != "unrestricted")
        #expect(cleared["days"]?.array.allSatisfy { $0["run"] == nil } == true)
    }

    @Test func `an empty hip check gives general work and says what is missing`() throws {
        let scratch = try CourseFolder.begun(findings: [])
        let plan = try document("plan", scratch)
        #expect(plan["hasHipCheck"]?.bool == false)
        #expect(plan["causes"]?.array.isEmpty == true)
        #expect(plan["canTell"]?.bool == false)
        #expect(
            plan["notes"]?.array.contains {
                $0["text"]?.text?.contains("hip check is still empty") == true
            } == true
        )
        let planned = plan["phases"]?.array.flatMap { $0["exercises"]?.array ?? [] } ?? []
        #expect(planned.allSatisfy { $0["conditions"]?.array.isEmpty == true })
        #expect(try Schema().problems(in: plan, schema: "plan.json") == [])
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var code: Int32 = 2
        var says: [String]
        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let examples = [
        Example(
            arguments: ["checkin", "--during", "11"],
            says: ["--during cannot be 11", "0 to 10"]
        ),
        Example(arguments: ["checkin", "--after=-1"], says: ["--after cannot be -1", "0 to 10"]),
        Example(arguments: ["checkin", "--morning", "2.5"], says: ["2.5", "--morning"]),
        Example(arguments: ["checkin", "--stiff", "1441"], says: ["--stiff", "0 to 1440"]),
        Example(arguments: ["checkin", "--did", "swimming"], says: ["swimming", "--did"]),
        Example(arguments: ["checkin", "--participation", "half"], says: ["half", "full"]),
        Example(arguments: ["checkin"], says: ["Nothing was told", "--during"]),
        Example(arguments: ["checkin", "--json"], says: ["Nothing was told"]),
        Example(
            arguments: ["checkin", "--on", "2098-01-01", "--during", "1"],
            says: ["--on cannot be 2098-01-01", "has not come"]
        ),
        Example(
            arguments: ["checkin", "--on", "2025-03-02", "--during", "1"],
            says: ["--on cannot be 2025-03-02", "began on 2025-03-03"]
        ),
        Example(arguments: ["checkin", "--undo", "--during", "1"], says: ["--undo"]),
        Example(arguments: ["checkin", "--undo"], code: 3, says: ["no check-in to take back"]),
        Example(
            arguments: ["checkin", "--week", "--confidence", "12"],
            says: ["--confidence cannot be 12", "0 to 10"]
        ),
        Example(
            arguments: ["checkin", "--week", "--activity", "stairs=11"],
            says: ["--activity cannot be stairs=11"]
        ),
        Example(arguments: ["checkin", "--worst", "3"], says: ["--week"]),
        Example(arguments: ["plan", "change", "--minutes", "4"], says: ["--minutes", "5 to 90"]),
        Example(arguments: ["plan", "change", "--days", "8"], says: ["--days", "1 to 7"]),
        Example(arguments: ["plan", "change", "--equipment", "rope"], says: ["rope"]),
        Example(arguments: ["plan", "change"], says: ["--minutes 15"]),
        Example(
            arguments: ["plan", "change", "--cleared", "--on", "2098-01-01"],
            says: ["--cleared cannot go with 2098-01-01", "has not come"]
        ),
        Example(
            arguments: ["plan", "change", "--cleared", "--not-cleared"],
            says: ["cannot go together"]
        ),
        Example(
            arguments: ["plan", "change", "--not-cleared"],
            code: 3,
            says: ["no all-clear to take back"]
        ),
        Example(
            arguments: ["plan", "skip", "clamshels"],
            says: ["There is no exercise clamshels", "plan --json"]
        ),
        Example(arguments: ["plan", "unskip", "bridge"], code: 3, says: ["neither"]),
        Example(arguments: ["plan", "swap", "bridge", "bridge"], says: ["itself"]),
        Example(arguments: ["today", "--on", "1066-10-14"], says: ["--on must lie between"]),
    ]

    @Test(arguments: examples)
    func `what cannot be is refused with its range`(_ example: Example) throws {
        let scratch = try CourseFolder.begun()
        let outcome = try Program.run(example.arguments + ["--data", scratch.path])
        #expect(outcome.code == example.code, "\(outcome.errors)")
        for text in example.says { #expect(outcome.errors.contains(text), "\(outcome.errors)") }
        let today = try document("today", scratch)
        #expect(today["told"] == nil, "a refused check-in leaves nothing behind")
    }

    @Test func `kept answers are what the programme is drawn from`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("answers.json", #"{"findings": {"site_lateral": "right"}}"#)
        let assess = ["assess", "--answers", file, "--json", "--data", scratch.path]
        #expect(try Program.run(assess).code == 0)
        #expect(try document("plan", scratch)["hasHipCheck"]?.bool == false)
        #expect(try Program.run(assess + ["--keep"]).code == 0)
        #expect(try document("plan", scratch)["hasHipCheck"]?.bool == true)
    }

    @Test func `a programme says that it does not know of a check that was not kept`() throws {
        let scratch = try CourseFolder.begun()
        let file = try scratch.write(
            "answers.json",
            #"{"findings": {"fracture_no_wb": true}}"#
        )
        let assess = [
            "assess", "--answers", file, "--on", "2025-03-03", "--data", scratch.path,
        ]
        #expect(try Program.run(assess).errors.contains("does not know of this hip check"))
        #expect(try document("plan", scratch)["urgency"]?["tier"]?.text != "same_day")
        let kept = try Program.run(assess + ["--keep"])
        #expect(!kept.errors.contains("does not know of this hip check"))
        #expect(try document("plan", scratch)["urgency"]?["tier"]?.text == "same_day")
    }

    @Test func `pain that stops a course takes every exercise away`() throws {
        let scratch = try CourseFolder.begun(findings: [
            Finding(id: .siteGroin, value: .sided(.right)),
            Finding(id: .noPainWalking, value: .present),
        ])
        let told = try Program.run([
            "checkin", "--during", "7", "--did", "exercises", "--on", "2025-03-03", "--json",
            "--data", scratch.path,
        ]).json
        #expect(told["rule"]?["step"]?.text == "see_someone")
        let plan = try document("plan", scratch)
        #expect(plan["clearance"]?.text == "not_until_seen")
        #expect(plan["notes"]?.array.isEmpty == false)
        let file = try scratch.write(
            "answers.json",
            #"{"findings": {"site_groin": "right", "no_pain_walking": true}}"#
        )
        let assess = try Program.run([
            "assess", "--answers", file, "--json", "--on", "2025-03-03", "--data", scratch.path,
        ]).json
        #expect(assess["advice"]?["exercises"]?.array.isEmpty == true)
    }

    @Test func `an all-clear is noted with its day and taken back`() throws {
        let scratch = try CourseFolder.begun()
        func change(_ option: String) throws -> JSON {
            try Program.run([
                "plan", "change", option, "--on", "2025-03-04", "--json", "--data", scratch.path,
            ]).json
        }
        let cleared = try change("--cleared")
        #expect(cleared["course"]?["clearedOn"]?.texts == ["2025-03-04"])
        #expect(cleared["course"]?["isClearedToRun"]?.bool == true)
        let back = try change("--not-cleared")
        #expect(back["course"]?["clearedOn"]?.texts == [])
        #expect(back["course"]?["isClearedToRun"]?.bool == false)
    }

    @Test func `own activities are rated week by week`() throws {
        let scratch = try CourseFolder.begun()
        let outcome = try Program.run(
            [
                "checkin", "--week", "--on", "2025-03-09", "--worst", "4", "--held-back", "6",
                "--confidence", "7", "--activity", "stairs with the pram=3", "--json", "--data",
                scratch.path,
            ]
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        let plan = try Program.run(["plan", "--json", "--on", "2025-03-09", "--data", scratch.path])
        #expect(try plan.json["course"]?["ownActivities"]?.texts == ["stairs with the pram"])
    }
}
