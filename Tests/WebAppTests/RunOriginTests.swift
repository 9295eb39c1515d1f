import ActivityFile
import Companion
import Measure
import Testing

@testable import WebApp

/// What a run's page says of the recordings behind it, its gear and the runner's note.
@Suite struct RunOriginTests {
    private static let run = SampleActivities.run(day: SampleActivities.today, kilometers: 12)

    private static func recording(
        _ label: String,
        id: Int64,
        counts: Bool = false,
        isListEntry: Bool = false,
        isKeptApart: Bool = false
    ) -> StoredRecording {
        StoredRecording(
            id: id,
            activityId: run.id,
            label: label,
            sport: .running,
            start: run.start,
            elapsedSeconds: run.elapsedSeconds,
            distanceMeters: run.distanceMeters,
            records: isListEntry ? 0 : 4080,
            isListEntry: isListEntry,
            isPreferred: counts,
            isKeptApart: isKeptApart
        )
    }

    private static func page(
        _ recordings: [StoredRecording],
        run: ShelvedActivity = run
    ) async throws -> String {
        let merged = MergedActivity(summary: run, recordings: recordings)
        let browser = try Browser(
            activities: MemoryActivityShelf([run]),
            merges: MemoryMergeShelf([merged])
        )
        return try await browser.get(.run(id: run.id)).text
    }

    @Test func `a run's page names its recordings and which counts`() async throws {
        let text = try await Self.page([
            Self.recording("watch/a.fit", id: 1, counts: true),
            Self.recording("activities.csv", id: 2, isListEntry: true),
        ])
        #expect(
            text.contains("<strong>Counts: </strong><span class=\"path\">watch/a.fit</span>")
        )
        #expect(text.contains("<li><span class=\"path\">activities.csv</span>"))
        #expect(text.contains("1 h 08 min, 12.0 km, 4,080 samples</span>"))
        #expect(text.contains("12.0 km, a row of a list</span>"))
        #expect(text.contains("href=\"/merges?year=2026\">If they were different runs"))
    }

    @Test func `one recording alone is named without a word of merging`() async throws {
        let text = try await Self.page([Self.recording("a.fit", id: 1, counts: true)])
        #expect(text.contains("Where it comes from") && text.contains("a.fit"))
        #expect(!text.contains("Counts: ") && !text.contains("/merges"))
        let apart = try await Self.page([
            Self.recording("a.fit", id: 1, counts: true, isKeptApart: true)
        ])
        #expect(apart.contains("href=\"/merges?year=2026\">Put it back"))
    }

    @Test func `a run that no recording tells has no such part`() async throws {
        let text = try await Self.page([])
        #expect(!text.contains("Where it comes from"))
    }

    @Test func `gear and note are shown where there are any`() async throws {
        var run = Self.run
        run.gear = "Red shoes"
        run.note = "Stiff on the left.\nBetter later."
        let text = try await Self.page([], run: run)
        #expect(text.contains("<dt>Gear</dt><dd>Red shoes</dd>"))
        #expect(text.contains("Stiff on the left.\nBetter later.</blockquote>"))
        run.gear = " "
        run.note = "\n\u{A0}"
        let blank = try await Self.page([], run: run)
        #expect(!blank.contains("Gear") && !blank.contains("blockquote"))
    }

    @Test func `hostile names, gear and notes stay text`() async throws {
        let hostile = "</blockquote><script>alert(1)</script>\"'&amp;"
        var run = Self.run
        run.gear = hostile
        run.note = hostile
        let text = try await Self.page(
            [
                Self.recording(hostile, id: 1, counts: true),
                Self.recording(hostile + "\u{202E}", id: 2),
            ],
            run: run
        )
        #expect(!text.contains("<script>alert"))
        #expect(text.matches(of: /&lt;script&gt;alert/).count == 4)
    }
}
