import Foundation
import Testing

/// The 25 published cases, translated into answers (`Cases/NOTES.md` says how), through the program.
///
/// Safety is asserted; how well the true cause is ranked is printed and attached as it is. The
/// numbers of the engine are never bent to a case.
@Suite struct PublishedCaseTests {
    /// What a case is known to be.
    struct Expected: Decodable, Sendable, CustomTestStringConvertible {
        var id: String
        var danger: Bool
        var expectedTriage: String
        var acceptableTriage: [String]
        var conditionGroup: String
        var trueConditions: [String]
        var groupConditions: [String]

        var testDescription: String { id }
        var leastUrgentAcceptable: Int { acceptableTriage.map(Self.urgency).min() ?? 0 }

        /// Higher is more urgent.
        static func urgency(_ tier: String) -> Int {
            ["self_care", "routine", "within_days", "same_day", "emergency"]
                .firstIndex(of: tier) ?? -1
        }
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Cases")

    static let expected: [Expected] = {
        let data = (try? Data(contentsOf: folder.appending(path: "expected.json"))) ?? Data()
        return (try? JSONDecoder().decode([Expected].self, from: data)) ?? []
    }()

    /// Each case through the program, once for all tests.
    static let documents: [String: JSON] = Dictionary(
        uniqueKeysWithValues: expected.compactMap { expected in
            (try? assess(expected.id)).map { (expected.id, $0) }
        }
    )

    private static func assess(_ id: String) throws -> JSON {
        let scratch = try ScratchFolder()
        let file = folder.appending(path: "\(id).json").path(percentEncoded: false)
        return try Program.run(
            ["assess", "--answers", file, "--json", "--data", scratch.path]
        ).json
    }

    @Test func `all twenty-five cases are there`() {
        #expect(Self.expected.count == 25)
        #expect(Self.expected.count { $0.danger } == 9)
    }

    @Test(.tags(.safety), arguments: expected.filter(\.danger))
    func `a dangerous case is never sent home`(_ expected: Expected) throws {
        let tier = try #require(Self.documents[expected.id]?["triage"]?["tier"]?.text)
        #expect(Expected.urgency(tier) >= expected.leastUrgentAcceptable, "\(tier)")
    }

    @Test func `the table of all cases is written down as it is`() throws {
        var rows = [
            "case\tdanger\texpected\tgiven\tunder\tover\trank of cause\trank of group\tleader"
        ]
        var under: [String] = []
        var groupRanks: [Int] = []
        for expected in Self.expected {
            let document = try #require(Self.documents[expected.id])
            let tier = document["triage"]?["tier"]?.text ?? ""
            let causes = document["causes"]?.array.compactMap { $0["condition"]?.text } ?? []
            func rank(_ ids: [String]) -> Int? {
                causes.firstIndex(where: ids.contains).map { $0 + 1 }
            }
            let isUnder = Expected.urgency(tier) < expected.leastUrgentAcceptable
            let isOver =
                expected.expectedTriage == "routine"
                && Expected.urgency(tier) >= Expected.urgency("same_day")
            if isUnder { under.append("\(expected.id): \(tier)") }
            groupRanks += rank(expected.groupConditions).map { [$0] } ?? []
            rows.append(
                [
                    expected.id, expected.danger ? "yes" : "no", expected.expectedTriage, tier,
                    isUnder ? "UNDER" : "", isOver ? "OVER" : "",
                    rank(expected.trueConditions).map(String.init) ?? "not in our list",
                    rank(expected.groupConditions).map(String.init) ?? "not in our list",
                    causes.first ?? "",
                ].joined(separator: "\t")
            )
        }
        let within = { (top: Int) in groupRanks.count { $0 <= top } }
        rows.append(
            "group first: \(within(1)), in the first three: \(within(3)), in the first five: "
                + "\(within(5)), of \(Self.expected.count)"
        )
        let table = rows.joined(separator: "\n")
        Attachment.record(table, named: "published-cases.tsv")
        print(table)
        #expect(under == [])
    }
}

extension Tag {
    /// Proves a control of `docs/safety.md`.
    @Tag static var safety: Self
}
