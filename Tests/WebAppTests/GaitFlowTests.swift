import Anatomy
import Companion
import Foundation
import Gait
import HTTPTypes
import Measure
import Testing
import Wording

@testable import WebApp

/// A runner's way through the pages about gait, and what goes wrong on it.
struct GaitRunner {
    let browser: Browser
    let watcher: FixedClipWatcher
    let shelf: MemoryGaitShelf

    init(limits: UploadLimits = .clips, absence: PoseAbsence? = nil) throws {
        watcher = FixedClipWatcher(absence: absence)
        shelf = MemoryGaitShelf()
        browser = try Browser(gaits: shelf, clips: watcher, clipLimits: limits)
    }

    func upload(
        running: String?,
        standing: String? = nil,
        name: String = "run.mp4",
        secret: String? = nil,
        _ fields: KeyValuePairs<String, String> = ["view": "rear"]
    ) async throws -> Browser.Answer {
        let known = try await browser.secret()
        var parts = ["name=\"formSecret\"\r\n\r\n\(secret ?? known)"]
        parts += fields.map { "name=\"\($0.key)\"\r\n\r\n\($0.value)" }
        parts += [("running", running), ("standing", standing)].map { field, content in
            let file = content == nil ? "" : field == "running" ? name : "still.mp4"
            return "name=\"\(field)\"; filename=\"\(file)\"\r\n\r\n\(content ?? "")"
        }
        let body =
            parts.map { "--b\r\nContent-Disposition: form-data; \($0)\r\n" }.joined() + "--b--\r\n"
        var headers = Browser.formHeaders
        headers[.contentType] = "multipart/form-data; boundary=b"
        return try await browser.send(
            .post,
            Address.gait(.new).path,
            headers: headers,
            body: Array(body.utf8)
        )
    }

