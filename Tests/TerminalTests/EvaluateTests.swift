import Foundation
import Testing

/// `hipwise evaluate`: folders of cases, sound and unsound, as text and as JSON.
@Suite struct EvaluateTests {
    /// A case of the given id; `more` is added to its fields.
    private static func yaml(_ id: String, _ more: String = "") -> String {
        """
        id: \(id)
        population: runner
        age: 31
        sex: female
        condition_key: gluteal_tendinopathy
        condition_group: lateral_hip
        danger: false
        expected_triage: routine
        acceptable_triage: [routine, within_days]
        confidence: high
        \(more)
        """
    }

    private static let flat = "answers: {site_lateral: left, night_pain: no, pain_now: 3}"

    private static func evaluate(_ folder: ScratchFolder, _ more: String...) throws -> JSON {
        try Program.run(["evaluate", folder.path, "--json"] + more).json
    }

    @Test func `the same answers give the same result in whatever shape and place they come`()
        throws
    {
        let scratch = try ScratchFolder()
        let findings = #"{"site_lateral": "left", "night_pain": false, "pain_now": 3}"#
        _ = try scratch.write("a.yaml", Self.yaml("a", Self.flat))
        _ = try scratch.write(
            "b.yml",
            Self.yaml("b", "answers:\n  person: {age: 31}\n  findings: \(findings)")
        )
        _ = try scratch.write("c.yaml", Self.yaml("c"))
        _ = try scratch.write("c.json", #"{"findings": \#(findings)}"#)
        _ = try scratch.write("d.yaml", Self.yaml("d"))
        _ = try scratch.write("d.answers.json", findings)
        _ = try scratch.write("e.yaml", Self.yaml("e"))
        _ = try scratch.write("elsewhere/e.json", findings)
        _ = try scratch.write(
            "f.json",
            #"{"id": "f", "danger": false, "expected_triage": "routine", "age": 31, "#
                + #""sex": "female", "condition_key": "gtps", "answers": \#(findings)}"#
        )
        _ = try scratch.write("README.md", "not a case")
        let document = try Self.evaluate(scratch, "--answers", scratch.path + "/elsewhere")
        let cases = document["cases"]?.array ?? []
        #expect(cases.compactMap { $0["id"]?.text } == ["a", "b", "c", "d", "e", "f"])
        let causes = cases.map { $0["causes"] }
        #expect(causes.first??.array.isEmpty == false)
        #expect(causes.allSatisfy { $0 == causes.first })
        #expect(
            cases.compactMap { $0["answersFrom"]?.text } == [
                "in the file", "in the file", "beside it", "beside it", "the answers folder",
                "in the file",
            ]
        )
        #expect(document["failed"]?.array.isEmpty == true)
        #expect(try Schema().problems(in: document, schema: "evaluate.json") == [])
    }

    @Test func `age and sex come from the case where the answers are silent`() throws {
        let scratch = try ScratchFolder()
        let known = "{person: {age: 31, sex: female}, site_lateral: left}"
        let silent = Self.yaml("b", "answers: {site_lateral: left}")
        _ = try scratch.write("a.yaml", Self.yaml("a", "answers: \(known)"))
        _ = try scratch.write("b.yaml", silent)
        _ = try scratch.write(
            "c.yaml",
            silent.replacing("id: b", with: "id: c").replacing("age: 31", with: "age: a student")
        )
        let cases = try Self.evaluate(scratch)["cases"]?.array ?? []
        try #require(cases.count == 3)
        #expect(cases[0]["causes"] == cases[1]["causes"])
        #expect(cases[0]["causes"] != cases[2]["causes"])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var text: String
        var says: [String]

        var testDescription: String { says.joined(separator: ", ") }
    }

    static let faults = [
        Fault(text: "id: [unclosed", says: ["not valid YAML"]),
        Fault(text: "just words", says: ["not a case"]),
        Fault(text: yaml("x", "answers: {site_latral: left}"), says: ["x", "site_latral"]),
        Fault(text: yaml("x", "answers: {pain_now: 12}"), says: ["x", "pain_now", "12"]),
        Fault(text: yaml("x", "answers: {night_pain: maybe}"), says: ["night_pain", "maybe"]),
        Fault(text: yaml("x", "answers: {person: {age: 300}}"), says: ["x", "age", "300"]),
        Fault(text: yaml("x", "answers: {findings: {}, findngs: {}}"), says: ["findngs"]),
        Fault(text: yaml("x", "answers: {pain_now: [1, 2]}"), says: ["pain_now"]),
        Fault(text: yaml("x", "answers: [1]"), says: ["no map"]),
        Fault(text: yaml("x", "true_conditions: [elbow]"), says: ["elbow"]),
        Fault(text: yaml("x", "danger: true"), says: ["danger"]),
        Fault(
            text: yaml("x").replacing("danger: false", with: ""),
            says: ["danger"]
        ),
        Fault(
            text: yaml("x").replacing("[routine, within_days]", with: "[soonish]"),
            says: ["soonish", "same_day"]
        ),
    ]

