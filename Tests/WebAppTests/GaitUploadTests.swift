import Anatomy
import Companion
import Foundation
import Gait
import HTTPTypes
import Measure
import Testing

@testable import WebApp

@Suite struct GaitUploadTests {
    struct Wrong: Sendable {
        var fields: KeyValuePairs<String, String>
        var running: String?
        var words: String
    }

    static let wrong: [Wrong] = [
        Wrong(fields: ["view": "rear"], running: nil, words: "Choose the clip of running"),
        Wrong(fields: ["view": "front"], running: "clip", words: "behind or beside"),
        Wrong(
            fields: ["view": "rear"],
            running: "a letter",
            words: "not a clip that can be looked at"
        ),
        Wrong(fields: ["view": "rear", "height": "17"], running: "clip", words: "from 80 to 250"),
        Wrong(
            fields: ["view": "rear", "height": "5", "inches": "14", "heightUnit": "ft"],
            running: "clip",
            words: "inches (0 to 11)"
        ),
        Wrong(fields: ["view": "rear", "spacing": "9000"], running: "clip", words: "from 5 to 60"),
        Wrong(fields: ["view": "rear", "slow": "0"], running: "clip", words: "from 1 to 40"),
    ]

    @Test(arguments: wrong.indices)
    func `a form that does not fit says why and leaves no file`(_ index: Int) async throws {
        let wrong = Self.wrong[index]
        let runner = try GaitRunner()
        let answer = try await runner.upload(running: wrong.running, wrong.fields)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains(wrong.words))
        #expect(runner.uploads.isEmpty)
    }

    @Test func `too much, a forged form and half a form leave nothing`() async throws {
        var limits = UploadLimits.clips
        limits.fileBytes = 3
        let small = try GaitRunner(limits: limits)
        #expect(try await small.upload(running: "clip").status == .contentTooLarge)
        #expect(small.uploads.isEmpty)
        let runner = try GaitRunner()
        #expect(try await runner.upload(running: "clip", secret: "00").status == .forbidden)
        var headers = Browser.formHeaders
        headers[.contentType] = "multipart/form-data; boundary=b"
        let half = try await runner.browser.send(
            .post,
            Address.gait(.new).path,
            headers: headers,
            body: Array("--b\r\nContent-Dispo".utf8)
        )
        #expect(half.status == .badRequest)
        #expect(runner.uploads.isEmpty)
    }

    @Test func `a name is text, whatever it says`() async throws {
        let runner = try GaitRunner()
        let name = "<script>alert(1)</script>&.mp4"
        let id = try await runner.looked(name: name)
        _ = try await runner.browser.post(
            .gait(.keep(id: id)),
            ["day": "2026-05-01", "note": "\"><img src=x>"]
        )
        for address in [Address.gait(.list), .gait(.record(id: 1))] {
            let page = try await runner.browser.get(address)
            #expect(!page.text.contains("<script>alert") && !page.text.contains("<img src=x"))
        }
        let wrong = try await runner.upload(running: "letter", name: name)
        #expect(!wrong.text.contains("<script>alert") && wrong.text.contains("&lt;script&gt;"))
    }

    @Test func `says what works without the pose network`() async throws {
        let absence = PoseAbsence(
            missing: ["the runtime"],
            folder: "/x",
            remedy: "scripts/prepare-pose"
        )
        let page = try await GaitRunner(absence: absence).browser.get(.gait(.new))
        #expect(page.text.contains("the runtime") && page.text.contains("scripts/prepare-pose"))
        #expect(page.headers[.contentSecurityPolicy]?.contains("media-src 'self'") == true)
    }

    @Test func `what the program left behind is removed when it starts again`() throws {
        let folder = NSTemporaryDirectory() + "hipwise-left-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var generator = SystemRandomNumberGenerator()
        var held = try Upload(in: folder, using: &generator)
        _ = try held.open(label: "a", field: "running")
        try held.seal()
        Upload.removeAll(in: folder)
        #expect(FileManager.default.fileExists(atPath: held.folder))
        held.letGo()
        Upload.removeAll(in: folder)
        #expect(!FileManager.default.fileExists(atPath: held.folder))
    }
}

@Suite struct GaitRecordTests {
    private static func analysis(drop: Double) -> GaitAnalysis {
        GaitAnalysis(
            view: .rear,
            description: FixedClipWatcher.description,
            measures: [
                GaitMeasure(
                    quantity: .pelvicDrop,
                    side: .right,
                    value: drop,
                    low: drop - 1.6,
                    high: drop + 1.6,
                    unit: .degrees,
                    steps: 14,
                    trust: .measured,
                    uncertainty: GaitUncertainty(
                        scatter: 0.4,
                        points: 0.1,
                        camera: 0.5,
                        system: 1.5
                    )
                )
            ],
            withheld: [WithheldMeasure(quantity: .cadence, reason: .noPose)],
            curves: [
                StrideCurve(
                    quantity: .pelvicDrop,
                    side: .right,
                    unit: .degrees,
                    mean: [0, 2, 1, 0],
                    deviation: [1, 1, 1, 1]
                )
            ]
        )
    }

    private func shelf(_ drops: [Double]) throws -> MemoryGaitShelf {
        let shelf = MemoryGaitShelf()
        for drop in drops {
            _ = try shelf.save(
                GaitRecord(
                    day: SampleActivities.today,
                    made: SampleActivities.now,
                    label: "run.mp4",
                    analysis: Self.analysis(drop: drop)
                )
            )
        }
        return shelf
    }

