import ActivityFile
import Companion
import Measure
import Testing

@testable import Vault

@Suite struct ActivityShelfTests {
    @Test func `a stored activity comes back with its samples`() throws {
        let vault = try Vault.inMemory()
        let run = Made.run(dynamics: true)
        let shelved = try vault.shelve([Made.file("a", run)])
        let summary = try #require(shelved.first?.activities.first?.summary)
        #expect(summary.distanceMeters == 10_000)
        #expect(summary.records == 3)
        #expect(summary.hasRunningDynamics)
        #expect(try vault.activities(runningOnly: true) == [summary])
        #expect(try vault.samples(ofActivity: summary.id) == run.samples)
        #expect(try vault.samples(ofActivity: 999) == nil)
    }

    @Test func `the same content twice is one file`() throws {
        let vault = try Vault.inMemory()
        let first = try vault.shelve([Made.file("a", Made.run()), Made.file("a", Made.run())])
        #expect(first[0].activities.map(\.isDuplicate) == [false])
        #expect(first[1].activities.map(\.isDuplicate) == [true])
        #expect(try vault.activities(runningOnly: false).count == 1)
        #expect(try vault.knownFile(digest: "a")?.activities.count == 1)
        #expect(try vault.knownFile(digest: "b") == nil)
    }

    struct Pair: Sendable, CustomTestStringConvertible {
        var seconds: Double
        var meters: Double?
        var sport: Sport = .running
        var isSame: Bool
        var testDescription: String { "\(seconds) s later, \(meters ?? -1) m, \(sport.name)" }
    }

    /// The first recording is 10,000 m of running.
    static let pairs = [
        Pair(seconds: 0, meters: 10_000, isSame: true),
        Pair(seconds: 60, meters: 10_000, isSame: true),
        Pair(seconds: -60, meters: 10_000, isSame: true),
        Pair(seconds: 61, meters: 10_000, isSame: false),
        // Two percent of the longer one: 9,800 agrees, 9,799 does not.
        Pair(seconds: 0, meters: 9_800, isSame: true),
        Pair(seconds: 0, meters: 9_799, isSame: false),
        Pair(seconds: 5, meters: 10_000, sport: .cycling, isSame: false),
        Pair(seconds: 5, meters: 10_000, sport: .unknown, isSame: true),
        // Without a distance the times decide, and these agree.
        Pair(seconds: 5, meters: nil, isSame: true),
    ]

    @Test(arguments: pairs)
    func `two files tell the same run when start and distance agree`(_ pair: Pair) throws {
        let vault = try Vault.inMemory()
        let other = Made.run(
            start: Made.start.adding(seconds: pair.seconds),
            meters: pair.meters,
            sport: pair.sport
        )
        let shelved = try vault.shelve([Made.file("a", Made.run()), Made.file("b", other)])
        #expect(shelved[1].activities.first?.isDuplicate == pair.isSame)
        #expect(try vault.activities(runningOnly: false).count == (pair.isSame ? 1 : 2))
    }

    @Test func `sessions of one file are never duplicates of each other`() throws {
        let vault = try Vault.inMemory()
        try _ = vault.shelve([Made.file("a", Made.run(), Made.run())])
        #expect(try vault.activities(runningOnly: false).count == 2)
    }

    @Test func `the richer recording counts, whichever came first`() throws {
        let plain = Made.file("a", Made.run(meters: 9_900, samples: 9))
        let rich = Made.file("b", Made.run(meters: 10_000, dynamics: true))
        for files in [[plain, rich], [rich, plain]] {
            let vault = try Vault.inMemory()
            try _ = vault.shelve(files)
            let activities = try vault.activities(runningOnly: true)
            #expect(activities.map(\.distanceMeters) == [10_000])
            #expect(activities.map(\.hasRunningDynamics) == [true])
        }
    }

    @Test func `only running counts as running`() throws {
        let vault = try Vault.inMemory()
        try _ = vault.shelve([
            Made.file("a", Made.run()), Made.file("b", Made.run(sport: .other("rowing"))),
        ])
        #expect(try vault.activities(runningOnly: true).count == 1)
        #expect(
            Set(try vault.activities(runningOnly: false).map(\.sport)) == [
                .running, .other("rowing"),
            ]
        )
    }

    @Test func `a sound file without an activity is remembered as what it is`() throws {
        let vault = try Vault.inMemory()
        let sleep = FileToShelve(
            label: "s.fit",
            digest: "s",
            contents: .noActivity(kind: "sleep")
        )
        #expect(try vault.shelve([sleep]).first?.noActivityKind == "sleep")
        #expect(try vault.knownFile(digest: "s")?.noActivityKind == "sleep")
        #expect(try vault.activities(runningOnly: false).isEmpty)
    }

    @Test func `impossible numbers are left out, not stored`() throws {
        let vault = try Vault.inMemory()
        var run = Made.run(meters: .infinity)
        run.averageHeartRate = .nan
        run.timerSeconds = -5
        let summary = try #require(
            try vault.shelve([Made.file("a", run)]).first?.activities.first?.summary
        )
        #expect(summary.distanceMeters == nil)
        #expect(summary.averageHeartRate == nil)
        #expect(summary.timerSeconds == nil)
    }
}
