import Companion
import HTTPTypes
import Measure
import Testing

@testable import WebApp

@Suite struct GuardTests {
    static let foreignHosts: [String?] = [
        nil, "", "evil.example", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8088", "localhost",
        "127.evil.example:8087", "localhost.evil.example:8087", "127.0.0.1.:8087",
        "localhost.:8087", "LOCALHOST:8087", "[::1]", "[::]:8087", "0.0.0.0:8087",
        "127.0.0.1:8087@evil.example", "127.1:8087", "2130706433:8087",
    ]

    @Test(arguments: foreignHosts)
    func `refuses a foreign host on every page`(_ host: String?) async throws {
        let browser = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 2)))
        for path in ["/", "/result", "/style.css", "/nowhere"] {
            let answer = try await browser.get(path, host: host)
            #expect(answer.status == .misdirectedRequest)
            #expect(!answer.text.contains("runs,"))
            #expect(answer.headers[.setCookie] == nil)
        }
    }

    @Test(arguments: ["127.0.0.1:8087", "localhost:8087", "[::1]:8087"])
    func `answers its own three names`(_ host: String) async throws {
        #expect(try await Browser().get("/", host: host).status == .ok)
    }

    @Test func `knows no host before the port is bound`() {
        #expect(BoundPort().hosts.isEmpty)
    }

    @Test(arguments: ["/", "/training", "/style.css", "/icon.svg", "/nowhere", "/result"])
    func `guards every answer with headers`(_ path: String) async throws {
        let headers = try await Browser().get(path).headers
        let policy = try #require(headers[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self'"))
        #expect(!policy.contains("script") && !policy.contains("unsafe"))
        #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
        #expect(headers[.xContentTypeOptions] == "nosniff")
        #expect(headers[HTTPField.Name("Referrer-Policy") ?? .age] == "same-origin")
        let isPublic = path.hasSuffix(".css") || path.hasSuffix(".svg")
        #expect(headers[.cacheControl] == (isPublic ? "no-cache" : "no-store"))
    }

    @Test(arguments: ["/player", "/player?part=warm-up", "/player.js", "/player-worker.js"])
    func `allows our own script on the player's page and nothing else`(_ path: String) async throws
    {
        let headers = try await Browser().get(path).headers
        let policy = try #require(headers[.contentSecurityPolicy])
        #expect(policy.hasPrefix(SecurityHeaders.contentSecurityPolicy + "; "))
        #expect(policy.contains("script-src 'self'; worker-src 'self'; connect-src 'self'"))
        #expect(!policy.contains("unsafe") && !policy.contains("http"))
        let permissions = headers[HTTPField.Name("Permissions-Policy") ?? .age]
        #expect(permissions?.contains("screen-wake-lock=(self)") == true)
    }

    @Test func `sets a strict cookie that scripts cannot read`() async throws {
        let cookie = try #require(try await Browser().get("/").headers[.setCookie])
        #expect(cookie.hasPrefix("hipwise_form_8087="))
        #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
    }

    struct Forgery: Sendable, CustomTestStringConvertible {
        var name: String
        var origin: String? = "http://127.0.0.1:8087"
        var site: String? = "same-origin"
        var hasCookie = true
        var hasSecret = true
        var type = "application/x-www-form-urlencoded"
        var status = HTTPResponse.Status.forbidden
        var testDescription: String { name }
    }

    static let forgeries = [
        Forgery(name: "no secret", hasSecret: false),
        Forgery(name: "no cookie", hasCookie: false),
        Forgery(name: "another site", origin: "https://evil.example", site: "cross-site"),
        Forgery(name: "another port", origin: "http://127.0.0.1:9000", site: "same-site"),
        Forgery(name: "an origin that hides itself", origin: "null", site: nil),
        Forgery(name: "neither header", origin: nil, site: nil),
        Forgery(name: "typed by hand", origin: nil, site: "none"),
        Forgery(name: "plain text", type: "text/plain", status: .unsupportedMediaType),
        Forgery(name: "JSON", type: "application/json", status: .unsupportedMediaType),
        Forgery(
            name: "an upload elsewhere",
            type: "multipart/form-data; boundary=x",
            status: .unsupportedMediaType
        ),
    ]

    static let writes: [Address] = [
        .settings, .about, .question(page: "place"), .startOver, .restore, .loadSample,
        .removeSample, .checkIn, .undoCheckIn, .weeklyCheck, .wishes, .swapExercise, .skipExercise,
        .putBackExercise, .endCourse, .restoreCourse, .sessionLog, .calendarAddress,
    ]

    @Test(arguments: forgeries)
    func `refuses forged forms at every address that writes`(_ forgery: Forgery) async throws {
        let draft = HipCheckDraft(visitedPages: ["about"])
        let browser = try Browser(draft: draft)
        let secret = try await browser.secret()
        var headers: HTTPFields = [.contentType: forgery.type]
        headers[.origin] = forgery.origin
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = forgery.site }
        if !forgery.hasCookie { headers[.cookie] = "other=1" }
        let body = forgery.hasSecret ? "formSecret=\(secret)&unit=miles" : "unit=miles"
        for address in Self.writes {
            let answer = try await browser.send(
                .post,
                address.path,
                headers: headers,
                body: Array(body.utf8)
            )
            #expect(answer.status == forgery.status)
        }
        #expect(try browser.settings.settings() == Settings())
        #expect(try browser.hipCheck.draft() == draft)
    }

    @Test(arguments: [HTTPRequest.Method.put, .delete, .patch])
    func `knows no other way to write`(_ method: HTTPRequest.Method) async throws {
        let browser = try Browser()
        let answer = try await browser.send(method, "/settings", headers: Browser.formHeaders)
        #expect(answer.status.code >= 400)
        #expect(try browser.settings.settings() == Settings())
    }

    @Test func `reading any page changes nothing`() async throws {
        let draft = HipCheckDraft(visitedPages: ["about"])
        let browser = try Browser(draft: draft)
        for address in AddressTests.reads {
            _ = try await browser.get(address)
        }
        #expect(try browser.hipCheck.draft() == draft)
        #expect(try browser.courses.course() == nil)
        #expect(try browser.calendars.calendarSecret() == nil)
        #expect(try browser.settings.settings() == Settings())
        #expect(try browser.activities.activities(runningOnly: false).isEmpty)
    }

    @Test func `a form beyond the limit is refused`() async throws {
        let browser = try Browser()
        _ = try await browser.secret()
        let body = [UInt8](repeating: 0x61, count: FormGuard.largestForm + 1)
        let answer = try await browser.send(
            .post,
            "/settings",
            headers: Browser.formHeaders,
            body: body
        )
        #expect(answer.status == .contentTooLarge)
    }

    @Test(arguments: ["0.0.0.0", "::", "192.168.1.5", "example.org", ""])
    func `does not listen where other machines could reach it`(_ host: String) async throws {
        let browser = try Browser()
        let app = WebApp(
            .init(
                activities: browser.activities,
                dynamics: MemoryDynamicsShelf(),
                settings: browser.settings,
                merges: MemoryMergeShelf(),
                hipCheck: browser.hipCheck,
                courses: browser.courses,
                calendars: browser.calendars,
                gaits: MemoryGaitShelf(),
                clips: FixedClipWatcher(),
                screens: browser.screens,
                reader: TextFileReader { _ in nil },
                clock: .utc,
                today: { SampleActivities.today },
                now: { SampleActivities.now },
                uploadsFolder: browser.uploadsFolder,
                loadSample: { _ in ImportReport() },
                sample: MemorySampleShelf()
            )
        )
        await #expect(throws: WebAppError.notLoopback(host: host)) {
            try await app.run(host: host, port: 0) { _ in }
        }
    }
}
