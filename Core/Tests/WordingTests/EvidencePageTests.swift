import Anatomy
import Evidence
import Foundation
import Screening
import Testing
import Wording

@Suite struct EvidencePageTests {
    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/evidence.md")

    @Test func `docs/evidence.md says what the program knows`() throws {
        let page = EvidencePage.markdown()
        if ProcessInfo.processInfo.environment["HIPWISE_RECORD"] != nil {
            try Data(page.utf8).write(to: Self.file)
            Issue.record("wrote docs/evidence.md", severity: .warning)
            return
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(
            written == page,
            "docs/evidence.md is out of date: run HIPWISE_RECORD=1 swift test --package-path Core"
        )
    }

    @Test func `every condition, rule and source is on the page`() {
        let page = EvidencePage.markdown()
        for id in ConditionID.allCases { #expect(page.contains("`\(id.rawValue)`")) }
        for rule in RedFlagRule.all { #expect(page.contains("| `\(rule.id)` |")) }
        for source in Source.all { #expect(page.contains(source.title), "\(source.id)") }
    }
}
