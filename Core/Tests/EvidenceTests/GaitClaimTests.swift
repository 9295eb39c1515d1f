import Evidence
import Foundation
import Testing

@Suite struct GaitClaimTests {
    /// One fact of the evidence base beside the repository, read without a parser for its format.
    struct Fact {
        let id: String
        let source: String?
        let isVerified: Bool
    }

    static func facts(from path: String = #filePath) throws -> [Fact] {
        let repository = (0..<4).reduce(URL(filePath: path)) { url, _ in
            url.deletingLastPathComponent()
        }
        let folder =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? repository.appending(path: "../shared").standardized
        let file = folder.appending(path: "evidence/gait.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            try Test.cancel("evidence/gait.yaml is not there; set HIPWISE_SHARED to compare")
        }
        return text.components(separatedBy: "\n- id: ").dropFirst().map { row in
            let lines = row.components(separatedBy: "\n")
            let marker = "  source: "
            return Fact(
                id: lines[0],
                source: lines.first { $0.hasPrefix(marker) }.map {
                    String($0.dropFirst(marker.count))
                },
                isVerified: lines.contains("  verified: 'yes'")
            )
        }
    }

    @Test func `every fact of the shared evidence is a claim with its source and its check`() throws
    {
        let claims = Dictionary(uniqueKeysWithValues: Claim.gait.map { ($0.id, $0) })
        let facts = try Self.facts()
        #expect(facts.count > 40)
        for fact in facts {
            let claim = try #require(claims[fact.id], "\(fact.id)")
            #expect(claim.isVerified == fact.isVerified, "\(fact.id)")
            #expect(claim.sources.map(\.rawValue) == [try #require(fact.source)], "\(fact.id)")
        }
    }

    @Test func `a fact that nobody saw in its work says so`() {
        for claim in Claim.gait where !claim.isVerified {
            #expect(claim.caution != nil, "\(claim.id)")
        }
    }
}
