import ActivityFile
import Companion
import Foundation
import HTTPTypes
import Measure
import Testing

@testable import WebApp

/// Pausing, stopping and going on with an import from its page.
@Suite struct ImportControlTests {
    /// Hands over one file, then asks for the next only when the test allows it.
    private final class GatedReader: FileReading {
        private let allowed: AsyncStream<Void>
        let allow: AsyncStream<Void>.Continuation

        init() { (allowed, allow) = AsyncStream<Void>.makeStream() }

        func read(
            _ sources: [FileSource],
            isKnown: @escaping @Sendable (String) -> Bool,
            progress: @escaping @Sendable (ReadingProgress) -> Void,
            receive: (ReadFile) async throws -> Void
        ) async throws {
            var turns = allowed.makeAsyncIterator()
            for (index, source) in sources.enumerated() {
                _ = await turns.next()
                let reader = TextFileReader { try? String(contentsOfFile: $0, encoding: .utf8) }
                try await reader.read(
                    [source],
                    isKnown: isKnown,
                    progress: { _ in },
                    receive: receive
                )
                progress(
                    ReadingProgress(filesDone: index + 1, filesTotal: sources.count, bytesDone: 0)
                )
            }
        }
    }

    private func upload(_ contents: [String], to browser: Browser) async throws -> String {
        let fields =
            [(FormSecret.fieldName, "", try await browser.secret())]
            + contents.map { (UploadReceiver.fieldName, "; filename=\"\($0).fit\"", $0) }
        let parts = fields.map { name, filename, content in
            "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\(filename)\r\n\r\n\(content)\r\n"
        }
        var headers = Browser.formHeaders
        headers[.contentType] = "multipart/form-data; boundary=b"
        let answer = try await browser.send(
            .post,
            Address.importFiles.path,
            headers: headers,
            body: Array((parts.joined() + "--b--\r\n").utf8)
        )
        return String(try #require(answer.location).split(separator: "/").last ?? "")
    }

    private func page(
        _ id: String,
        _ browser: Browser,
        until text: String
    ) async throws -> Browser.Answer {
        for _ in 0..<100_000 {
            let page = try await browser.get(.importJob(id: id))
            if page.text.contains(text) { return page }
            await Task.yield()
        }
        return try await browser.get(.importJob(id: id))
    }

    @Test func `a paused import waits, tells so, and goes on`() async throws {
        let reader = GatedReader()
        let browser = try Browser(reader: reader)
        let id = try await upload(["run 5000", "run 9000"], to: browser)
        _ = try await browser.post(.importJob(id: id), ["do": "pause"])
        reader.allow.yield()
        reader.allow.yield()
        let paused = try await browser.get(.importJob(id: id))
        #expect(paused.heading == "Import paused")
        #expect(!paused.text.contains("http-equiv=\"refresh\""))
        #expect(try await browser.get(.importFiles).text.contains("An import is paused"))
        #expect(try browser.activities.activities(runningOnly: true).isEmpty)
        _ = try await browser.post(.importJob(id: id), ["do": "resume"])
        let done = try await page(id, browser, until: "Import finished")
        #expect(done.heading == "Import finished")
        #expect(try browser.activities.activities(runningOnly: true).count == 2)
    }

    @Test func `a stopped import keeps what it read and can go on from there`() async throws {
        let reader = GatedReader()
        let browser = try Browser(reader: reader)
        let id = try await upload(["run 5000", "run 9000"], to: browser)
        reader.allow.yield()
        _ = try await page(id, browser, until: "1 of 2 files")
        _ = try await browser.post(.importJob(id: id), ["do": "stop"])
        reader.allow.yield()
        let stopped = try await page(id, browser, until: "Import stopped")
        #expect(stopped.text.contains("1 new run."))
        #expect(
            try browser.activities.activities(runningOnly: true).map(\.distanceMeters) == [5000]
        )

        let importPage = try await browser.get(.importFiles)
        #expect(importPage.text.contains("These files were not all read:"))
        let upload = try #require(
            importPage.text.firstMatch(of: /name="upload" value="(?<id>[^"]+)"/)
        )
        let again = try await browser.post(
            .importAgain,
            ["upload": String(upload.id), "do": "resume"]
        )
        reader.allow.yield()
        reader.allow.yield()
        let second = String(try #require(again.location).split(separator: "/").last ?? "")
        let done = try await page(second, browser, until: "Import finished")
        #expect(done.text.contains("1 new run, 1 that you had already."))
        #expect(try FileManager.default.contentsOfDirectory(atPath: browser.uploadsFolder).isEmpty)
        let gone = try await browser.post(
            .importAgain,
            ["upload": String(upload.id), "do": "resume"]
        )
        #expect(gone.status == .conflict)
    }

    @Test func `files that a crash left whole are offered, taken up once, or thrown away`()
        async throws
    {
        let browser = try Browser()
        var generator = SystemRandomNumberGenerator()
        var left = try Upload(in: browser.uploadsFolder, using: &generator)
        let file = try left.open(label: "evening.fit")
        try file.write(contentsOf: Data("run 7000".utf8))
        try file.close()
        // Not whole yet, or still in use: not offered.
        #expect(Upload.leftovers(in: browser.uploadsFolder).isEmpty)
        try left.seal()
        #expect(Upload.leftovers(in: browser.uploadsFolder).isEmpty)
        left.letGo()
        #expect(Upload.leftovers(in: browser.uploadsFolder).map(\.files) == [1])
        #expect(try await browser.get(.importFiles).text.contains("1 file, "))
        let outside = try await browser.post(.importAgain, ["upload": "../x", "do": "discard"])
        #expect(outside.status == .conflict)
        _ = try await browser.post(.importAgain, ["upload": left.id, "do": "discard"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: browser.uploadsFolder).isEmpty)
    }
}

