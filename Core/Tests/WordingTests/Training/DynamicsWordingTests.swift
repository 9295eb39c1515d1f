import Anatomy
import Measure
import Testing
import Wording

@testable import Training

@Suite struct DynamicsWordingTests {
    static let day = CalendarDay(daysSince1970: 20_000)

    static func sentences(
        alone: ClosedRange<Double>,
        jointly: ClosedRange<Double>,
        painfulSide: Side? = nil
    ) -> [String] {
        let middle = (alone.lowerBound + alone.upperBound) / 2
        let change = DynamicsChange(
            runsBefore: 40,
            runsSince: 9,
            levelBefore: 50,
            levelSince: 50 + middle,
            spreadBefore: 0.4,
            likeness: 0,
            interval: alone,
            jointInterval: jointly,
            quantities: 6
        )
        return DynamicsSeries(
            quantity: .groundContactBalance,
            device: "one",
            referenceSpeed: 2.5,
            points: [],
            slope: 0,
            outcome: .compared(change)
        ).sentences(since: day, painfulSide: painfulSide, unit: .kilometers)
    }

    @Test func `a change names the side, and whether it is the sore one`() throws {
        let away = Self.sentences(alone: 1...2, jointly: 0.5...2.5, painfulSide: .right)
        #expect(away.contains { $0.hasPrefix("That is more than your own spread") })
        #expect(
            try #require(away.last).hasSuffix("on the left foot, away from the side that hurts.")
        )
        let toward = Self.sentences(alone: -2 ... -1, jointly: -2.5 ... -0.5, painfulSide: .right)
        #expect(try #require(toward.last).hasSuffix("on the right foot, the side that hurts."))
    }

    @Test func `an interval without zero that is no change is explained`() {
        let near = Self.sentences(alone: 0.2...2, jointly: -0.1...2.3, painfulSide: .right)
        #expect(near.contains { $0.hasPrefix("Had this alone been looked at") })
        #expect(!near.contains { $0.contains("foot") || $0.contains("That is") })
        let none = Self.sentences(alone: -0.2...0.3, jointly: -0.4...0.5)
        #expect(none.contains { $0.hasPrefix("That is within what your own spread") })
    }

    @Test func `where several devices recorded, the one told of is named`() {
        func run(_ index: Int, _ device: String) -> RunDynamics {
            RunDynamics(
                id: Int64(index),
                start: Instant(secondsSince1970: Double(index) * 86_400),
                day: CalendarDay(daysSince1970: index),
                device: device,
                profile: StrideProfile(cells: [
                    .init(quantity: .cadence, speed: 2.8, seconds: 900, mean: 168)
                ])
            )
        }
        func words(_ runs: [RunDynamics]) -> String? {
            DynamicsWords.devices(DynamicsReview(runs, since: nil, today: Self.day))
        }
        #expect(words([run(1, "old"), run(2, "old")]) == nil)
        let two = words([run(1, "old"), run(2, "new"), run(3, "new")])
        #expect(two?.contains("2 devices") == true && two?.hasSuffix("alone: new.") == true)
    }
}
