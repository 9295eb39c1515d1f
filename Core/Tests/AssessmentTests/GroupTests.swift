import Anatomy
import Assessment
import Interview
import Testing

/// Findings that measure the same thing count less and less.
@Suite struct GroupTests {
    /// One cause with even odds against no listed cause, and four findings of which three overlap.
    ///
    /// Present, they multiply the odds by 9, 4, 2 and 3.
    static let toy = ToyKnowledge(
        conditions: [
            .toy(
                .labralTear,
                prevalence: 0.3,
                effects: [
                    Effect(.fadir, .toy(8.0 / 9)), Effect(.faberGroin, .toy(1.0 / 3)),
                    Effect(.scour, .toy(0.25)), Effect(.limp, .toy(0.5)),
                ]
            )
        ],
        models: [
            // 1 - 0.9 / 9 = 0.9, nine times 0.1.
            FindingModel(.fadir, leak: .toy(0.1), group: .jointProvocation),
            // 1 - 0.9 * 2 / 3 = 0.4, four times 0.1.
            FindingModel(.faberGroin, leak: .toy(0.1), group: .jointProvocation),
            // 1 - 0.8 * 0.75 = 0.4, twice 0.2.
            FindingModel(.scour, leak: .toy(0.2), group: .jointProvocation),
            // 1 - 0.8 * 0.5 = 0.6, three times 0.2.
            FindingModel(.limp, leak: .toy(0.2)),
        ],
        unexplained: 0.5
    )

    struct Example: Sendable, CustomTestStringConvertible {
        var present: [FindingID]
        var factor: Double
        var testDescription: String { present.map(\.rawValue).joined(separator: ", ") }
    }

    static let examples = [
        Example(present: [.fadir], factor: 9),
        Example(present: [.faberGroin], factor: 4),
        // The second counts with the square root.
        Example(present: [.fadir, .faberGroin], factor: 18),
        Example(present: [.faberGroin, .scour], factor: 4 * 1.4142135623730951),
        // The third counts with the fourth root.
        Example(present: [.scour, .faberGroin, .fadir], factor: 18 * 1.189207115002721),
        // Another group, or none, counts in full.
        Example(present: [.fadir, .limp], factor: 27),
    ]

    @Test(arguments: examples)
    func `the most telling counts in full, the next half, then a quarter`(_ example: Example) {
        let findings = example.present.map { Finding(id: $0, value: .present) }
        let assessment = Self.toy.assessor().assess(AnswerSheet(findings: findings))
        let expected = example.factor / (1 + example.factor)
        #expect(abs((assessment.chance(.labralTear) ?? 0) - expected) < 1e-13)
    }

    @Test func `a finding that says little does not take the place of one that says much`() {
        // Scour absent: 1 - 0.25 = 0.75 of the background; FADIR present still counts in full.
        var sheet = AnswerSheet()
        sheet[.fadir] = .present
        sheet[.scour] = .absent
        let odds = 9 * 0.75.squareRoot()
        let chance = Self.toy.assessor().assess(sheet).chance(.labralTear) ?? 0
        #expect(abs(chance - odds / (1 + odds)) < 1e-13)
    }

    @Test func `risk factors of one group overlap as well`() {
        let factors = [
            RiskFactor(.finding(.loadSpike), oddsRatio: 4, why: "toy"),
            RiskFactor(.finding(.weeklyRise), oddsRatio: 2.25, why: "toy"),
            RiskFactor(.finding(.priorStressFracture), oddsRatio: 2, why: "toy"),
        ]
        let toy = ToyKnowledge(
            conditions: [.toy(.femoralNeckStress, prevalence: 0.2, riskFactors: factors)],
            models: [
                FindingModel(.loadSpike, leak: .toy(0.2), group: .loadRise),
                FindingModel(.weeklyRise, leak: .toy(0.2), group: .loadRise),
            ],
            unexplained: 0.5
        )
        var sheet = AnswerSheet()
        sheet[.loadSpike] = .present
        sheet[.weeklyRise] = .present
        sheet[.priorStressFracture] = .present
        // 4 * √2.25 * 2 = 12.
        let chance = toy.assessor().assess(sheet).chance(.femoralNeckStress) ?? 0
        #expect(abs(chance - 12.0 / 13) < 1e-13)
    }
}
