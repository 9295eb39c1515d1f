import Anatomy
import Companion
import Foundation
import Measure
import SampleRunner
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
        #expect(!reading.isPainDay)
        #expect(reading.review.series.map(\.quantity) == StrideQuantity.allCases)
        let text = try JSONText.of(DynamicsDocument(reading))
        let json = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
        let problems = try Schema().problems(in: json, schema: "dynamics.json")
        #expect(problems == [], "\(problems)")
        let lines = DynamicsCommand.lines(reading, unit: .kilometers)
        #expect(lines.contains { $0.contains("95 % interval") })
    }

    @Test func `around the day the sample's pain began every quantity has an answer`() async throws
    {
        let vault = try Vault.inMemory()
        let day = try #require(CalendarDay(iso8601: "2026-05-20"))
        _ = try await SampleData.importRuns(into: vault, lastDay: day, progress: { _ in })
        let training = ReviewTraining(shelf: vault, settings: vault, clock: .utc)
        let check = CheckHip(training: training, settings: vault)
        try vault.save(try SampleData.draft(lastDay: day, check: check))
        let reading = try ReviewDynamics(shelf: vault, hipCheck: vault, clock: .utc)(on: day)
        #expect(reading.isPainDay && reading.painfulSide == .right)
        let changes = reading.review.series.compactMap(\.change)
        #expect(changes.count == StrideQuantity.allCases.count)
        // What was put in, read back through files, import and store.
        let balance = try #require(reading.review[.groundContactBalance]?.change)
        #expect(balance.jointInterval.contains(SampleRunner.balanceShift))
        let contact = try #require(reading.review[.groundContactTime]?.change)
        #expect(contact.jointInterval.contains(0))
    }

    @Test func `a day that the calendar does not have is wrong usage`() throws {
        let scratch = try ScratchFolder()
        let none = try Program.run(["dynamics", "--since", "2026-13-01", "--data", scratch.path])
        #expect(none.code == 2)
    }
}