    @Test func `shows each measure with its interval, its curve and what is missing`() async throws
    {
        let browser = try Browser(gaits: try shelf([4]))
        let page = try await browser.get(.gait(.record(id: 1)))
        for words in [
            "Hip drop, right", "2.4 to 5.6°", "class=\"gait-bar\"", "class=\"gait-curve\"",
            "Not told by this clip", "Install the pose network",
        ] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(!page.text.contains("The one thing to change next time"))
    }

    /// The page of a record that is the only one kept.
    private static func page(keeping analysis: GaitAnalysis) async throws -> Browser.Answer {
        let shelf = MemoryGaitShelf()
        _ = try shelf.save(
            GaitRecord(
                day: SampleActivities.today,
                made: SampleActivities.now,
                label: "a",
                analysis: analysis
            )
        )
        return try await Browser(gaits: shelf).get(.gait(.record(id: 1)))
    }

    @Test func `what one reason withholds stands together, and another clip is asked for last`()
        async throws
    {
        var analysis = Self.analysis(drop: 4)
        analysis.withheld = [
            WithheldMeasure(quantity: .cadence, reason: .noPose),
            WithheldMeasure(quantity: .pelvicDrop, side: .left, reason: .waistLost(share: 0.4)),
            WithheldMeasure(quantity: .stepWidth, reason: .noPose),
        ]
        let page = try await Self.page(keeping: analysis)
        #expect(page.text.contains("<summary>Cadence; Step width</summary>"))
        #expect(page.text.contains("The one thing to change next time:"))
    }

    @Test func `a refused clip names the reason and the remedy, and no number`() async throws {
        var analysis = Self.analysis(drop: 4)
        analysis.refusals = [.feetCutOff]
        analysis.measures = []
        analysis.curves = []
        let page = try await Self.page(keeping: analysis)
        let words = GaitRefusal.feetCutOff.wordsForTest
        #expect(page.text.contains("This clip is refused") && page.text.contains(words.escaped))
        #expect(!page.text.contains("gait-bar\""))
    }

    @Test func `removing can be taken back once`() async throws {
        let browser = try Browser(gaits: try shelf([4]))
        let gone = try await browser.post(.gait(.remove(id: 1)))
        let list = try await browser.get(try #require(gone.location))
        #expect(list.text.contains("Put it back") && !list.text.contains("/gait/records/1"))
        _ = try await browser.post(.gait(.restore))
        #expect(try browser.gaits.gaitRecords().count == 1)
        #expect(try await browser.post(.gait(.restore)).location == Address.gait(.list).path)
        #expect(try await browser.post(.gait(.remove(id: 9))).status == .notFound)
    }

    @Test func `a change is named only past what can be seen`() async throws {
        let browser = try Browser(gaits: try shelf([4, 4.5, 14]))
        let analyses = try browser.gaits.gaitRecords().map(\.analysis)
        for (before, after) in [(1, 2), (1, 3)] {
            let page = try await browser.get(
                .gait(.compare(before: Int64(before), after: Int64(after)))
            )
            let changes = analyses[after - 1].changes(since: analyses[before - 1])
            let named = page.text.contains("class=\"is-change\"")
            #expect(named == changes.contains { $0.isChange })
            #expect(changes.isEmpty == page.text.contains("share no measure"))
        }
        let same = try await browser.get(.gait(.compare(before: 1, after: 1)))
        #expect(same.text.contains("Choose two different clips"))
    }

    struct Ask: Sendable {
        var header: String?
        var range: ByteRange
    }

    @Test(arguments: [
        Ask(header: nil, range: .whole), Ask(header: "bytes=0-", range: .part(0...19)),
        Ask(header: "bytes=5-9", range: .part(5...9)),
        Ask(header: "bytes=-4", range: .part(16...19)),
        Ask(header: "bytes=15-99", range: .part(15...19)),
        Ask(header: "bytes=20-", range: .outside),
        Ask(header: "bytes=-0", range: .outside), Ask(header: "bytes=9-5", range: .whole),
        Ask(header: "bytes=a-b", range: .whole), Ask(header: "bytes=0-1,4-5", range: .whole),
        Ask(header: "items=0-1", range: .whole), Ask(header: "bytes=-99", range: .part(0...19)),
    ])
    func `reads what part of a clip is asked for`(_ ask: Ask) {
        #expect(ByteRange.asked(ask.header, of: 20) == ask.range)
    }

    @Test func `sends the annotated clip in parts`() async throws {
        let runner = try GaitRunner()
        let id = try await runner.looked()
        let path = Address.gait(.drawn(id: id)).path
        let whole = try await runner.browser.get(path)
        #expect(whole.text == "0123456789abcdefghij")
        #expect(whole.headers[.acceptRanges] == "bytes")
        let part = try await runner.browser.send(.get, path, headers: [.range: "bytes=10-13"])
        #expect(part.status == .partialContent && part.text == "abcd")
        #expect(part.headers[.contentRange] == "bytes 10-13/20")
        let outside = try await runner.browser.send(.get, path, headers: [.range: "bytes=20-"])
        #expect(outside.status == .rangeNotSatisfiable)
    }

    @Test func `how to film shows drawn figures`() async throws {
        let page = try await Browser().get(.gait(.filming))
        #expect(page.text.matches(of: /class="fig fig-filming"/).count == 4)
    }
}

extension GaitRefusal {
    fileprivate var wordsForTest: String { GaitWords.change(self) }
}