    @Test func `each unsound case is named with what is wrong, and the others are scored`() throws {
        let scratch = try ScratchFolder()
        _ = try scratch.write("good.yaml", Self.yaml("good", Self.flat))
        for (index, fault) in Self.faults.enumerated() {
            let text = fault.text.replacing("id: x", with: "id: x\(index)")
            _ = try scratch.write("x\(index + 100).yaml", text)
        }
        let outcome = try Program.run(["evaluate", scratch.path, "--json"])
        let failed = try outcome.json["failed"]?.array ?? []
        #expect(outcome.code == 1)
        #expect(try outcome.json["cases"]?.array.compactMap { $0["id"]?.text } == ["good"])
        try #require(failed.count == Self.faults.count)
        for (index, fault) in Self.faults.enumerated() {
            #expect(failed[index]["file"]?.text == "x\(index + 100).yaml")
            let reason = try #require(failed[index]["reason"]?.text)
            for words in fault.says { #expect(reason.contains(words), "\(reason)") }
        }
        #expect(try Schema().problems(in: outcome.json, schema: "evaluate.json") == [])
    }

    @Test func `two cases of one id are not both scored`() throws {
        let scratch = try ScratchFolder()
        _ = try scratch.write("a.yaml", Self.yaml("same", Self.flat))
        _ = try scratch.write("b.yaml", Self.yaml("same", Self.flat))
        let document = try Self.evaluate(scratch)
        #expect(document["cases"]?.array.count == 1)
        #expect(document["failed"]?.array.first?["reason"]?.text?.contains("a.yaml") == true)
    }

    @Test func `a case without answers is named, neither scored nor failed`() throws {
        let scratch = try ScratchFolder()
        _ = try scratch.write("a.yaml", Self.yaml("a", Self.flat))
        _ = try scratch.write("b.yaml", Self.yaml("b"))
        let outcome = try Program.run(["evaluate", scratch.path, "--json"])
        #expect(outcome.code == 0)
        #expect(try outcome.json["summary"]?["cases"]?.number == 1)
        #expect(try outcome.json["skipped"]?.array.first?["file"]?.text == "b.yaml")
        #expect(try outcome.json["failed"]?.array.isEmpty == true)
    }

    @Test func `where nothing can be scored the exit code says so`() throws {
        let empty = try ScratchFolder()
        let outcome = try Program.run(["evaluate", empty.path, "--json"])
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("holds no cases"))
        #expect(try Schema().problems(in: outcome.json, schema: "failure.json") == [])
        #expect(try Program.run(["evaluate", empty.path + "/missing"]).code == 3)
        _ = try empty.write("a.yaml", Self.yaml("a"))
        #expect(try Program.run(["evaluate", empty.path]).code == 3)
    }

    static let wrongCalls = [
        ["evaluate"], ["evaluate", ".", "--interviews", "5"], ["evaluate", "--interviews", "0"],
        ["evaluate", "--interviews", "5", "--answers", "."],
    ]

