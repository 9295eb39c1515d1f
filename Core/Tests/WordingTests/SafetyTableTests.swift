import Foundation
import Interview
import Screening
import Testing

@testable import Wording

@Suite struct SafetyTableTests {
    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/safety.md")
    static let begin = "<!-- danger signs: written by the program -->\n"
    static let end = "\n<!-- end of danger signs -->"

    @Test func `docs/safety.md lists every danger sign as it is`() throws {
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        let start = try #require(written.range(of: Self.begin)).upperBound
        let stop = try #require(written.range(of: Self.end, range: start..<written.endIndex))
            .lowerBound
        let table = SafetyTable.markdown()
        if ProcessInfo.processInfo.environment["HIPWISE_RECORD"] != nil {
            let page = written[..<start] + table + written[stop...]
            try Data(page.utf8).write(to: Self.file)
            Issue.record("wrote docs/safety.md", severity: .warning)
            return
        }
        #expect(
            String(written[start..<stop]) == table,
            "docs/safety.md is out of date: run HIPWISE_RECORD=1 swift test --package-path Core"
        )
    }

    @Test func `every rule has one row with its tier`() {
        let rows = SafetyTable.markdown().split(separator: "\n").dropFirst(2)
        #expect(rows.count == RedFlagRule.all.count)
        for rule in RedFlagRule.all {
            let own = rows.filter { $0.hasPrefix("| `\(rule.id)` | \(rule.tier.rawValue) |") }
            #expect(own.count == 1, "\(rule.id)")
        }
    }

    @Test func `every test that proves a control exists`() throws {
        let root = Self.file.deletingLastPathComponent().deletingLastPathComponent()
        var suites: [String: String] = [:]
        for folder in ["Core/Tests", "Intake/Tests", "Video/Tests", "Tests"] {
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder),
                includingPropertiesForKeys: nil
            )
            for case let file as URL in try #require(files) where file.pathExtension == "swift" {
                let code = try String(contentsOf: file, encoding: .utf8)
                for suite in code.matches(of: /struct (\w+Tests)\b/) {
                    suites[String(suite.1), default: ""] += code
                }
            }
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        var count = 0
        for proof in written.matches(of: /`(\w+Tests)`((?:(?:: |, )\*[^*]+\*)*)/) {
            let code = try #require(suites[String(proof.1)], "\(proof.1)")
            for name in proof.2.matches(of: /\*([^*]+)\*/) {
                count += 1
                #expect(code.contains("`\(name.1)`"), "\(proof.1): \(name.1)")
            }
        }
        #expect(count > 30)
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var predicate: Screening.Predicate
        var words: String
        var testDescription: String { words }
    }

    static let examples: [Example] = [
        Example(predicate: .has(.limp), words: "a limp"),
        Example(predicate: .number(.painNow, 8...10), words: "how strong it is: from 8 of 10"),
        Example(
            predicate: .number(.painDurationWeeks, 0...2),
            words: "how long it has hurt: up to 2 weeks"
        ),
        Example(
            predicate: .number(.painDurationWeeks, 0...1),
            words: "how long it has hurt: up to 1 week"
        ),
        Example(predicate: .age(50...120), words: "age from 50"),
        Example(predicate: .age(0...18.0.nextDown), words: "age under 18"),
        Example(predicate: .age(8...17.0.nextDown), words: "age 8 to under 17"),
        Example(
            predicate: .bodyMassIndex(0...18.5.nextDown),
            words: "body-mass index under 18.5"
        ),
        Example(
            predicate: .all([.has(.limp), .any([.has(.snapping), .has(.bruising)])]),
            words: "a limp **and** (snapping *or* a bruise)"
        ),
        Example(
            predicate: .any([.has(.limp), .any([.has(.snapping), .has(.bruising)])]),
            words: "a limp *or* snapping *or* a bruise"
        ),
        Example(predicate: .all([.any([.has(.limp)])]), words: "a limp"),
    ]

    @Test(arguments: examples)
    func `says a condition in words`(_ example: Example) {
        #expect(example.predicate.words == example.words)
    }
}
