import Anatomy
import Assessment
import Interview
import Testing

/// Numbers enter through stated curves.
@Suite struct NumericReadingTests {
    @Test(arguments: NumericReading.all)
    func `a curve rises or falls without a step and stays short of certainty`(
        _ reading: NumericReading
    ) {
        let numbers = reading.corners.map(\.number)
        #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
        let certainties = reading.corners.map(\.certainty)
        #expect(certainties == certainties.sorted() || certainties == certainties.sorted(by: >))
        #expect(certainties.allSatisfy { $0 >= 0.02 && $0 <= 0.98 })
        #expect(!reading.why.isEmpty)
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var weeks: Double
        var recent: Double
        var testDescription: String { "\(weeks) weeks" }
    }

    static let examples = [
        Example(weeks: 0, recent: 0.98), Example(weeks: 1.5, recent: 0.98),
        Example(weeks: 2, recent: 0.74), Example(weeks: 2.5, recent: 0.5),
        Example(weeks: 3.25, recent: 0.26), Example(weeks: 4, recent: 0.02),
        Example(weeks: 500, recent: 0.02),
    ]

    @Test(arguments: examples)
    func `between corners the curve is straight, beyond them level`(_ example: Example) throws {
        let reading = try #require(NumericReading.all.first { $0.finding == .recentOnset })
        #expect(abs(reading.certainty(at: example.weeks) - example.recent) < 1e-12)
    }

    @Test func `a doubtful measure says less than a sure one`() throws {
        let reading = try #require(NumericReading.all.first { $0.number == .hipDropDegrees })
        let sure = reading.certainty(at: 13)
        let doubtful = reading.certainty(at: 13, standardError: 5)
        #expect(sure == 0.9)
        #expect(doubtful < sure - 0.03 && doubtful > 0.5)
    }

    static let toy = ToyKnowledge(
        conditions: [
            .toy(.labralTear, prevalence: 0.3, effects: [Effect(.longStanding, .toy(0.8))]),
            .toy(.strainAdductor, prevalence: 0.3, effects: [Effect(.recentOnset, .toy(0.8))]),
        ],
        models: [
            FindingModel(.longStanding, leak: .toy(0.1)),
            FindingModel(.recentOnset, leak: .toy(0.1)),
        ]
    )

    private func chance(_ condition: ConditionID, weeks: Double) -> Double {
        var sheet = AnswerSheet()
        sheet[.painDurationWeeks] = .number(weeks)
        return Self.toy.assessor().assess(sheet).chance(condition) ?? 0
    }

    @Test func `the older the pain, the more it speaks for the cause that lasts`() {
        let chances = [1, 3, 6, 10, 14, 30].map { chance(.labralTear, weeks: $0) }
        #expect(chances == chances.sorted())
        #expect(chances[5] > chances[0] + 0.4)
    }

    @Test func `the reason names the number and says for which cause it speaks`() throws {
        var sheet = AnswerSheet()
        sheet[.painDurationWeeks] = .number(40)
        let tear = try #require(Self.toy.assessor().assess(sheet).cause(.labralTear))
        #expect(
            tear.reasonsFor.map(\.subject) == [.finding(.painDurationWeeks, .number(40))]
        )
    }

    @Test func `what was answered outranks the number, and the number what the log derived`() {
        var answered = AnswerSheet()
        answered[.longStanding] = .absent
        let plain = Self.toy.assessor().assess(answered)
        answered[.painDurationWeeks] = .number(7)
        #expect(Self.toy.assessor().assess(answered).chance(.labralTear) ?? 1 < 0.35)
        #expect(plain.chance(.labralTear) ?? 1 < 0.35)
        var derived = AnswerSheet()
        derived.record(Finding(id: .longStanding, value: .absent, origin: .training))
        derived[.painDurationWeeks] = .number(40)
        #expect(Self.toy.assessor().assess(derived).chance(.labralTear) ?? 0 > 0.6)
    }
}
