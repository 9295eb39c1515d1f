import Companion
import Foundation
import Measure
import Testing
import Training
import Vault

@testable import Terminal

@Suite struct DynamicsVerbTests {
    @Test func `the sample's second watch tells of its steps, and the document keeps its schema`()
        async throws
    {
        let vault = try Vault.inMemory()
        let day = try #require(CalendarDay(iso8601: "2026-05-20"))
        _ = try await SampleData.importRuns(into: vault, lastDay: day, progress: { _ in })
        let kept = try vault.dynamics()
        #expect(kept.count > 150)
        #expect(Set(kept.map(\.id)).count == kept.count)
        let reading = try ReviewDynamics(shelf: vault, hipCheck: vault, clock: .utc)(
            since: day.adding(days: -60),
            on: day
        )
        #expect(reading.review.series.map(\.quantity) == StrideQuantity.allCases)
        let text = try JSONText.of(DynamicsDocument(reading))
        let json = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
        let problems = try Schema().problems(in: json, schema: "dynamics.json")
        #expect(problems == [], "\(problems)")
        let lines = DynamicsCommand.lines(reading, unit: .kilometers)
        #expect(lines.contains { $0.contains("95 % interval") })
    }

    @Test func `a day that the calendar does not have is wrong usage`() throws {
        let scratch = try ScratchFolder()
        let none = try Program.run(["dynamics", "--since", "2026-13-01", "--data", scratch.path])
        #expect(none.code == 2)
    }
}
