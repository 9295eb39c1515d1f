import Companion
import Foundation
import HTTPTypes
import HummingbirdTesting
import Measure
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import WebApp

@Suite struct LiveTests {
    /// The one test with a socket: the port is known only after binding, and the guard must know it.
    @Test(.timeLimit(.minutes(1)))
    func `serves on a free port under its own name only`() async throws {
        let app = WebApp(
            WebApp.Collaborators(
                activities: MemoryActivityShelf(),
                dynamics: MemoryDynamicsShelf(),
                settings: MemorySettingsShelf(),
                merges: MemoryMergeShelf(),
                hipCheck: MemoryHipCheckShelf(),
                courses: MemoryCourseShelf(),
                calendars: MemoryCalendarShelf(),
                gaits: MemoryGaitShelf(),
                clips: FixedClipWatcher(),
                screens: MemoryScreenShelf(),
                reader: TextFileReader { _ in nil },
                clock: .utc,
                today: { SampleActivities.today },
                now: { SampleActivities.now },
                uploadsFolder: NSTemporaryDirectory(),
                loadSample: { _ in ImportReport() },
                sample: MemorySampleShelf()
            )
        )
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        let serving = Task {
            defer { announce.finish() }
            try await app.run(port: 0) { announce.yield($0) }
        }
        defer { serving.cancel() }
        let port = try #require(await ports.first { _ in true })
        let client = TestClient(
            host: "127.0.0.1",
            port: port,
            eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton)
        )
        client.connect()
        let own = try await client.execute(
            .init("/", method: .get, authority: "127.0.0.1:\(port)")
        )
        #expect(own.status == .ok)
        let foreign = try await client.execute(
            .init("/", method: .get, authority: "evil.example:\(port)")
        )
        #expect(foreign.status == .misdirectedRequest)
        try await client.shutdown()
    }
}
