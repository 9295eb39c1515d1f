import ActivityFile
import Companion
import Foundation
import Measure

/// Made-up activities with just the parts a test is about.
enum Made {
    static let start = Instant(millisecondsSince1970: 1_700_000_000_000)

    static func run(
        start: Instant = Made.start,
        meters: Double? = 10_000,
        seconds: Double = 3000,
        sport: Sport = .running,
        samples: Int = 3,
        dynamics: Bool = false
    ) -> RecordedActivity {
        var columns: [Channel: [Double]] = [
            .heartRate: (0..<samples).map { Double(140 + $0) }
        ]
        if dynamics { columns[.groundContactTime] = (0..<samples).map { _ in 240 } }
        return RecordedActivity(
            sport: sport,
            start: start,
            elapsedSeconds: seconds,
            timerSeconds: seconds,
            distanceMeters: meters,
            averageHeartRate: 141,
            laps: [Lap(start: start, elapsedSeconds: seconds, distanceMeters: meters)],
            samples: SampleSeries(
                offsetsMilliseconds: (0..<samples).map { Int64($0) * 1000 },
                columns: columns
            )
        )
    }

    static func file(_ digest: String, _ activities: RecordedActivity...) -> FileToShelve {
        FileToShelve(
            label: "\(digest).fit",
            digest: digest,
            contents: .activities(activities)
        )
    }

    /// A folder of its own for each test, removed by the caller.
    static func scratchFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "hipwise-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
