import Anatomy
import Assessment
import Foundation
import Screening
import Testing

/// The project's own invented runners (`Vignettes/NOTES.md`), through `hipwise evaluate`.
///
/// They were written without sight of the rules and weights. A vignette that fails is settled on
/// clinical grounds, never by bending it or a number.
@Suite struct VignetteTests {
    private static let folder = Repository.root.appending(path: "Tests/TerminalTests/Vignettes")

    /// One evaluation for all tests.
    private static let outcome = Result {
        try Program.run(["evaluate", folder.path(percentEncoded: false), "--json"])
    }

    private static let order = ["self_care", "routine", "within_days", "same_day", "emergency"]

    /// The top-level fields of a vignette that the evaluation does not print.
    private struct Vignette {
        let id: String
        let fields: [String: String]

        init(_ file: URL) throws {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let pairs = lines.filter { !$0.hasPrefix(" ") }.compactMap { line in
                line.split(separator: ":", maxSplits: 1).map {
                    $0.trimmingCharacters(in: .whitespaces.union(["\""]))
                }
            }
            fields = Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { $1 }
            id = fields["id"] ?? file.lastPathComponent
        }
    }

    private static func vignettes() throws -> [Vignette] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }.map(Vignette.init)
    }

    private func document() throws -> JSON { try Self.outcome.get().json }

    private func cases() throws -> [String: JSON] {
        let cases = try document()["cases"]?.array ?? []
        return Dictionary(uniqueKeysWithValues: cases.map { ($0["id"]?.text ?? "", $0) })
    }

    private func urgency(_ entry: JSON?) throws -> Int {
        let tier = try #require(entry?["tier"]?.text)
        return try #require(Self.order.firstIndex(of: tier))
    }

    private func chance(of condition: String, in entry: JSON?) throws -> Double {
        let causes = try #require(entry?["causes"]?.array)
        let cause = try #require(causes.first { $0["condition"]?.text == condition })
        return try #require(cause["probability"]?.number)
    }

    @Test func `every vignette is read and scored`() throws {
        let document = try document()
        #expect(document["failed"]?.array.isEmpty == true)
        #expect(document["skipped"]?.array.isEmpty == true)
        #expect(try cases().count == Self.vignettes().count)
        #expect(try cases().count >= 60)
    }

    @Test func `every cause and every danger sign has its vignette`() throws {
        let vignettes = try Self.vignettes()
        let causes = Set(vignettes.compactMap { $0.fields["condition_key"] })
        #expect(Set(Condition.all.map(\.id.rawValue)).subtracting(causes) == [])
        let fired = Set(try cases().values.flatMap { $0["rules"]?.texts ?? [] })
        #expect(Set(Screener().rules.map(\.id)).subtracting(fired) == [])
    }

    @Test(.tags(.safety)) func `no runner in danger is sent home, and none is seen too late`()
        throws
    {
        let late = try cases().values.filter { $0["safe"]?.bool != true }
        #expect(late.compactMap { $0["id"]?.text } == [])
        #expect(try document()["summary"]?["danger"]?.number ?? 0 >= 50)
    }

    @Test(.tags(.safety)) func `a danger sign brings at least the urgency of its rule`() throws {
        let cases = try cases()
        let rules = Dictionary(uniqueKeysWithValues: Screener().rules.map { ($0.id, $0.tier) })
        for vignette in try Self.vignettes() {
            guard let sign = vignette.fields["red_flag"] else { continue }
            let demanded = try #require(rules[sign]?.rawValue, "\(vignette.id): \(sign)")
            #expect(cases[vignette.id]?["rules"]?.texts.contains(sign) == true, "\(vignette.id)")
            let told = try urgency(cases[vignette.id])
            let wanted = try #require(Self.order.firstIndex(of: demanded))
            #expect(told >= wanted, "\(vignette.id)")
        }
    }

    @Test func `two runners who differ in one answer differ as a clinician would expect`() throws {
        let cases = try cases()
        let firsts = try Self.vignettes().filter { $0.id.hasSuffix("-a") }
        #expect(firsts.count >= 20)
        for vignette in firsts {
            let (first, second) = (cases[vignette.id], cases[vignette.id.dropLast() + "b"])
            let (before, after) = (try urgency(first), try urgency(second))
            let words = try #require(vignette.fields["pair_expects"]).split(separator: ": ")
            switch (words.first, words.last.map(String.init)) {
            case ("more_urgent", _): #expect(after > before, "\(vignette.id)")
            case ("same_tier", _): #expect(after == before, "\(vignette.id)")
            case ("cause_up", let cause?):
                let (low, high) = (
                    try chance(of: cause, in: first), try chance(of: cause, in: second)
                )
                #expect(high > low, "\(vignette.id)")
            case ("cause_down", let cause?):
                let (high, low) = (
                    try chance(of: cause, in: first), try chance(of: cause, in: second)
                )
                #expect(high > low, "\(vignette.id)")
            default: Issue.record("\(vignette.id) expects nothing known: \(words)")
            }
        }
    }

    @Test func `few who can wait are sent the same day, and the true group is mostly near the top`()
        throws
    {
        let summary = try #require(try document()["summary"])
        let routine = try #require(summary["routine"]?.number)
        let over = try #require(summary["overTriaged"]?.number)
        #expect(over <= 0.1 * routine)
        let ranked = try #require(summary["ranked"]?.number)
        let found = try #require(summary["top3"]?.number)
        #expect(found >= 0.85 * ranked)
    }
}
