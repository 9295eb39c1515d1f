import Measure
import Testing

@Suite struct SpeedProfileTests {
    /// Half an hour at 2.5 to 2.75 m/s and six minutes at 4 to 4.25.
    static let profile = SpeedProfile(
        seconds: (0..<32).map { $0 == 10 ? 1800 : $0 == 16 ? 360 : 0 }
    )

    @Test func `a speed belongs to the step that begins at or below it`() {
        #expect(SpeedProfile.step(of: 0) == 0)
        #expect(SpeedProfile.step(of: 0.249) == 0)
        #expect(SpeedProfile.step(of: 0.25) == 1)
        #expect(SpeedProfile.step(of: 9) == 31)
        #expect(SpeedProfile.step(of: 13) == nil)
        #expect(SpeedProfile.step(of: -0.1) == nil)
        #expect(SpeedProfile.step(of: .nan) == nil)
    }

    @Test func `seconds faster than a speed, in proportion within a step`() {
        #expect(Self.profile.seconds(fasterThan: 0) == 2160)
        #expect(Self.profile.seconds(fasterThan: 3) == 360)
        #expect(Self.profile.seconds(fasterThan: 4.125) == 180)
        #expect(Self.profile.seconds(fasterThan: 8) == 0)
    }

    @Test func `the speed that a tenth of the time exceeds`() throws {
        let speed = try #require(Self.profile.speed(exceededFor: 0.1))
        #expect(abs(Self.profile.seconds(fasterThan: speed) - 216) < 1e-6)
        #expect(speed == 4.25 - 0.6 * 0.25)
        #expect(SpeedProfile(seconds: []).speed(exceededFor: 0.1) == nil)
    }

    @Test func `profiles add up`() throws {
        let sum = try #require(SpeedProfile.sum([Self.profile, Self.profile]))
        #expect(sum.totalSeconds == 4320)
        #expect(SpeedProfile.sum([]) == nil)
    }

    @Test func `odd numbers count as none, too many as the most there is`() {
        let odd = SpeedProfile(seconds: [.nan, -5, .infinity, 1e20, 7.4])
        #expect(odd.seconds.prefix(5) == [0, 0, .max, .max, 7])
        #expect(odd.seconds.count == SpeedProfile.steps)
    }
}
