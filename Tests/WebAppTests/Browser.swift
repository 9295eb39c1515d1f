import ActivityFile
import Assessment
import Companion
import Foundation
import Gait
import HTTPTypes
import Hummingbird
import Logging
import Measure
import NIOCore
import Synchronization

@testable import WebApp

/// A browser without a socket: it keeps the cookie, finds the form's secret, and asks the router.
final class Browser: Sendable {
    static let port = 8087
    /// Few draws: intervals are rougher, answers come sooner.
    static let assessor = Assessor(samples: 40)

    let activities: any ActivityShelf
    let settings = MemorySettingsShelf()
    let hipCheck: MemoryHipCheckShelf
    let courses: MemoryCourseShelf
    let calendars: MemoryCalendarShelf
    let screens = MemoryScreenShelf()
    let sample: MemorySampleShelf
    let gaits: any GaitShelf
    let uploadsFolder: String
    private let responder: RouterResponder<WebContext>
    private let cookie = Mutex<String?>(nil)

    init(
        activities: any ActivityShelf = MemoryActivityShelf(),
        draft: HipCheckDraft = HipCheckDraft(),
        course: Course? = nil,
        calendars: MemoryCalendarShelf = MemoryCalendarShelf(),
        holdsSample: Bool = false,
        limits: UploadLimits = UploadLimits(),
        reader: (any FileReading)? = nil,
        merges: any MergeShelf = MemoryMergeShelf(),
        dynamics: any DynamicsShelf = MemoryDynamicsShelf(),
        gaits: any GaitShelf = MemoryGaitShelf(),
        clips: any ClipWatching = FixedClipWatcher(),
        clipLimits: UploadLimits = .clips
    ) throws {
        let folder = NSTemporaryDirectory() + "hipwise-web-tests-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        self.activities = activities
        hipCheck = MemoryHipCheckShelf(draft)
        courses = MemoryCourseShelf(course)
        self.calendars = calendars
        sample = MemorySampleShelf(holdsSample: holdsSample)
        self.gaits = gaits
        uploadsFolder = folder
        let app = WebApp(
            WebApp.Collaborators(
                activities: activities,
                dynamics: dynamics,
                settings: settings,
                merges: merges,
                hipCheck: hipCheck,
                courses: courses,
                calendars: calendars,
                gaits: gaits,
                clips: clips,
                screens: screens,
                reader: reader
                    ?? TextFileReader { try? String(contentsOfFile: $0, encoding: .utf8) },
                clock: .utc,
                today: { SampleActivities.today },
                now: { SampleActivities.now },
                uploadsFolder: folder,
                loadSample: { _ in ImportReport() },
                sample: sample,
                assessor: Self.assessor
            )
        )
        responder = try app.router(
            boundPort: BoundPort(Self.port),
            uploadLimits: limits,
            clipLimits: clipLimits
        )
        .buildResponder()
    }

    deinit { try? FileManager.default.removeItem(atPath: uploadsFolder) }

    /// What came back, read whole.
    struct Answer {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String

        /// The text of the first main heading, without marks.
        var heading: String? {
            text.firstMatch(of: /<h1[^>]*>(?<text>.*?)<\/h1>/).map { String($0.text) }
        }

        var location: String? { headers[.location] }

        var formSecret: String? {
            text.firstMatch(of: /name="formSecret" value="(?<secret>[0-9a-f]+)"/)
                .map { String($0.secret) }
        }
    }

    func get(_ path: String, host: String? = "127.0.0.1:8087") async throws -> Answer {
        try await send(.get, path, host: host)
    }

    func get(_ address: Address) async throws -> Answer { try await get(address.path) }

    /// Loads the start page for cookie and secret, then sends a form the way a browser does.
    func post(_ address: Address, _ fields: KeyValuePairs<String, String> = [:]) async throws
        -> Answer
    {
        var pairs = [(FormSecret.fieldName, try await secret())]
        pairs += fields.map { ($0.key, $0.value) }
        let body = pairs.map { "\($0.0.formEncoded)=\($0.1.formEncoded)" }.joined(separator: "&")
        return try await send(
            .post,
            address.path,
            headers: Self.formHeaders,
            body: Array(body.utf8)
        )
    }

    /// A page's secret; the settings page always holds a form.
    func secret() async throws -> String {
        try await get(.settings).formSecret ?? ""
    }

    static let formHeaders: HTTPFields = {
        var headers: HTTPFields = [
            .origin: "http://127.0.0.1:\(port)",
            .contentType: "application/x-www-form-urlencoded",
        ]
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        return headers
    }()

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        host: String? = "127.0.0.1:8087",
        headers: HTTPFields = [:],
        body: [UInt8] = []
    ) async throws -> Answer {
        var headers = headers
        if headers[.cookie] == nil, let cookie = cookie.withLock({ $0 }) {
            headers[.cookie] = cookie
        }
        let request = Request(
            head: HTTPRequest(
                method: method,
                scheme: "http",
                authority: host,
                path: path,
                headerFields: headers
            ),
            body: RequestBody(buffer: ByteBuffer(bytes: body))
        )
        let context = WebContext(coreContext: CoreRequestContextStorage(source: TestSource()))
        let response = try await responder.respond(to: request, context: context)
        if let set = response.headers[.setCookie]?.split(separator: ";").first {
            cookie.withLock { $0 = String(set) }
        }
        let writer = CollectingWriter()
        try await response.body.write(writer)
        return Answer(
            status: response.status,
            headers: response.headers,
            text: String(buffer: writer.buffer.withLock { $0 })
        )
    }
}

private struct TestSource: RequestContextSource {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

private final class CollectingWriter: ResponseBodyWriter {
    let buffer = Mutex(ByteBuffer())

    func write(_ part: ByteBuffer) async throws {
        _ = buffer.withLock { $0.writeImmutableBuffer(part) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension String {
    /// For a form's body.
    var formEncoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self
    }
}
