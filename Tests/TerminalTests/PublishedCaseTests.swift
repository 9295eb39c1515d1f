import Foundation
import Testing

/// The 25 published cases beside the repository, with the project's own reading of their answers
/// (`PublishedReadings/NOTES.md` says how), through `hipwise evaluate`.
///
/// The numbers of the engine are never bent to a case; the table is attached as it is.
@Suite struct PublishedCaseTests {
    /// The label of a case, and our causes that count as naming it.
    struct Expected: Decodable, Sendable {
        var id: String
        var danger: Bool
        var expectedTriage: String
        var acceptableTriage: [String]
        var trueConditions: [String]
        var groupConditions: [String]
    }

    static let expected: [Expected] = {
        let file = Repository.root.appending(path: "Tests/TerminalTests/Cases/expected.json")
        let data = (try? Data(contentsOf: file)) ?? Data()
        return (try? JSONDecoder().decode([Expected].self, from: data)) ?? []
    }()

    static var folder: URL? {
        guard let folder = Repository.shared?.appending(path: "cases") else { return nil }
        return FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))
            ? folder : nil
    }

    /// One evaluation for all tests; `nil` without the folder.
    static let outcome: Result<Program.Outcome, any Error>? = folder.map { folder in
        Result { try Program.run(["evaluate", folder.path(percentEncoded: false), "--json"]) }
    }

    private func document() throws -> JSON {
        guard let outcome = try Self.outcome?.get() else {
            try Test.cancel("the published cases are not beside the repository")
        }
        return try outcome.json
    }

    @Test func `all twenty-five cases are read and scored`() throws {
        let document = try document()
        #expect(document["failed"]?.array.isEmpty == true)
        #expect(document["skipped"]?.array.isEmpty == true)
        #expect(document["cases"]?.array.map { $0["id"]?.text } == Self.expected.map(\.id))
        #expect(document["cases"]?.array.count == 25)
        #expect(document["summary"]?["danger"]?.number == 9)
        #expect(try Schema().problems(in: document, schema: "evaluate.json") == [])
    }

    @Test func `every label means the causes that were written down for it`() throws {
        let cases = try document()["cases"]?.array ?? []
        for (found, expected) in zip(cases, Self.expected) {
            #expect(found["danger"]?.bool == expected.danger, "\(expected.id)")
            #expect(found["expectedTriage"]?.text == expected.expectedTriage, "\(expected.id)")
            #expect(found["acceptableTriage"]?.texts == expected.acceptableTriage, "\(expected.id)")
            #expect(found["trueConditions"]?.texts == expected.trueConditions, "\(expected.id)")
            #expect(found["groupConditions"]?.texts == expected.groupConditions, "\(expected.id)")
        }
    }

    @Test(.tags(.safety)) func `a dangerous case is never sent home`() throws {
        let cases = try document()["cases"]?.array ?? []
        let missed = cases.filter { $0["danger"]?.bool == true && $0["safe"]?.bool != true }
        #expect(missed.compactMap { $0["id"]?.text } == [])
        let summary = try document()["summary"]
        #expect(summary?["dangerSafe"]?.number == summary?["danger"]?.number)
    }

    @Test(.tags(.safety)) func `no case is seen later than anyone would defend`() throws {
        let cases = try document()["cases"]?.array ?? []
        let late = cases.filter { $0["underTriaged"]?.bool != false }
        #expect(late.compactMap { $0["id"]?.text } == [])
    }

    @Test func `at most one routine case in five is sent the same day`() throws {
        let summary = try #require(try document()["summary"])
        let routine = try #require(summary["routine"]?.number)
        let over = try #require(summary["overTriaged"]?.number)
        #expect(routine > 0)
        #expect(over * 5 <= routine)
    }

    @Test func `the true group is among the first three in 80 of 100 cases`() throws {
        let summary = try #require(try document()["summary"])
        let ranked = try #require(summary["ranked"]?.number)
        let found = try #require(summary["top3"]?.number)
        #expect(ranked == 25)
        // 18 with the blind readings; the numbers of the engine are not bent to the cases.
        #expect(found >= 17)
        withKnownIssue("the true group is in the first three less often than we want") {
            #expect(found >= 0.8 * ranked)
        }
    }

    @Test func `the table of all cases is written down as it is`() throws {
        let rows = (try document()["cases"]?.array ?? []).map { entry in
            [
                entry["id"]?.text ?? "", entry["tier"]?.text ?? "",
                entry["groupRank"]?.number.map { "\(Int($0))" } ?? "",
                entry["keyRank"]?.number.map { "\(Int($0))" } ?? "",
                entry["causes"]?.array.first?["condition"]?.text ?? "",
            ].joined(separator: "\t")
        }
        #expect(rows.count == 25)
        let header = "case\ttier\trank of group\trank of cause\tleader"
        Attachment.record(
            ([header] + rows).joined(separator: "\n"),
            named: "published-cases.tsv"
        )
    }
}

extension Tag {
    /// Proves a control of `docs/safety.md`.
    @Tag static var safety: Self
}
