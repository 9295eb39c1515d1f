import Measure
import Program

@testable import Rehabilitation

/// Check-ins as a careless runner might leave them: forgotten, doubled, corrected, contradictory.
struct ProgressionHistory {
    let number: Int
    let checkIns: [CheckIn]

    init(_ number: Int, days: Int = 100) {
        self.number = number
        var generator = SeededGenerator(seed: 5, stream: "history \(number)")
        var checkIns: [CheckIn] = []
        // Most days are calm and some weeks are bad, or else no course would ever climb.
        var badness = 0.1
        var day = Int.random(in: 0...3, using: &generator)
        while day < days {
            if Double.random(in: 0...1, using: &generator) < 0.06 {
                badness = [0.02, 0.05, 0.3, 0.8].randomElement(using: &generator) ?? 0.1
            }
            if Double.random(in: 0...1, using: &generator) < 0.015 {
                day += Int.random(in: 3...75, using: &generator)
            }
            let count = Double.random(in: 0...1, using: &generator)
            let tellings = count < 0.12 ? 0 : (count < 0.95 ? 1 : 2)
            for _ in 0..<tellings {
                // One runner in five has no pain at all, or no course under the rule for bone climbs.
                let telling = Self.telling(day, badness, &generator)
                checkIns.append(number.isMultiple(of: 5) ? Self.painless(telling) : telling)
            }
            day += 1
        }
        self.checkIns = checkIns
    }

    private static func telling(
        _ day: Int,
        _ badness: Double,
        _ generator: inout SeededGenerator
    ) -> CheckIn {
        func chance(_ share: Double) -> Bool {
            Double.random(in: 0...1, using: &generator) < share
        }
        func pain() -> Int {
            chance(badness) ? Int.random(in: 1...10, using: &generator) : (chance(0.15) ? 1 : 0)
        }
        let isLoaded = chance(0.55)
        return CheckIn(
            day: Told.day(day),
            written: Told.written(day + (chance(0.1) ? 3 : 0), hour: chance(0.5) ? 8 : 20),
            painDuring: isLoaded && !chance(0.05) || chance(0.02) ? pain() : nil,
            painAfter: chance(0.3) ? pain() : nil,
            painMorning: chance(0.9) ? pain() : nil,
            stiffMinutes: chance(0.5) ? pain() * 4 : nil,
            participation: chance(0.3) ? .full : nil,
            loading: chance(0.05) ? nil : (isLoaded ? [.exercises] : []),
            catches: chance(badness / 4) ? true : nil
        )
    }

    private static func painless(_ telling: CheckIn) -> CheckIn {
        var telling = telling
        telling.painDuring = telling.painDuring.map { _ in 0 }
        telling.painAfter = telling.painAfter.map { _ in 0 }
        telling.painMorning = telling.painMorning.map { _ in 0 }
        telling.catches = nil
        return telling
    }
}
