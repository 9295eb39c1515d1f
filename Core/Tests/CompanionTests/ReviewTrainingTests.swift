import ActivityFile
import Companion
import Interview
import Measure
import Testing
import Training

@Suite struct ReviewTrainingTests {
    static func run(
        _ day: Int,
        hour: Double,
        offset: Int? = nil,
        hasKnownDate: Bool = true
    ) -> ShelvedActivity {
        ShelvedActivity(
            id: Int64(day),
            sport: .running,
            start: Instant(secondsSince1970: Double(day) * 86_400 + hour * 3600),
            hasKnownDate: hasKnownDate,
            utcOffsetSeconds: offset,
            elapsedSeconds: 3000,
            timerSeconds: 2900,
            distanceMeters: 10_000,
            records: 0,
            hasRunningDynamics: false
        )
    }

    static func runs(_ activities: [ShelvedActivity], clock: LocalClock = .utc) throws -> [Run] {
        let shelf = MemoryShelf(runs: activities)
        return try ReviewTraining(shelf: shelf, settings: shelf, clock: clock).runs()
    }

    @Test func `a run belongs to the day of the place it was run in`() throws {
        // 23:30 UTC: the same evening in London, the next morning where the file says Tokyo.
        let runs = try Self.runs([
            Self.run(20_000, hour: 23.5), Self.run(20_001, hour: 23.5, offset: 9 * 3600),
        ])
        #expect(runs.map(\.day.daysSince1970) == [20_000, 20_002])
    }

    @Test func `without a zone in the file the computer's counts`() throws {
        let newYork = LocalClock { _ in -5 * 3600 }
        let runs = try Self.runs([Self.run(20_000, hour: 3)], clock: newYork)
        #expect(runs.map(\.day.daysSince1970) == [19_999])
    }

    @Test func `moving time counts where the file tells it`() throws {
        #expect(try Self.runs([Self.run(20_000, hour: 8)]).map(\.seconds) == [2900])
    }

    @Test func `a run without a known date counts for no week`() throws {
        let runs = try Self.runs([
            Self.run(7500, hour: 8, hasKnownDate: false), Self.run(20_000, hour: 8),
        ])
        #expect(runs.map(\.id) == [20_000])
    }

    @Test func `a run whose date cannot be right counts for no week`() throws {
        // The years 1 and 9999.
        let runs = try Self.runs([
            Self.run(-719_162, hour: 8), Self.run(2_932_896, hour: 8), Self.run(20_000, hour: 8),
        ])
        #expect(runs.map(\.id) == [20_000])
    }

    @Test(arguments: [(true, true), (false, false), (nil, false)] as [(Bool?, Bool)])
    func `the hip check tells of long sitting with long runs only where both are so`(
        sits: Bool?,
        isTold: Bool
    ) throws {
        var long = Self.run(19_995, hour: 8)
        long.timerSeconds = 6000
        let shelf = MemoryShelf(runs: [long, Self.run(20_000, hour: 8)])
        let training = ReviewTraining(shelf: shelf, settings: shelf, clock: .utc)
        var draft = HipCheckDraft()
        draft.painBegan = CalendarDay(daysSince1970: 20_000)
        if let sits {
            let answer = Finding(id: .sitsAllDay, value: sits ? .present : .absent)
            draft.answers.supplement(with: [answer])
        }
        let result = try CheckHip(training: training, settings: shelf)(
            draft: draft,
            on: CalendarDay(daysSince1970: 20_001)
        )
        let told = result.storySentences(unit: .kilometers)?.contains { $0.contains("You sit") }
        #expect(told == isTold)
    }
}
