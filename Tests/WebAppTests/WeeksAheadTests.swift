import Companion
import Measure
import Testing
import Training
import Wording

@testable import WebApp

/// The ceilings of the weeks to come on the training page.
@Suite struct WeeksAheadTests {
    private static let today = SampleActivities.today

    private static func next(
        _ activities: [ShelvedActivity],
        unit: DistanceUnit = .kilometers
    ) -> TrainingPage.Next {
        TrainingPage(SampleActivities.record(activities, unit: unit), period: .recent).next
    }

    /// 10 km in the week before and 10 km in this one, which has four days to go.
    private static let steady = [
        SampleActivities.run(day: today.adding(days: -7), kilometers: 10),
        SampleActivities.run(day: today, kilometers: 10),
    ]

    @Test func `six weeks, each a tenth over the one before`() {
        let ceilings = Self.next(Self.steady).ceilings
        #expect(ceilings.map(\.week).first == "11 May")
        #expect(ceilings.map(\.week).last == "15 Jun")
        // This week may come to 11 km; then a tenth more each week, cut and not rounded up.
        #expect(
            ceilings.map(\.all) == [
                "12.1 km", "13.3 km", "14.6 km", "16.1 km", "17.7 km", "19.4 km",
            ]
        )
        #expect(ceilings.map(\.run).first == "11.0 km")
        let miles = Self.next(Self.steady, unit: .miles).ceilings
        #expect(miles.map(\.all).first == "7.5 mi")
    }

    @Test func `the table is folded shut and says that it is no target`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(Self.steady))
        let text = try await browser.get(.training(.recent)).text
        let part = try #require(
            text.firstMatch(of: /<details class="ceilings">(?<inner>[\s\S]*?)<\/details>/)
        )
        #expect(part.inner.contains(SafeNext.ceilingsAreNoTarget))
        #expect(part.inner.matches(of: /<th scope="row">/).count == 6)
        #expect(text.contains("It is a ceiling, not a target"))
    }

    @Test func `without a run to go by there are no weeks ahead`() async throws {
        let old = [SampleActivities.run(day: Self.today.adding(days: -90), kilometers: 10)]
        #expect(!Self.next(old).hasCeilings)
        let browser = try Browser(activities: MemoryActivityShelf(old))
        let text = try await browser.get(.training(.recent)).text
        #expect(!text.contains("class=\"ceilings\""))
    }
}