    @Test(arguments: wrongCalls) func `a wrong call is refused`(_ arguments: [String]) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.code == 2)
        #expect(!outcome.errors.isEmpty)
    }

    @Test func `a label we have no word for is named and only the urgency scored`() throws {
        let scratch = try ScratchFolder()
        let text = Self.yaml("a", Self.flat)
            .replacing("gluteal_tendinopathy", with: "housemaids_elbow")
            .replacing("lateral_hip", with: "elbow")
        _ = try scratch.write("a.yaml", text)
        let document = try Self.evaluate(scratch)
        let entry = try #require(document["cases"]?.array.first)
        #expect(entry["unknownLabels"]?.texts == ["housemaids_elbow", "elbow"])
        #expect(entry["groupRank"] == nil && entry["keyRank"] == nil)
        #expect(document["summary"]?["ranked"]?.number == 0)
        #expect(document["summary"]?["cases"]?.number == 1)
        let lines = try Program.run(["evaluate", scratch.path]).output
        #expect(lines.contains("a: housemaids_elbow, elbow"))
    }

    @Test func `causes named in the case overrule its label`() throws {
        let scratch = try ScratchFolder()
        let own = "true_conditions: [itbs]\ngroup_conditions: [itbs, labral_tear]"
        _ = try scratch.write("a.yaml", Self.yaml("a", "\(Self.flat)\n\(own)"))
        let entry = try #require(try Self.evaluate(scratch)["cases"]?.array.first)
        #expect(entry["trueConditions"]?.texts == ["itbs"])
        #expect(entry["groupConditions"]?.texts == ["itbs", "labral_tear"])
        let causes = entry["causes"]?.array.compactMap { $0["condition"]?.text } ?? []
        #expect(entry["keyRank"]?.number == causes.firstIndex(of: "itbs").map { Double($0 + 1) })
    }

    @Test func `an empty list of causes is no label`() throws {
        let scratch = try ScratchFolder()
        let none = "true_conditions: []\ngroup_conditions: []"
        _ = try scratch.write("a.yaml", Self.yaml("a", "\(Self.flat)\n\(none)"))
        let document = try Self.evaluate(scratch)
        let entry = try #require(document["cases"]?.array.first)
        #expect(entry["keyRank"] == nil && entry["groupRank"] == nil)
        #expect(entry["trueConditions"]?.array.isEmpty == true)
        #expect(entry["unknownLabels"]?.array.isEmpty == true)
        #expect(document["summary"]?["ranked"]?.number == 0)
        #expect(document["summary"]?["cases"]?.number == 1)
        #expect(try Schema().problems(in: document, schema: "evaluate.json") == [])
    }

    @Test func `where nothing is scored there is no table and no yardstick`() throws {
        let scratch = try ScratchFolder()
        _ = try scratch.write("a.yaml", Self.yaml("a"))
        _ = try scratch.write("b.yaml", "just words")
        let outcome = try Program.run(["evaluate", scratch.path])
        #expect(outcome.code == 3)
        #expect(outcome.output.contains("Nothing could be scored."))
        #expect(outcome.output.contains("a.yaml") && outcome.output.contains("b.yaml"))
        for words in ["Yardstick", "none to count", "first cause"] {
            #expect(!outcome.output.contains(words), "\(outcome.output)")
        }
    }

    @Test func `a very long line that is no YAML is not told whole`() throws {
        let scratch = try ScratchFolder()
        let line = String(repeating: "word ", count: 20_000)
        _ = try scratch.write("a.yaml", "id: [\(line)")
        let failed = try Self.evaluate(scratch)["failed"]?.array ?? []
        let reason = try #require(failed.first?["reason"]?.text)
        #expect(reason.hasPrefix("is not valid YAML: "))
        #expect(reason.contains("expected"))
        #expect(reason.count < 250, "\(reason.count)")
    }

    @Test(.timeLimit(.minutes(1)))
    func `a link to a pipe is named and not waited for`() throws {
        let scratch = try ScratchFolder()
        let pipe = try scratch.pipe("pipe")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/a.yaml",
            withDestinationPath: pipe
        )
        let failed = try Self.evaluate(scratch)["failed"]?.array ?? []
        #expect(failed.first?["file"]?.text == "a.yaml")
        #expect(failed.first?["reason"]?.text == "is not a file.")
    }

    @Test func `text and document tell the same, each time the same`() throws {
        let scratch = try ScratchFolder()
        _ = try scratch.write("a.yaml", Self.yaml("a", Self.flat))
        let danger = Self.yaml("b", "answers: {site_groin: right, fracture_no_wb: true}")
            .replacing("danger: false", with: "danger: true")
        _ = try scratch.write("b.yaml", danger)
        let document = try Program.run(["evaluate", scratch.path, "--json"])
        let text = try Program.run(["evaluate", scratch.path])
        #expect(try Program.run(["evaluate", scratch.path, "--json"]).output == document.output)
        #expect(try Program.run(["evaluate", scratch.path]).output == text.output)
        let lines = text.output.split(separator: "\n")
        for entry in try document.json["cases"]?.array ?? [] {
            let id = try #require(entry["id"]?.text)
            let line = try #require(lines.first { $0.hasPrefix("\(id) ") })
            let told = [entry["tier"]?.text, entry["causes"]?.array.first?["condition"]?.text]
            for word in told { #expect(try line.contains(" \(#require(word)) "), "\(line)") }
        }
        let over = try #require(try document.json["summary"]?["overTriaged"]?.number)
        let row = try #require(lines.first { $0.hasPrefix("routine sent the same day") })
        #expect(row.contains(" \(Int(over)) of 2 ("))
    }

    @Test func `a file that repeats itself without end is refused`() throws {
        let scratch = try ScratchFolder()
        _ = try scratch.write("a.yaml", Self.yaml("a", Self.flat))
        var bomb = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let members = Array(repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
            bomb += "l\(level): &l\(level) [\(members)]\n"
        }
        _ = try scratch.write("bomb.yaml", bomb)
        let outcome = try Program.run(["evaluate", scratch.path, "--json"])
        #expect(outcome.code == 1)
        #expect(try outcome.json["failed"]?.array.first?["file"]?.text == "bomb.yaml")
    }

    @Test func `interviews with made-up runners fit their schema, and a seed gives the same`()
        throws
    {
        let arguments = ["evaluate", "--interviews", "3", "--json"]
        let first = try Program.run(arguments)
        #expect(first.code == 0)
        #expect(try first.json["runners"]?.number == 3)
        #expect(try Schema().problems(in: first.json, schema: "interviews.json") == [])
        #expect(try Program.run(arguments + ["--seed", "2026"]).output == first.output)
        let text = try Program.run(["evaluate", "--interviews", "3"]).output
        #expect(text.contains("Interviews with 3 runners"))
    }
}
