import Companion
import Foundation
import HTTPTypes
import Measure
import Testing

@testable import WebApp

@Suite struct UploadTests {
    private struct Part {
        var name = UploadReceiver.fieldName
        var filename: String?
        var content: String
    }

    private func upload(
        _ parts: [Part],
        to browser: Browser,
        secret: String? = nil
    ) async throws -> Browser.Answer {
        let known = try await browser.secret()
        let all = [Part(name: FormSecret.fieldName, content: secret ?? known)] + parts
        let body = all.map { part in
            let filename = part.filename.map { "; filename=\"\($0)\"" } ?? ""
            return "--b\r\nContent-Disposition: form-data; name=\"\(part.name)\"\(filename)\r\n\r\n"
                + part.content + "\r\n"
        }
        return try await send(body.joined() + "--b--\r\n", to: browser)
    }

    private func send(_ body: String, to browser: Browser) async throws -> Browser.Answer {
        var headers = Browser.formHeaders
        headers[.contentType] = "multipart/form-data; boundary=b"
        return try await browser.send(
            .post,
            Address.importFiles.path,
            headers: headers,
            body: Array(body.utf8)
        )
    }

    /// Waits for the page of an import to come to rest.
    private func finished(_ answer: Browser.Answer, _ browser: Browser) async throws
        -> Browser.Answer
    {
        let address = try #require(answer.location)
        while true {
            let page = try await browser.get(address)
            guard page.text.contains("http-equiv=\"refresh\"") else { return page }
            await Task.yield()
        }
    }

