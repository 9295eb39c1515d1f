import Anatomy
import Companion
import HTTPTypes
import Interview
import Measure
import Testing

@testable import WebApp

@Suite struct DynamicsPageTests {
    static let painBegan = SampleActivities.today.adding(days: -30)

    /// Every second day a run; since the pain `lost` milliseconds more on the ground and 54 in 100
    /// of it on the left foot.
    static func shelf(runs: Int = 60, lost: Double = 20) -> MemoryDynamicsShelf {
        var shelf = MemoryDynamicsShelf()
        shelf.kept = (0..<runs).map { index in
            let day = SampleActivities.today.adding(days: 2 * (index - runs) + 1)
            let isSince = day >= painBegan
            // The runner's own spread, the same on both sides of the day.
            let own = Double(index * 7 % 5) - 2
            func cell(_ quantity: StrideQuantity, _ mean: Double) -> StrideProfile.Cell {
                StrideProfile.Cell(quantity: quantity, speed: 2.8, seconds: 1500, mean: mean)
            }
            return ShelvedDynamics(
                id: Int64(index + 1),
                start: Instant(secondsSince1970: Double(day.daysSince1970) * 86_400 + 25_000),
                device: "<b>Watch",
                profile: StrideProfile(cells: [
                    cell(.cadence, 168 + own),
                    cell(.groundContactTime, 250 + own + (isSince ? lost : 0)),
                    cell(.groundContactBalance, 50 + own / 10),
                ])
            )
        }
        return shelf
    }

    static var draft: HipCheckDraft {
        var draft = HipCheckDraft(painBegan: painBegan)
        draft.answers[.siteLateral] = .sided(.right)
        return draft
    }

    @Test func `without steps of a watch it leads to the import`() async throws {
        let answer = try await Browser().get(.dynamics(since: nil))
        #expect(answer.status == .ok)
        #expect(answer.heading == "How you step")
        #expect(answer.text.contains("href=\"\(Address.importFiles.path)\""))
        #expect(!answer.text.contains("<table>"))
    }

    @Test func `a change since the pain is told apart from what stays within the spread`()
        async throws
    {
        let browser = try Browser(draft: Self.draft, dynamics: Self.shelf())
        let text = try await browser.get(.dynamics(since: nil)).text
        #expect(text.contains("that the pain began"))
        let badges = text.matches(
            of: /<h2 id="(?<id>[^"]+)-heading">[^<]*<span class="(?<style>[^"]+)"/
        )
        .map { (String($0.id), String($0.style).contains("badge-changed")) }
        #expect(badges.filter(\.1).count == 1, "\(badges)")
        #expect(badges.count == 3)
        #expect(!text.contains("{{") && !text.contains("Optional(") && !text.contains("<b>Watch"))
        #expect(!text.contains("<script") && !text.contains("style="))
        #expect(text.matches(of: /<tr><th scope="row">/).count >= 60)
    }

    @Test func `too few runs since the pain say so, and nothing is called changed`() async throws {
        var shelf = Self.shelf()
        shelf.kept = shelf.kept.filter { kept in
            CalendarDay(kept.start, offsetSeconds: 0) < Self.painBegan.adding(days: 6)
        }
        let text = try await Browser(draft: Self.draft, dynamics: shelf)
            .get(.dynamics(since: nil)).text
        #expect(text.contains("class=\"picture-part\"") && !text.contains("badge-changed"))
    }

    @Test(arguments: ["soon", "2026-13-01", "<script>", "0001-01-01"])
    func `a day that is none is asked for again`(_ typed: String) async throws {
        let browser = try Browser(draft: Self.draft, dynamics: Self.shelf())
        let answer = try await browser.get("/dynamics?since=\(typed.percentEncoded)")
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("aria-invalid=\"true\""))
        #expect(answer.text.contains("value=\"\(typed.escaped)\""))
    }

    @Test func `another day than that of the pain is compared around`() async throws {
        let browser = try Browser(draft: Self.draft, dynamics: Self.shelf())
        let other = SampleActivities.today.adding(days: -60)
        let text = try await browser.get(.dynamics(since: other)).text
        #expect(text.contains("value=\"\(other.iso8601)\""))
        #expect(!text.contains("when the pain began"))
    }
}
