import Foundation
import Testing

/// Every document the program prints fits its schema, and says what its text says.
@Suite struct DocumentTests {
    static let day = "2026-06-30"

    @Test func `the demo prints one document that fits all schemas`() throws {
        let outcome = try Program.run(["demo", "--json", "--on", Self.day])
        #expect(outcome.code == 0)
        #expect(try Schema().problems(in: outcome.json, schema: "demo.json") == [])
    }

    @Test func `the demo is the same whenever it is told of the same day`() throws {
        let first = try Program.run(["demo", "--json", "--on", Self.day])
        let second = try Program.run(["demo", "--json", "--on", Self.day])
        #expect(first.output == second.output)
    }

    @Test func `the demo's spike is found and told`() throws {
        let demo = try Program.run(["demo", "--json", "--on", Self.day]).json
        let derived = demo["assess"]?["derived"]?.array ?? []
        let spike = try #require(derived.first { $0["finding"]?.text == "load_spike" })
        #expect(spike["isPresent"]?.bool == true)
        let story = demo["assess"]?["story"]?.texts ?? []
        #expect(story.contains { $0.hasPrefix("Nine days before the pain began") })
        // Robin's hip hurts on the outer side, when lying on it and when standing on that leg.
        #expect(demo["assess"]?["causes"]?.array.first?["condition"]?.text == "gtps")
        #expect(demo["assess"]?["triage"]?["tier"]?.text == "self_care")
    }

    @Test func `the vocabulary fits its schema and offers no test that could harm`() throws {
        let vocabulary = try Program.run(["assess", "--vocabulary", "--json"]).json
        #expect(try Schema().problems(in: vocabulary, schema: "vocabulary.json") == [])
        let hop = vocabulary["findings"]?.array.first { $0["id"]?.text == "bsi_hop" }
        #expect(hop?["safeToSelfTest"]?.bool == false)
    }

    @Test func `an empty data folder gives an honest load document`() throws {
        let scratch = try ScratchFolder()
        let outcome = try Program.run(["load", "--json", "--data", scratch.path])
        #expect(outcome.code == 0)
        #expect(try Schema().problems(in: outcome.json, schema: "load.json") == [])
        #expect(try outcome.json["weeks"]?.array.isEmpty == true)
        #expect(try outcome.json["next"]?["tomorrow"]?["distanceMeters"] == nil)
    }

    @Test func `an answer file gives an assessment that fits its schema`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write(
            "answers.json",
            #"{"person": {"age": 38, "sex": "male"}, "findings": {"site_groin": "right"}}"#
        )
        let outcome = try Program.run(
            ["assess", "--answers", file, "--json", "--data", scratch.path])
        #expect(outcome.code == 0)
        #expect(try Schema().problems(in: outcome.json, schema: "assess.json") == [])
        let causes = try outcome.json["causes"]?.array ?? []
        for cause in causes {
            let low = try #require(cause["low"]?.number)
            let high = try #require(cause["high"]?.number)
            let probability = try #require(cause["probability"]?.number)
            #expect(low <= probability && probability <= high)
        }
        // The answers come from standard input as well.
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let piped = try Program.run(
            ["assess", "--answers", "-", "--json", "--data", scratch.path],
            input: text
        )
        #expect(piped.output == outcome.output)
    }

    @Test func `a danger sign in the answers is an emergency in the document`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write(
            "answers.json",
            #"{"findings": {"site_low_back": true, "ces_saddle": true}}"#
        )
        let document = try Program.run(
            ["assess", "--answers", file, "--json", "--data", scratch.path]).json
        #expect(document["triage"]?["tier"]?.text == "emergency")
        #expect(document["triage"]?["reasons"]?.array.first?["id"]?.text == "ces_saddle")
        #expect(document["advice"]?["exercises"]?.array.isEmpty == true)
        #expect(document["advice"]?["running"]?["verdict"]?.text == "notUntilSeen")
    }
}
