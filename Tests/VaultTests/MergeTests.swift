import ActivityFile
import Companion
import GRDB
import Measure
import Testing

@testable import Vault

@Suite struct MergeTests {
    private static let listed: RecordedActivity = {
        var run = Made.run(seconds: 3100, sport: .running, samples: 0)
        run.isListEntry = true
        run.title = "Morning round"
        run.note = "felt heavy"
        run.gear = "Blue shoes"
        run.laps = []
        run.averageHeartRate = nil
        return run
    }()

    @Test func `a list gives an activity its words, the recording its numbers`() throws {
        var watch = Made.run(meters: 9_950, sport: .other("workout"))
        watch.title = "Run"
        for files in [
            [Made.file("fit", watch), Made.file("csv", Self.listed)],
            [Made.file("csv", Self.listed), Made.file("fit", watch)],
        ] {
            let vault = try Vault.inMemory()
            try _ = vault.shelve(files)
            let activity = try #require(try vault.activities(runningOnly: true).only)
            #expect(activity.title == "Morning round")
            #expect(activity.note == "felt heavy")
            #expect(activity.gear == "Blue shoes")
            #expect(activity.distanceMeters == 9_950)
            #expect(activity.elapsedSeconds == 3000)
            #expect(activity.records == 3)
            #expect(activity.recordings == 2)
        }
    }

    @Test func `a list's row without a recording is a run of its own`() throws {
        let vault = try Vault.inMemory()
        let shelved = try vault.shelve([Made.file("csv", Self.listed)])
        #expect(shelved.first?.activities.first?.isDuplicate == false)
        #expect(try vault.activities(runningOnly: true).map(\.distanceMeters) == [10_000])
    }

    @Test func `a row that tells only the day joins the run of that day and distance`() throws {
        var day = Self.listed
        day.hasTimeOfDay = false
        day.start = Made.start.adding(seconds: -3 * 3600)
        day.distanceMeters = 10_400
        let vault = try Vault.inMemory()
        try _ = vault.shelve([Made.file("fit", Made.run()), Made.file("csv", day)])
        #expect(try vault.activities(runningOnly: true).count == 1)
        day.distanceMeters = 5_000
        try _ = vault.shelve([Made.file("csv2", day)])
        #expect(try vault.activities(runningOnly: true).count == 2)
    }

    @Test func `a row that tells only the day never makes a ride of that length a run`() throws {
        var day = Self.listed
        day.hasTimeOfDay = false
        let vault = try Vault.inMemory()
        try _ = vault.shelve([Made.file("fit", Made.run(sport: .cycling)), Made.file("csv", day)])
        #expect(
            try vault.activities(runningOnly: false).map(\.sport.name).sorted() == [
                "cycling", "running",
            ]
        )
    }

    /// The first and last do not agree with each other; both agree with the one between.
    @Test(arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
    func `a chain of agreement is one activity in any order`(_ order: [Int]) throws {
        let files = [0.0, 450, 900].enumerated().map { index, later in
            Made.file("\(index)", Made.run(start: Made.start.adding(seconds: later)))
        }
        let vault = try Vault.inMemory()
        for index in order { try _ = vault.shelve([files[index]]) }
        let activity = try #require(try vault.activities(runningOnly: true).only)
        #expect(activity.recordings == 3)
        #expect(try vault.recordings(ofActivity: activity.id).count(where: \.isPreferred) == 1)
    }

    @Test func `taking a merge apart is remembered, and can be taken back`() throws {
        let vault = try Vault.inMemory()
        let watch = Made.file("watch", Made.run(dynamics: true))
        let phone = Made.file("phone", Made.run(start: Made.start.adding(seconds: 20)))
        try _ = vault.shelve([watch, phone])
        let merged = try #require(try vault.mergedActivities().only)
        #expect(merged.recordings.map(\.label) == ["watch.fit", "phone.fit"])
        let second = try #require(merged.recordings.last)

        #expect(try vault.separate(recording: second.id))
        #expect(try vault.mergedActivities().isEmpty)
        #expect(try vault.activities(runningOnly: true).count == 2)
        #expect(try vault.separatedRecordings().map(\.id) == [second.id])
        // Neither the same file nor a third of the same run brings it back.
        try _ = vault.shelve([phone, Made.file("copy", Made.run(start: Made.start))])
        #expect(try vault.activities(runningOnly: true).count == 2)
        #expect(try vault.separate(recording: 999) == false)

        #expect(try vault.rejoin(recording: second.id))
        #expect(try vault.rejoin(recording: second.id) == false)
        #expect(try vault.activities(runningOnly: true).map(\.recordings) == [3])
        #expect(try vault.separatedRecordings().isEmpty)
        #expect(try vault.mergedActivities().only?.recordings.first?.label == "watch.fit")
    }

    @Test func `runs of a clock that was never set are one only when they are copies`() throws {
        let vault = try Vault.inMemory()
        var first = Made.run()
        first.hasKnownDate = false
        var second = first
        second.distanceMeters = 9_900
        try _ = vault.shelve([
            Made.file("a", first), Made.file("b", second), Made.file("copy of a", first),
        ])
        #expect(try vault.activities(runningOnly: true).map(\.recordings) == [2, 1])
    }

    @Test func `equal samples are stored once, and each side of a split has them`() throws {
        let vault = try Vault.inMemory()
        let run = Made.run()
        try _ = vault.shelve([Made.file("may", run), Made.file("june", run)])
        #expect(try vault.blobs == 1)
        let recordings = try #require(try vault.mergedActivities().only?.recordings)
        for recording in recordings {
            let copy = try Vault.inMemory()
            try _ = copy.shelve([Made.file("may", run), Made.file("june", run)])
            #expect(try copy.separate(recording: recording.id))
            for activity in try copy.activities(runningOnly: true) {
                #expect(try copy.samples(ofActivity: activity.id) == run.samples)
            }
        }
    }

    @Test func `pauses and the timer of each lap are kept`() throws {
        let vault = try Vault.inMemory()
        var run = Made.run()
        run.laps[0].timerSeconds = 2900
        run.pauses = [Pause(startOffsetSeconds: 600, elapsedSeconds: 100)]
        try _ = vault.shelve([Made.file("a", run)])
        let stored = try vault.database.read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT timerSeconds, startOffsetSeconds, pause.elapsedSeconds AS paused
                    FROM lap JOIN pause USING (recordingId)
                    """
            )
        }
        #expect(stored?["timerSeconds"] == 2900.0)
        #expect(stored?["startOffsetSeconds"] == 600.0)
        #expect(stored?["paused"] == 100.0)
    }

    @Test func `measurements of the body are kept, each once`() throws {
        let vault = try Vault.inMemory()
        var file = Made.file("apple", Made.run())
        file.measurements = [
            BodyMeasurement(kind: .bodyMass, instant: Made.start, value: 61.5, source: "Scale"),
            BodyMeasurement(kind: .bodyMass, instant: Made.start, value: .nan),
        ]
        var again = file
        again.digest = "apple2"
        try _ = vault.shelve([file, again])
        let values = try vault.database.read {
            try Double.fetchAll($0, sql: "SELECT value FROM bodyMeasurement")
        }
        #expect(values == [61.5])
    }
}

extension Vault {
    fileprivate var blobs: Int {
        get throws {
            try database.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM recordingSamples") ?? 0
            }
        }
    }
}

extension Array {
    /// The element of a list of one.
    var only: Element? { count == 1 ? self[0] : nil }
}