/// The page of recordings that count as one.
@Suite struct MergesPageTests {
    private static func recording(_ id: Int64, label: String, counts: Bool) -> StoredRecording {
        StoredRecording(
            id: id,
            activityId: 1,
            label: label,
            sport: .running,
            start: Instant(secondsSince1970: 1_777_000_000 + Double(id)),
            // The second tells no zone: it is shown in the first one's.
            utcOffsetSeconds: id == 0 ? 7200 : nil,
            elapsedSeconds: 3000,
            distanceMeters: 10_000 + Double(id) * 100,
            records: 3000,
            isPreferred: counts
        )
    }

    private static let merged = MergedActivity(
        summary: ShelvedActivity(
            id: 1,
            sport: .running,
            start: Instant(secondsSince1970: 1_777_000_000),
            utcOffsetSeconds: 0,
            elapsedSeconds: 3000,
            distanceMeters: 10_000,
            records: 3000,
            hasRunningDynamics: false,
            recordings: 2
        ),
        recordings: [
            recording(0, label: "watch.fit", counts: true),
            recording(1, label: "<b>phone</b>.gpx", counts: false),
        ]
    )

    @Test func `says why recordings count as one, and takes them apart and back`() async throws {
        let shelf = MemoryMergeShelf([Self.merged])
        let browser = try Browser(merges: shelf)
        let page = try await browser.get(.merges(year: nil))
        #expect(page.text.contains("They share 100 % of their time; the distances differ by 1 %."))
        #expect(page.text.contains("watch.fit"))
        #expect(page.text.matches(of: /24 Apr, 05:06/).count == 2)
        #expect(!page.text.contains("<b>phone"))
        // The one that counts has no button: taking the other out says the same.
        #expect(page.text.matches(of: /value="separate"/).count == 1)

        let apart = try await browser.post(
            .merges(year: nil),
            ["recording": "1", "do": "separate"]
        )
        #expect(apart.status == .seeOther)
        let after = try await browser.get(.merges(year: nil))
        #expect(after.text.contains("Taken apart by you"))
        _ = try await browser.post(.merges(year: nil), ["recording": "1", "do": "rejoin"])
        #expect(try shelf.separatedRecordings().isEmpty)
        let wrong = try await browser.post(
            .merges(year: nil),
            ["recording": "99", "do": "separate"]
        )
        #expect(wrong.status == .notFound)
    }

    @Test func `says when nothing is told twice`() async throws {
        let page = try await Browser().get(.merges(year: nil))
        #expect(page.text.contains("No activity came from more than one file."))
    }
}
