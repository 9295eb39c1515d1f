import Evidence
import Foundation
import Testing

@Suite struct ClaimRegistryTests {
    /// The ids that the sources of the room give to claims.
    static func writtenIDs() throws -> [String] {
        let core = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
            url.deletingLastPathComponent()
        }
        let folder = core.appending(path: "Sources/Evidence/Claims")
        let files = try FileManager.default.contentsOfDirectory(
            at: folder,
            includingPropertiesForKeys: nil
        )
        return try files.filter { $0.pathExtension == "swift" }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8)
                .matches(of: /Claim\(\s*id: "([^"]+)"/).map { String($0.1) }
        }
    }

    @Test func `no claim that is written is left out of the registry`() throws {
        let written = try Self.writtenIDs()
        #expect(written.sorted() == Claim.all.map(\.id).sorted())
    }

    @Test func `each topic has claims`() {
        for topic in Claim.Topic.allCases { #expect(!topic.claims.isEmpty, "\(topic)") }
    }
}
