import ActivityFile
import Measure
import Testing

@Suite struct FITPauseTests {
    private let start = FITBuilder.newYear

    /// A session of `seconds` with starts and stops of the timer at seconds after its start.
    private func run(
        seconds: UInt32,
        timer: UInt32? = nil,
        _ events: [(UInt32, UInt8)]
    ) -> FITBuilder {
        var builder = FITBuilder()
        builder.fileID()
        for (second, type) in events { builder.timer(start + second, type) }
        builder.message(
            18,
            [
                (253, .u32(start + seconds)), (2, .u32(start)), (7, .u32(seconds * 1000)),
                (8, .u32((timer ?? seconds) * 1000)), (5, .raw([1], base: 0)),
            ]
        )
        return builder
    }

    private func pauses(_ builder: FITBuilder) throws -> [[Double]] {
        try #require(try fitActivities(builder.file()).first).pauses.map {
            [$0.startOffsetSeconds, $0.elapsedSeconds]
        }
    }

    // Events by second: 0 starts; 1, 4, 8 and 9 are the ways to stop; 3 is a mark without meaning here.
    static let cases: [(String, [(UInt32, UInt8)], [[Double]])] = [
        ("none", [(0, 0), (100, 4)], []),
        ("two", [(0, 0), (10, 4), (25, 0), (60, 1), (61, 0), (100, 9)], [[10, 15], [60, 1]]),
        ("the timer runs on", [(0, 0), (10, 4), (25, 0)], [[10, 15]]),
        ("stopped twice", [(0, 0), (10, 1), (12, 4), (25, 0), (100, 4)], [[10, 15]]),
        ("started twice", [(0, 0), (10, 1), (25, 0), (30, 0), (100, 4)], [[10, 15]]),
        ("no time between", [(0, 0), (10, 4), (10, 0), (100, 4)], []),
        ("out of order", [(60, 4), (70, 0), (0, 0), (10, 4), (25, 0)], [[10, 15], [60, 10]]),
        ("a mark between", [(0, 0), (10, 4), (15, 3), (25, 0), (100, 8)], [[10, 15]]),
        ("beyond the end", [(0, 0), (90, 4), (140, 0)], [[90, 10]]),
    ]

    @Test(arguments: cases)
    func `a pause lies between a stop and the next start`(
        _ name: String,
        _ events: [(UInt32, UInt8)],
        _ expected: [[Double]]
    ) throws {
        #expect(try pauses(run(seconds: 100, events)) == expected, "\(name)")
    }

    @Test func `time on the feet and time on the clock are told apart`() throws {
        let builder = run(seconds: 3600, timer: 3000, [(0, 0), (1200, 4), (1800, 0), (3600, 4)])
        let run = try #require(try fitActivities(builder.file()).first)
        #expect(run.elapsedSeconds == 3600)
        #expect(run.timerSeconds == 3000)
        #expect(run.pauses.map(\.elapsedSeconds) == [600])
    }

    @Test func `a run continued two days later is one run with a long pause`() throws {
        let days: UInt32 = 2 * 86_400
        let builder = run(
            seconds: days + 1200,
            timer: 2400,
            [(0, 0), (1200, 4), (days, 0), (days + 1200, 4)]
        )
        let activities = try fitActivities(builder.file())
        #expect(activities.map(\.timerSeconds) == [2400])
        #expect(activities.map(\.elapsedSeconds) == [174_000])
        #expect(try pauses(builder) == [[1200, 171_600]])
    }

    @Test func `each leg of a triathlon has its own pauses, the change between them is none`()
        throws
    {
        var builder = FITBuilder()
        builder.fileID()
        // 10 to 14 in the first leg; 28 to 35 reaches from the first over the gap into the second.
        for (second, type) in [(0, 0), (10, 4), (14, 0), (28, 4), (35, 0), (60, 4)] {
            builder.timer(start + UInt32(second), UInt8(type))
        }
        builder.session(start: start, seconds: 28, sport: 2)
        builder.session(start: start + 33, seconds: 27, sport: 1)
        let legs = try fitActivities(builder.file())
        #expect(
            legs.map(\.pauses) == [
                [Pause(startOffsetSeconds: 10, elapsedSeconds: 4)],
                [Pause(startOffsetSeconds: 0, elapsedSeconds: 2)],
            ]
        )
    }

    @Test func `a lap tells its timer where the file does`() throws {
        var builder = FITBuilder.run(seconds: 100)
        builder.message(19, [(2, .u32(start)), (7, .u32(60_000)), (8, .u32(45_500))])
        builder.message(19, [(2, .u32(start + 60)), (7, .u32(40_000))])
        let laps = try #require(try fitActivities(builder.file()).first).laps
        #expect(laps.map(\.elapsedSeconds) == [60, 40])
        #expect(laps.map(\.timerSeconds) == [45.5, nil])
    }

    @Test func `pauses of real files fill the time between clock and timer`() throws {
        guard let manifest = FITManifest.load() else {
            try Test.cancel("the shared recordings are not here; set HIPWISE_SHARED to compare")
        }
        var compared = 0
        for row in manifest.rows where row.file.hasPrefix("garmin/") || row.file.hasPrefix("fit/") {
            // Rests between lengths of a pool do not stop the timer by an event.
            guard !row.file.hasSuffix("event_timestamp.fit"),
                let activities = try? fitActivities(manifest.bytes(row))
            else { continue }
            for activity in activities where !activity.pauses.isEmpty {
                let paused = activity.pauses.reduce(0) { $0 + $1.elapsedSeconds }
                let still = activity.elapsedSeconds - (activity.timerSeconds ?? .nan)
                // Events are stamped with whole seconds, both ends of each pause.
                let tolerance = 1 + Double(activity.pauses.count)
                #expect((paused - still).magnitude <= tolerance, "\(row.file)")
                compared += 1
            }
        }
        #expect(compared == 13)
    }
}

extension FITBuilder {
    /// An event of the timer.
    fileprivate mutating func timer(_ time: UInt32, _ type: UInt8) {
        message(21, [(253, .u32(time)), (0, .raw([0], base: 0)), (1, .raw([type], base: 0))])
    }
}
