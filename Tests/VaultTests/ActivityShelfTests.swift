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
        let stored = try #require(try vault.activities(runningOnly: true).only)
        var expected = summary
        // Three seconds tell of nothing but themselves.
        expected.measures = stored.measures
        #expect(stored == expected)
        #expect(stored.measures != nil)
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
        var later: Double
        var seconds: Double = 3000
        var meters: Double? = 10_000
        var sport: Sport = .running
        var isSame: Bool
        var testDescription: String {
            "\(later) s later, \(seconds) s, \(meters ?? -1) m, \(sport.name)"
        }
    }

    /// The first recording is 10,000 m of running in 3,000 s.
    static let pairs = [
        Pair(later: 0, isSame: true),
        Pair(later: 90, isSame: true),
        // Both cover 2,400 of 3,000 s: exactly four fifths, then one second less.
        Pair(later: 600, isSame: true),
        Pair(later: 601, isSame: false),
        Pair(later: -600, isSame: true),
        // The longer one counts: 2,400 of 3,000 s again, and less.
        Pair(later: 0, seconds: 2400, isSame: true),
        Pair(later: 0, seconds: 2399, isSame: false),
        Pair(later: 0, seconds: 3751, isSame: false),
        // A foot pod and satellites differ by more than a little; two people by more than a fifth.
        Pair(later: 5, meters: 10_300, isSame: true),
        Pair(later: 0, meters: 8_000, isSame: true),
        Pair(later: 0, meters: 7_999, isSame: false),
        Pair(later: 5, sport: .cycling, isSame: false),
        Pair(later: 5, sport: .unknown, isSame: true),
        Pair(later: 5, meters: nil, isSame: true),
        Pair(later: 3000, isSame: false),
    ]

    @Test(arguments: pairs)
    func `two files that cover the same time tell the same run`(_ pair: Pair) throws {
        let vault = try Vault.inMemory()
        let other = Made.run(
            start: Made.start.adding(seconds: pair.later),
            meters: pair.meters,
            seconds: pair.seconds,
            sport: pair.sport
        )
        let shelved = try vault.shelve([Made.file("a", Made.run()), Made.file("b", other)])
        #expect(shelved[1].activities.first?.isDuplicate == pair.isSame)
        #expect(try vault.activities(runningOnly: false).count == (pair.isSame ? 1 : 2))
    }

    @Test func `two short repetitions a minute apart are two`() throws {
        let vault = try Vault.inMemory()
        try _ = vault.shelve([
            Made.file("a", Made.run(meters: 200, seconds: 40)),
            Made.file(
                "b",
                Made.run(start: Made.start.adding(seconds: 55), meters: 200, seconds: 40)
            ),
        ])
        #expect(try vault.activities(runningOnly: true).count == 2)
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