    /// The identifier of the clip that an upload led to.
    func id(_ answer: Browser.Answer) throws -> String {
        try #require(answer.status == .seeOther, "\(answer.text)")
        return String(try #require(answer.location?.split(separator: "/").last))
    }

    func mark(_ id: String, film: GaitFilm = .running, at: String = "1") async throws
        -> Browser.Answer
    {
        try await browser.post(
            .gait(.mark(id: id, film: film, seconds: nil)),
            [
                "film": film.rawValue, "kind": "tape", "at": at, "rightX": "420.5",
                "rightY": "600", "leftX": "300", "leftY": "602",
            ]
        )
    }

    /// Waits until nothing moves any more.
    func finished(_ id: String) async throws -> Browser.Answer {
        while true {
            let page = try await browser.get(.gait(.clip(id: id)))
            guard page.text.contains("id=\"wait-words\"") else { return page }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// A clip that was uploaded, marked and looked at.
    func looked(at content: String = "clip", name: String = "run.mp4") async throws -> String {
        let id = try id(await upload(running: content, name: name))
        _ = try await mark(id)
        _ = try await finished(id)
        return id
    }

    var uploads: [String] {
        let folder = browser.uploadsFolder + "/gait"
        return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}

@Suite struct GaitFlowTests {
    @Test func `leads from the upload over the clicks to a record`() async throws {
        let runner = try GaitRunner()
        let first = try await runner.upload(
            running: "clip",
            standing: "clip",
            [
                "view": "rear", "height": "5", "inches": "10", "heightUnit": "ft",
                "spacing": "22,5", "slow": "4",
            ]
        )
        let id = try runner.id(first)
        let clip = try await runner.browser.get(.gait(.clip(id: id)))
        #expect(clip.location == Address.gait(.mark(id: id, film: .running, seconds: nil)).path)
        _ = try await runner.mark(id)
        let second = try await runner.browser.get(.gait(.clip(id: id)))
        #expect(second.location == Address.gait(.mark(id: id, film: .standing, seconds: nil)).path)
        #expect(runner.watcher.requests.isEmpty)
        _ = try await runner.mark(id, film: .standing)
        let result = try await runner.finished(id)
        #expect(result.status == .ok)
        #expect(result.text.contains("Check the points that were followed"))
        // No points of the body were followed, so no head can have been covered.
        #expect(result.text.contains("it shows you, face and all"))
        #expect(result.text.contains(GaitLines.withoutPain.text))
        let requests = runner.watcher.requests
        let mark = WaistMark(seconds: 1, right: PixelPoint(420.5, 600), left: PixelPoint(300, 602))
        #expect(requests.map(\.waist) == [.tape([mark]), .tape([mark])])
        #expect(Set(requests.map(\.slowMotionFactor)) == [4, nil], "standing is not slowed")
        #expect(runner.uploads.count == 1)
        let kept = try await runner.browser.post(
            .gait(.keep(id: id)),
            ["day": "2026-05-01", "note": "new shoes", "clip": "1"]
        )
        #expect(kept.location == Address.gait(.record(id: 1)).path)
        #expect(runner.uploads.isEmpty)
        let record = try #require(try runner.shelf.gaitRecords().first)
        #expect(record.day.iso8601 == "2026-05-01")
        #expect(record.note == "new shoes")
        #expect(record.keptClip != nil)
        let page = try await runner.browser.get(.gait(.record(id: 1)))
        #expect(page.text.contains("new shoes"))
        #expect(page.text.contains("<video"))
    }

    @Test func `two clicks without script are as good as the script`() async throws {
        let runner = try GaitRunner()
        let id = try runner.id(await runner.upload(running: "clip"))
        let address = Address.gait(.mark(id: id, film: .running, seconds: nil))
        let click = { (x: String, y: String) -> KeyValuePairs<String, String> in
            ["film": "running", "kind": "points", "at": "2.5", "click.x": x, "click.y": y]
        }
        let one = try await runner.browser.post(address, click("420", "600"))
        let next = try await runner.browser.get(try #require(one.location))
        #expect(next.text.contains("Click your left side"))
        #expect(next.text.contains("type=\"image\" name=\"click\""))
        _ = try await runner.browser.post(address, click("300", "602"))
        _ = try await runner.finished(id)
        let mark = WaistMark(seconds: 2.5, right: PixelPoint(420, 600), left: PixelPoint(300, 602))
        #expect(runner.watcher.requests.map(\.waist) == [.points([mark])])
    }

    @Test func `without the network the foot on the ground is asked for and goes along`()
        async throws
    {
        let absence = PoseAbsence(missing: ["the runtime"], folder: "/x/y", remedy: "prepare")
        let runner = try GaitRunner(absence: absence)
        let id = try runner.id(await runner.upload(running: "clip", standing: "clip"))
        let address = Address.gait(.mark(id: id, film: .running, seconds: nil))
        let asked = try await runner.browser.get(address)
        #expect(asked.text.contains("name=\"stance\" value=\"left\""))
        _ = try await runner.browser.post(
            address,
            [
                "film": "running", "kind": "tape", "stance": "right", "at": "2.5",
                "rightX": "420", "rightY": "600", "leftX": "300", "leftY": "602",
            ]
        )
        let again = try await runner.browser.get(address)
        #expect(again.text.contains("value=\"right\" checked"))
        let elsewhere = Address.gait(.mark(id: id, film: .running, seconds: 3))
        #expect(try await runner.browser.get(elsewhere).text.contains("value=\"\" checked"))
        let standing = Address.gait(.mark(id: id, film: .standing, seconds: nil))
        #expect(!(try await runner.browser.get(standing)).text.contains("name=\"stance\""))
        _ = try await runner.mark(id, film: .standing)
        let result = try await runner.finished(id)
        #expect(result.text.contains("the runtime") && !result.text.contains("/x/y"))
    }

    @Test func `the foot that was told holds for its frame, and goes into the question`() throws {
        var generator = SystemRandomNumberGenerator()
        let clip = GaitCase(
            id: "a",
            upload: try Upload(in: NSTemporaryDirectory() + "hipwise-foot", using: &generator),
            label: "a",
            answers: GaitAnswers(view: .rear),
            films: [.running: .init(path: "a", description: FixedClipWatcher.description)]
        )
        defer { clip.removeFiles() }
        func tell(_ foot: String, at seconds: String) -> KnownStance? {
            let fields = FormFields(["do": "frame", "at": seconds, "stance": foot])
            _ = GaitMarkForm(fields, film: .running, description: FixedClipWatcher.description)
                .answer(clip)
            return clip.question.knownStance
        }
        let known = KnownStance(seconds: 2.5, side: .right)
        #expect(tell("right", at: "2.5") == known)
        #expect(tell("", at: "3") == known)
        #expect(tell("nonsense", at: "3") == known)
        #expect(tell("", at: "2.5") == nil)
    }

    @Test func `with the network nobody is asked for a foot`() async throws {
        let runner = try GaitRunner()
        let id = try runner.id(await runner.upload(running: "clip"))
        let page = try await runner.browser.get(
            .gait(.mark(id: id, film: .running, seconds: nil))
        )
        #expect(!page.text.contains("name=\"stance\""))
    }

    @Test(arguments: [
        ["rightX": "300", "rightY": "600", "leftX": "420", "leftY": "600"],
        ["rightX": "300", "rightY": "600", "leftX": "301", "leftY": "600"],
        ["rightX": "9000", "rightY": "600", "leftX": "301", "leftY": "600"],
        ["rightX": "nan", "rightY": "600", "leftX": "301", "leftY": "600"],
    ]) func `clicks that cannot be are refused and nothing starts`(_ fields: [String: String])
        async throws
    {
        let runner = try GaitRunner()
        let id = try runner.id(await runner.upload(running: "clip"))
        let address = Address.gait(.mark(id: id, film: .running, seconds: nil))
        let answer = try await runner.browser.post(
            address,
            [
                "film": "running", "at": "1", "rightX": fields["rightX"] ?? "",
                "rightY": fields["rightY"] ?? "", "leftX": fields["leftX"] ?? "",
                "leftY": fields["leftY"] ?? "",
            ]
        )
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("role=\"alert\""))
        #expect(runner.watcher.requests.isEmpty)
    }

    @Test func `a correction goes in by time and the clip is looked at again`() async throws {
        let runner = try GaitRunner()
        let id = try await runner.looked()
        let points = try await runner.browser.get(.gait(.points(id: id)))
        #expect(points.text.matches(of: /still\.png/).count == 10)
        #expect(points.text.contains("<strong>lost</strong>"))
        _ = try await runner.mark(id, at: "3")
        _ = try await runner.finished(id)
        guard case .tape(let marks) = runner.watcher.requests.last?.waist else {
            Issue.record("no tape was asked for")
            return
        }
        #expect(marks.map(\.seconds) == [1, 3])
    }

    @Test func `who is the runner is asked where several are seen`() async throws {
        let runner = try GaitRunner()
        let id = try await runner.looked(at: "people")
        let page = try await runner.browser.get(.gait(.runner(id: id)))
        #expect(page.text.matches(of: /name="person"/).count == 2)
        _ = try await runner.browser.post(.gait(.runner(id: id)), ["person": "1"])
        _ = try await runner.finished(id)
        #expect(runner.watcher.requests.last?.runner == PixelPoint(500, 150))
    }

    @Test func `from the side nobody is asked for the waistband`() async throws {
        let runner = try GaitRunner()
        let id = try runner.id(await runner.upload(running: "clip", ["view": "side"]))
        _ = try await runner.finished(id)
        #expect(runner.watcher.requests.map(\.waist) == [nil])
    }

    @Test func `stopping ends the work, and it can begin again`() async throws {
        let runner = try GaitRunner()
        let id = try runner.id(await runner.upload(running: "slow"))
        _ = try await runner.mark(id)
        while runner.watcher.requests.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        let state = try await runner.browser.get(.gait(.state(id: id)))
        #expect(state.text.contains("\"isMoving\":true"))
        #expect(state.text.contains("\"permille\":400"))
        // What is looked at, and kept, is what was marked before.
        let late = try await runner.mark(id, at: "3")
        #expect(late.location == Address.gait(.clip(id: id)).path)
        _ = try await runner.browser.post(.gait(.clip(id: id)), ["do": "stop"])
        _ = try await runner.finished(id)
        _ = try await runner.browser.post(.gait(.clip(id: id)), ["do": "start"])
        while runner.watcher.requests.count < 2 { try await Task.sleep(for: .milliseconds(2)) }
        #expect(runner.watcher.requests[1].waist == runner.watcher.requests[0].waist)
        // Sent twice: the second changes nothing.
        _ = try await runner.browser.post(.gait(.clip(id: id)), ["do": "start"])
        _ = try await runner.browser.post(.gait(.clip(id: id)), ["do": "stop"])
        let page = try await runner.finished(id)
        #expect(page.text.contains("You stopped it"))
        #expect(runner.watcher.requests.count == 2)
        _ = try await runner.browser.post(.gait(.clip(id: id)), ["do": "throw-away"])
        #expect(runner.uploads.isEmpty)
        #expect(try await runner.browser.get(.gait(.clip(id: id))).status == .conflict)
    }

    @Test func `a clip that breaks off says so and leaves no record`() async throws {
        let runner = try GaitRunner()
        let id = try await runner.looked(at: "broken")
        let page = try await runner.finished(id)
        #expect(page.text.contains("broken after 12"))
        #expect(try runner.shelf.gaitRecords().isEmpty)
        #expect(
            try await runner.browser.post(.gait(.keep(id: id)), ["day": "2026-05-01"]).status
                == .notFound
        )
    }

    @Test func `keeping twice keeps once`() async throws {
        let runner = try GaitRunner()
        let id = try await runner.looked()
        for _ in 1...2 {
            _ = try await runner.browser.post(.gait(.keep(id: id)), ["day": "2026-05-01"])
        }
        #expect(try runner.shelf.gaitRecords().count == 1)
    }

    @Test(arguments: ["", "tomorrow", "2999-01-01"])
    func `a day that cannot be is asked for again`(_ day: String) async throws {
        let runner = try GaitRunner()
        let id = try await runner.looked()
        let answer = try await runner.browser.post(.gait(.keep(id: id)), ["day": day])
        #expect(answer.status == .unprocessableContent)
        #expect(try runner.shelf.gaitRecords().isEmpty)
    }
}
