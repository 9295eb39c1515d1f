import Foundation
import Testing

/// What a user gets wrong is answered with what was wrong, where, and what to do.
@Suite struct UsageTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var arguments: [String]
        var code: Int32
        /// Each must be in the text on standard error.
        var says: [String]
        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let examples = [
        Example(arguments: ["frobnicate"], code: 2, says: ["Unexpected argument 'frobnicate'"]),
        Example(arguments: ["import"], code: 2, says: ["paths", "hipwise import --help"]),
        Example(
            arguments: ["import", "/no/such/file.fit"],
            code: 3,
            says: ["/no/such/file.fit", "there is no such file or folder"]
        ),
        Example(
            arguments: ["load", "--on", "2021-13-01"],
            code: 2,
            says: ["2021-13-01", "YYYY-MM-DD"]
        ),
        Example(arguments: ["load", "--weeks", "0"], code: 2, says: ["--weeks must be 1 or more"]),
        Example(arguments: ["assess", "--json"], code: 2, says: ["--answers FILE"]),
        Example(arguments: ["assess"], code: 2, says: ["not a terminal", "--answers FILE"]),
        Example(
            arguments: ["assess", "--answers", "/no/such/answers.json"],
            code: 3,
            says: ["/no/such/answers.json cannot be read"]
        ),
        Example(
            arguments: ["assess", "--answers", "x", "--vocabulary"],
            code: 2,
            says: ["cannot be used together"]
        ),
        Example(
            arguments: ["assess", "--pain-began", "2100-01-01", "--answers", "x"],
            code: 2,
            says: ["--pain-began cannot be 2100-01-01"]
        ),
        Example(
            arguments: ["assess", "--pain-began", "2026-05-02", "--on", "2026-05-01"],
            code: 2,
            says: ["--pain-began cannot be 2026-05-02", "name 2026-05-01 or a day before"]
        ),
        Example(
            arguments: ["assess", "--pain-began", "1800-01-01", "--answers", "x"],
            code: 2,
            says: ["--pain-began cannot be 1800-01-01"]
        ),
    ]

    @Test(arguments: examples)
    func `a wrong call says what was wrong`(_ example: Example) throws {
        let scratch = try ScratchFolder()
        let known = example.arguments.first != "frobnicate"
        let outcome = try Program.run(
            example.arguments + (known ? ["--data", scratch.path] : [])
        )
        #expect(outcome.code == example.code, "\(outcome.errors)")
        for text in example.says {
            #expect(outcome.errors.contains(text), "\(outcome.errors)")
        }
    }

    @Test func `a data folder that is not there is no empty one`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("file", "in the way")
        for folder in [file, scratch.path + "/typo"] {
            let outcome = try Program.run(["load", "--json", "--data", folder])
            #expect(outcome.code == 3)
            #expect(outcome.errors.contains("There is no data folder \(folder)"))
        }
    }

    @Test func `a device is no answer file`() throws {
        let scratch = try ScratchFolder()
        let outcome = try Program.run(
            ["assess", "--answers", "/dev/zero", "--json", "--data", scratch.path])
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("it is not a file"))
    }

    @Test(.timeLimit(.minutes(1)))
    func `a link is followed to an answer file, and to a pipe in vain`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("answers.json", #"{"findings": {"site_groin": "right"}}"#)
        let pipe = try scratch.pipe("pipe")
        for (name, target, code) in [("file", file, Int32(0)), ("fifo", pipe, 3)] {
            let link = "\(scratch.path)/link-to-\(name)"
            let second = "\(scratch.path)/link-to-link-to-\(name)"
            try FileManager.default.createSymbolicLink(
                atPath: link,
                withDestinationPath: target
            )
            try FileManager.default.createSymbolicLink(
                atPath: second,
                withDestinationPath: link
            )
            for path in [link, second] {
                let outcome = try Program.run(
                    ["assess", "--answers", path, "--json", "--data", scratch.path])
                #expect(outcome.code == code, "\(outcome.errors)")
                #expect(code == 0 || outcome.errors.contains("it is not a file"))
            }
        }
    }

    struct BadAnswers: Sendable, CustomTestStringConvertible {
        var text: String
        var says: [String]
        var testDescription: String { text }
    }

    static let badAnswers = [
        BadAnswers(text: "", says: ["is empty"]),
        BadAnswers(text: "{", says: ["it is not valid JSON"]),
        BadAnswers(text: "[]", says: ["the top holds something else"]),
        BadAnswers(text: #"{"finding": {}}"#, says: ["finding holds something else"]),
        BadAnswers(
            text: #"{"findings": {"site_groyn": true, "pain_now": 12}}"#,
            says: [
                #"There is no finding "site_groyn". Did you mean "site_groin"?"#,
                #""pain_now" cannot be 12"#, "0 to 10",
            ]
        ),
        BadAnswers(text: #"{"findings": {"limp": "maybe"}}"#, says: ["limp", "true or false"]),
        BadAnswers(text: #"{"person": {"age": 312}}"#, says: ["age", "312", "0 to 120"]),
        BadAnswers(text: #"{"painBegan": "yesterday"}"#, says: ["painBegan", "YYYY-MM-DD"]),
        BadAnswers(text: #"{"painBegan": "2100-01-01"}"#, says: ["painBegan", "2100-01-01"]),
        BadAnswers(text: #"{"painBegan": "1800-01-01"}"#, says: ["painBegan", "1800-01-01"]),
    ]

    @Test(arguments: badAnswers)
    func `an answer file that cannot be is refused by name`(_ example: BadAnswers) throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("answers.json", example.text)
        let outcome = try Program.run(
            ["assess", "--answers", file, "--json", "--data", scratch.path])
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("answers.json"))
        for text in example.says {
            #expect(outcome.errors.contains(text), "\(outcome.errors)")
        }
        #expect(try Schema().problems(in: outcome.json, schema: "failure.json") == [])
    }

    @Test func `help and version are no errors`() throws {
        for arguments in [["--help"], ["import", "--help"], ["--version"]] {
            let outcome = try Program.run(arguments)
            #expect(outcome.code == 0)
            #expect(!outcome.output.isEmpty)
        }
    }
}

extension ScratchFolder {
    /// A pipe under a name, into which nobody writes.
    func pipe(_ name: String) throws -> String {
        let path = url.appending(path: name).path(percentEncoded: false)
        let process = try Process.run(URL(filePath: "/usr/bin/env"), arguments: ["mkfifo", path])
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return path
    }
}
