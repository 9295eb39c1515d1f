import ActivityFile
import Anatomy
import Companion
import Foundation
import GRDB
import Interview
import Measure
import MovementScreen
import Rehabilitation
import Testing

@testable import Vault

/// A store of every earlier form opens with all that was in it.
@Suite struct MigrationTests {
    @Test func `a store without summaries gets them`() throws {
        let queue = try DatabaseQueue()
        try DatabaseMigrator.hipwise.migrate(queue, upTo: "0002 settings and hip check")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO sourceFile (id, digest, label) VALUES (1, 'a', 'a.fit'), (2, 'b', 'b.gpx');
                    INSERT INTO activity (id) VALUES (7), (8);
                    INSERT INTO recording (id, activityId, sourceFileId, indexInFile, isPreferred,
                        sport, startMilliseconds, hasKnownDate, elapsedSeconds, distanceMeters,
                        records, hasRunningDynamics, title)
                    VALUES (1, 7, 1, 0, 1, 'running', 1700000000000, 1, 3000, 10000, 3, 1, 'Long run'),
                        (2, 7, 2, 0, 0, 'running', 1700000005000, 1, 2990, 10100, 9, 0, NULL),
                        (3, 8, 2, 1, 1, 'cycling', 1700100000000, 1, 60, NULL, 0, 0, NULL);
                    """
            )
        }
        let packed = Data(Made.run(samples: 1200).samples.packed())
        try queue.write { database in
            try database.execute(
                sql: "INSERT INTO recordingSamples (recordingId, packed) VALUES (1, ?), (3, x'07')",
                arguments: [packed]
            )
        }
        let vault = try Vault(database: queue)
        let activities = try vault.activities(runningOnly: false)
        #expect(activities.map(\.id) == [7, 8])
        #expect(activities.map(\.recordings) == [2, 1])
        #expect(activities.map(\.distanceMeters) == [10_000, nil])
        #expect(activities.first?.title == "Long run")
        #expect(activities.first?.measures != nil)
        #expect(activities.last?.measures == nil)
        #expect(try vault.mergedActivities().map(\.recordings.count) == [2])
    }

    @Test func `a store from before programmes keeps its hip check and takes a course`() throws {
        let queue = try DatabaseQueue()
        try DatabaseMigrator.hipwise.migrate(queue, upTo: "0003 summaries and merges")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO hipCheck (id, painBegan, visitedPages) VALUES (1, '2026-02-28', 'place');
                    INSERT INTO answer (hipCheckId, finding, kind, origin)
                    VALUES (1, 'limp', 'present', 'answer');
                    """
            )
        }
        let vault = try Vault(database: queue)
        #expect(try vault.draft().answers[.limp] == .present)
        #expect(try vault.course() == nil)
        #expect(try vault.checkIns().isEmpty)
        try vault.save(CourseShelfTests.course)
        #expect(try vault.course() == CourseShelfTests.course)
    }

    @Test func `a store from before gait keeps its course and takes a record`() throws {
        let queue = try DatabaseQueue()
        try DatabaseMigrator.hipwise.migrate(queue, upTo: "0004 courses")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO course (startDay, minutesPerDay, daysPerWeek, goal, side,
                        isClearedToRun, isInHand)
                    VALUES ('2026-03-02', 20, 3, 'run_easily', 'left', 0, 1);
                    """
            )
        }
        let vault = try Vault(database: queue)
        #expect(try vault.course()?.wishes.minutesPerDay == 20)
        #expect(try vault.gaitRecords().isEmpty)
        var record = try GaitShelfTests.record()
        record.id = try vault.save(record)
        #expect(try vault.gaitRecords() == [record])
    }

    @Test func `a store from before dynamics tells the steps of the runs it has`() throws {
        let queue = try Self.twoActivities(upTo: "0005 gait")
        let samples = Self.steadySamples
        let packed = Data(samples.packed())
        try queue.write { database in
            try database.execute(
                sql: "INSERT INTO recordingSamples (recordingId, packed) VALUES (1, ?), (2, ?)",
                arguments: [packed, packed]
            )
        }
        let vault = try Vault(database: queue)
        let kept = try vault.dynamics()
        #expect(kept.map(\.id) == [7], "the ride is no run")
        #expect(kept.first?.device == "Watch")
        var run = Made.run()
        run.samples = samples
        let profile = try #require(StrideProfile(run))
        #expect(kept.first?.profile == profile)
        #expect(profile.has(.groundContactTime))
    }

    @Test func `a store from before screens keeps its dynamics and takes a screen`() throws {
        let queue = try Self.twoActivities(upTo: "0006 dynamics")
        var run = Made.run()
        run.samples = Self.steadySamples
        let profile = try #require(StrideProfile(run))
        try queue.write { database in
            try database.execute(
                sql: "INSERT INTO recordingDynamics (recordingId, packed) VALUES (1, ?)",
                arguments: [Data(profile.packed)]
            )
            try database.execute(
                sql: "INSERT INTO setting (name, value) VALUES (?, ?)",
                arguments: [Vault.dynamicsVersion, String(StrideProfile.version)]
            )
        }
        let vault = try Vault(database: queue)
        #expect(try vault.dynamics().map(\.profile) == [profile])
        #expect(try vault.screens().isEmpty)
        let sheet = ScreenSheet(
            day: CalendarDay(daysSince1970: 20_000),
            readings: [
                ScreenReading(test: .calfRaises, side: .left, value: 22),
                ScreenReading(test: .calfRaises, side: .right, value: 12, pain: 3),
            ]
        )
        try vault.save(sheet)
        #expect(try vault.screens() == [sheet])
    }

    /// A run and a ride without samples, as the store of version `version` keeps them.
    private static func twoActivities(upTo version: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try DatabaseMigrator.hipwise.migrate(queue, upTo: "0002 settings and hip check")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO sourceFile (id, digest, label) VALUES (1, 'a', 'a.fit'), (2, 'b', 'b.fit');
                    INSERT INTO activity (id) VALUES (7), (8);
                    INSERT INTO recording (id, activityId, sourceFileId, indexInFile, isPreferred,
                        sport, startMilliseconds, hasKnownDate, elapsedSeconds, distanceMeters,
                        records, hasRunningDynamics, device)
                    VALUES (1, 7, 1, 0, 1, 'running', 1700000000000, 1, 3000, 10000, 3, 1, 'Watch'),
                        (2, 8, 2, 0, 1, 'cycling', 1700100000000, 1, 3000, 10000, 3, 0, 'Watch');
                    """
            )
        }
        try DatabaseMigrator.hipwise.migrate(queue, upTo: version)
        return queue
    }

    /// Twenty minutes at one speed.
    private static let steadySamples = SampleSeries(
        offsetsMilliseconds: (0..<1200).map { Int64($0) * 1000 },
        columns: [
            .speed: (0..<1200).map { _ in 2.8 },
            .cadence: (0..<1200).map { _ in 84 },
            .groundContactTime: (0..<1200).map { Double(240 + $0 % 5) },
        ]
    )
}
