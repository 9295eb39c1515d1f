import ActivityFile
import Foundation
import Measure
import Testing

@Suite struct StrideProfileTests {
    /// What a file's own session message says of its steps, read with fitdecode 0.10 and written down.
    struct Session: CustomTestStringConvertible, Sendable {
        let file: String
        /// In the units of `StrideQuantity`; cadence is twice the file's strides.
        let averages: [StrideQuantity: Double]
        /// Run through without walking or hills, so that nearly all of it is steady.
        var isEven = false
        /// Told by a pod and the watch in turn: the file averages the watch's samples alone.
        var mixed: Set<StrideQuantity> = []

        var testDescription: String { file }
    }

    static let sessions = [
        Session(
            file: "activity-small-fenix2-run.fit",
            averages: [.cadence: 162, .groundContactTime: 252, .verticalOscillation: 106.2]
        ),
        Session(
            file: "running-with-developer-data.fit",
            averages: [
                .cadence: 159.8, .groundContactTime: 271.1, .groundContactBalance: 49.72,
                .verticalOscillation: 82.2, .verticalRatio: 6.93, .stepLength: 1180,
            ],
            mixed: [.groundContactTime]
        ),
        Session(
            file: "sample_mulitple_header.fit",
            averages: [
                .cadence: 167.03, .groundContactTime: 252, .groundContactBalance: 51.66,
                .verticalOscillation: 101.4, .verticalRatio: 8.15, .stepLength: 1238,
            ],
            isEven: true
        ),
        Session(
            file: "triathlon_summary_first.fit",
            averages: [
                .cadence: 161.41, .groundContactTime: 276, .verticalOscillation: 90.2,
                .verticalRatio: 8.57, .stepLength: 1054.4,
            ],
            isEven: true
        ),
        Session(
            file: "garmin-stamina.fit",
            averages: [
                .groundContactTime: 271.8, .verticalOscillation: 91.6, .verticalRatio: 8.29,
                .stepLength: 1142,
            ]
        ),
    ]

    /// Share by which the mean of all samples may differ from the file's own average of them.
    static let tolerance = 0.05
    /// Share by which steady running may differ from an even session, and from one with walking.
    static let steadyTolerance = (even: 0.02, other: 0.15)

    private static var folder: URL {
        let shared =
            ProcessInfo.processInfo.environment["HIPWISE_SHARED"].map { URL(filePath: $0) }
            ?? URL(filePath: #filePath).appending(path: "../../../../../../shared").standardized
        return shared.appending(path: "data/activities/fit")
    }

    @Test func `our means agree with the averages that files state of themselves`() throws {
        guard FileManager.default.fileExists(atPath: Self.folder.path(percentEncoded: false)) else {
            try Test.cancel("data/activities is not there; set HIPWISE_SHARED to compare with it")
        }
        var table = "file: quantity, file's own average, all samples, steady running, minutes\n"
        for session in Self.sessions {
            let data = try Data(contentsOf: Self.folder.appending(path: session.file))
            let decoded = try FITDecoder().decode([UInt8](data))
            guard case .activities(let activities) = decoded.contents else {
                Issue.record("\(session.file) holds no activity")
                continue
            }
            let run = try #require(activities.last { $0.sport == .running })
            let profile = try #require(StrideProfile(run))
            for (quantity, stated) in session.averages.sorted(by: {
                $0.key.rawValue < $1.key.rawValue
            }) {
                let factor = quantity == .cadence ? 2.0 : 1
                let plain = try #require(run.samples.mean(quantity.channel)) * factor
                let steady = try #require(profile.mean(quantity))
                table += "\(session.file): \(quantity.rawValue), \(stated.fixed(2)), "
                table += "\(plain.fixed(2)), \(steady.mean.fixed(2)), "
                table += "\((steady.seconds / 60).fixed(0))\n"
                if !session.mixed.contains(quantity) {
                    #expect(
                        abs(plain - stated) <= Self.tolerance * stated,
                        "\(session.file) \(quantity): \(plain) against \(stated)"
                    )
                }
                let allowed =
                    session.isEven ? Self.steadyTolerance.even : Self.steadyTolerance.other
                #expect(
                    abs(steady.mean - stated) <= allowed * stated,
                    "\(session.file) \(quantity): \(steady.mean) against \(stated)"
                )
            }
        }
        Attachment.record(table, named: "dynamics-against-files.txt")
    }

    /// One sample a second of steady running.
    private static func run(
        seconds: Int,
        sport: Sport = .running,
        speed: @escaping (Double) -> Double = { _ in 3 },
        contact: @escaping (Double) -> Double = { _ in 250 },
        altitude: ((Double) -> Double)? = nil
    ) -> RecordedActivity {
        var columns: [Channel: (Double) -> Double] = [
            .speed: speed, .distance: { 3 * $0 }, .cadence: { _ in 85 },
            .groundContactTime: contact,
        ]
        columns[.altitude] = altitude
        return ActivityMeasuresTests.activity(seconds: seconds, sport: sport, columns)
    }

    @Test func `starts and walking do not count, and cadence is told in steps`() throws {
        let run = Self.run(
            seconds: 1000,
            speed: { $0 < 500 || $0 >= 600 ? 3 : 1.4 },
            contact: { $0 < 500 || $0 >= 600 ? 250 : 400 }
        )
        let profile = try #require(StrideProfile(run))
        let contact = try #require(profile.mean(.groundContactTime))
        #expect(contact.mean == 250)
        // 901 s of running less 20 s of settling, twice.
        #expect((855...865).contains(contact.seconds))
        #expect(profile.mean(.cadence)?.mean == 170)
    }

    @Test func `hills and what no step has do not count`() throws {
        let run = Self.run(
            seconds: 2000,
            contact: { second in second > 1100 ? 300 : (Int(second) % 50 == 0 ? 900 : 250) },
            altitude: { max(0, $0 - 1000) * 0.3 }
        )
        let contact = try #require(StrideProfile(run)?.mean(.groundContactTime))
        #expect(contact.mean == 250)
    }

    @Test func `a walk, a ride and a run without speed have none`() {
        #expect(StrideProfile(Self.run(seconds: 600, sport: .walking)) == nil)
        #expect(StrideProfile(Self.run(seconds: 600, sport: .cycling)) == nil)
        let still = ActivityMeasuresTests.activity(seconds: 600, [.cadence: { _ in 85 }])
        #expect(StrideProfile(still) == nil)
    }

    @Test func `speed that comes in rows of its own, as Apple's export has it, still holds`() throws
    {
        let offsets = (0..<1200).map { Int64($0) * 1000 }
        let speed = offsets.indices.map { $0 % 3 == 0 ? 3.0 : .nan }
        let contact = offsets.indices.map { $0 % 5 == 1 ? 240.0 : .nan }
        let activity = RecordedActivity(
            sport: .running,
            start: Instant(secondsSince1970: 0),
            elapsedSeconds: 1200,
            samples: SampleSeries(
                offsetsMilliseconds: offsets,
                columns: [.speed: speed, .groundContactTime: contact]
            )
        )
        let cell = try #require(StrideProfile(activity)?.mean(.groundContactTime))
        #expect(cell.mean == 240)
        #expect(cell.seconds > 1100)
    }

    @Test func `a profile comes back from the store as it was, and damage is named`() throws {
        let profile = try #require(StrideProfile(Self.run(seconds: 900)))
        #expect(try StrideProfile(packed: profile.packed) == profile)
        for length in 0..<profile.packed.count {
            #expect(throws: DecodeError.self) {
                try StrideProfile(packed: Array(profile.packed.prefix(length)))
            }
        }
    }
}