    @Test func `says for each file what became of it`() async throws {
        let browser = try Browser()
        let answer = try await upload(
            [
                Part(filename: "morning.fit", content: "run 10000"),
                Part(filename: "night.fit", content: "sleep"),
                Part(filename: "letter.txt", content: "Dear runner"),
                Part(filename: "", content: ""),
            ],
            to: browser
        )
        let page = try await finished(answer, browser)
        #expect(page.heading == "Import finished")
        #expect(page.text.contains("1 new run."))
        #expect(page.text.contains("1 file could not be read"))
        #expect(page.text.contains("letter.txt"))
        #expect(page.text.contains("it is no activity file"))
        #expect(page.text.contains("1 file without an activity"))
        #expect(page.text.contains("10.0 km"))
        let list = try await browser.get((answer.location ?? "") + "/failures.txt")
        #expect(list.headers[.contentType] == "text/plain; charset=utf-8")
        #expect(
            list.text == """
                Could not be read (1)
                - letter.txt: it is no activity file

                Hold no activity (1)
                - night.fit: sleep

                """
        )
        let again = try await upload(
            [Part(filename: "copy.fit", content: "run 10000")],
            to: browser
        )
        let second = try await finished(again, browser)
        #expect(second.text.contains("0 new runs, 1 that you had already."))
    }

    @Test func `shows names from outside as text and never uses them as paths`() async throws {
        let browser = try Browser()
        let names = [
            "../../../outside.fit", "/etc/outside.fit", "<script>alert(1)</script>.fit",
            "a\u{0}b\u{7}.fit", String(repeating: "long", count: 2000),
        ]
        let answer = try await upload(
            names.map { Part(filename: $0, content: "broken") },
            to: browser
        )
        let page = try await finished(answer, browser)
        #expect(page.text.contains("5 files could not be read"))
        #expect(!page.text.contains("<script"))
        #expect(page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;.fit"))
        #expect(page.text.contains("../../../outside.fit"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: browser.uploadsFolder).isEmpty)
        let parent = URL(filePath: browser.uploadsFolder).deletingLastPathComponent()
        #expect(!FileManager.default.fileExists(atPath: parent.path + "/outside.fit"))
    }

    @Test func `files lie in a folder that only this user may open`() throws {
        var generator = SystemRandomNumberGenerator()
        let parent = NSTemporaryDirectory() + "hipwise-upload-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: parent) }
        var upload = try Upload(in: parent, using: &generator)
        try upload.open(label: "../x.fit").close()
        let manager = FileManager.default
        let folder = try manager.attributesOfItem(atPath: upload.folder)[.posixPermissions] as? Int
        let file = try manager.attributesOfItem(atPath: upload.files[0].path)
        #expect(folder == 0o700)
        #expect(file[.posixPermissions] as? Int == 0o600)
        #expect(upload.files[0].path == upload.folder + "/1")
    }

    @Test func `what a crash cut off goes after a day, and nothing else does`() throws {
        var generator = SystemRandomNumberGenerator()
        let parent = NSTemporaryDirectory() + "hipwise-left-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let torn = try Upload(in: parent, using: &generator)
        let inUse = try Upload(in: parent, using: &generator)
        let whole = try Upload(in: parent, using: &generator)
        try whole.seal()
        torn.letGo()
        whole.letGo()
        let other = parent + "/notes"
        try Data().write(to: URL(filePath: other))
        Upload.removeTorn(in: parent, now: Date().addingTimeInterval(80_000))
        #expect(FileManager.default.fileExists(atPath: torn.folder))
        Upload.removeTorn(in: parent, now: Date().addingTimeInterval(90_000))
        #expect(!FileManager.default.fileExists(atPath: torn.folder))
        for folder in [inUse.folder, whole.folder, other] {
            #expect(FileManager.default.fileExists(atPath: folder))
        }
    }

    struct Limit: Sendable, CustomTestStringConvertible {
        var name: String
        var limits: UploadLimits
        var testDescription: String { name }
    }

    static let limits = [
        Limit(name: "one file", limits: UploadLimits(fileBytes: 2000)),
        Limit(name: "all together", limits: UploadLimits(totalBytes: 3000)),
        Limit(name: "how many", limits: UploadLimits(files: 1)),
    ]

    @Test(arguments: limits)
    func `stops at the limits and keeps nothing`(_ limit: Limit) async throws {
        let browser = try Browser(limits: limit.limits)
        let large = String(repeating: "x", count: 2500)
        let answer = try await upload(
            [Part(filename: "a", content: large), Part(filename: "b", content: large)],
            to: browser
        )
        #expect(answer.status == .contentTooLarge)
        #expect(answer.heading == "That is too large")
        #expect(try FileManager.default.contentsOfDirectory(atPath: browser.uploadsFolder).isEmpty)
    }

    @Test func `an announced flood is refused before it is read`() async throws {
        let browser = try Browser()
        _ = try await browser.secret()
        var headers = Browser.formHeaders
        headers[.contentType] = "multipart/form-data; boundary=b"
        headers[.contentLength] = "10000000000"
        let answer = try await browser.send(.post, Address.importFiles.path, headers: headers)
        #expect(answer.status == .contentTooLarge)
    }

    @Test func `an upload without the secret is refused before a file is made`() async throws {
        let browser = try Browser()
        let file = Part(filename: "a.fit", content: "run 5000")
        let wrong = try await upload([file], to: browser, secret: "0")
        #expect(wrong.status == .forbidden)
        let missing = try await send(
            "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nrun 5000"
                + "\r\n--b--\r\n",
            to: browser
        )
        #expect(missing.status == .forbidden)
        #expect(try browser.activities.activities(runningOnly: false).isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: browser.uploadsFolder).isEmpty)
    }

    @Test func `an upload that breaks off imports nothing`() async throws {
        let browser = try Browser()
        let secret = try await browser.secret()
        let answer = try await send(
            "--b\r\nContent-Disposition: form-data; name=\"formSecret\"\r\n\r\n\(secret)\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nrun 50",
            to: browser
        )
        #expect(answer.status == .badRequest)
        #expect(answer.text.contains("It broke off before its end."))
        #expect(try FileManager.default.contentsOfDirectory(atPath: browser.uploadsFolder).isEmpty)
    }

    @Test func `no file is no import`() async throws {
        let browser = try Browser()
        let answer = try await upload([Part(filename: "", content: "")], to: browser)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("No file was chosen."))
    }

    @Test func `a store that refuses ends the import with a sentence`() async throws {
        let browser = try Browser(activities: FailingActivityShelf())
        let answer = try await upload(
            [Part(filename: "a.fit", content: "run 5000")],
            to: browser
        )
        let page = try await finished(answer, browser)
        #expect(page.heading == "Import stopped")
        #expect(page.text.contains("nothing is added twice"))
    }

    @Test func `a title from a watch is text, not markup`() {
        let run = SampleActivities.run(
            day: SampleActivities.today,
            kilometers: 5,
            title: "<script>alert(1)</script>"
        )
        var report = ImportReport()
        report.activities = [.init(path: "a&b.fit", status: .imported, activity: run)]
        let job = ImportJob(id: "1")
        job.end(.finished(report))
        let page = ImportJobPage(job: job, unit: .kilometers, clock: .utc)
        let html = try? Renderer().html(page, formSecret: "")
        #expect(html?.contains("<script") == false)
        #expect(html?.contains("&lt;script&gt;alert(1)&lt;/script&gt;, 6 May 2026") == true)
        #expect(html?.contains("a&amp;b.fit") == true)
    }

    @Test func `an unknown import is not found`() async throws {
        #expect(try await Browser().get(.importJob(id: "nope")).status == .notFound)
        #expect(try await Browser().get(.importFailures(id: "nope")).status == .notFound)
    }
}
