import Companion
import Interview
import Measure
import Testing
import Vault

@testable import Terminal

@Suite struct SampleDataTests {
    @Test func `the sample's pages are those the guide puts, with nothing left to ask`()
        async throws
    {
        let vault = try Vault.inMemory()
        let day = try #require(CalendarDay(iso8601: "2026-05-20"))
        _ = try await SampleData.importRuns(into: vault, lastDay: day, progress: { _ in })
        let training = ReviewTraining(shelf: vault, settings: vault, clock: .utc)
        let check = CheckHip(training: training, settings: vault)
        let draft = try SampleData.draft(lastDay: day, check: check)
        let sheet = try check.sheet(for: draft, on: day)
        let pages = draft.visitedPages
        #expect(pages.prefix(2) == ["place", "danger-now"])
        #expect(Set(pages).count == pages.count)
        #expect((5...InterviewBounds.mostQuestions).contains(pages.count))
        let next = InterviewGuide().step(sheet, visited: pages, wish: .pastEmergency)
        #expect(next == .enough(.settled))
        // The log has answered what is not asked.
        let asked = pages.compactMap { QuestionPage(id: $0, for: sheet) }.flatMap(\.questions)
        #expect(!asked.contains { sheet.findings[$0.id]?.origin == .training })
        #expect(!asked.contains { $0.id == .painDurationWeeks })
    }
}
