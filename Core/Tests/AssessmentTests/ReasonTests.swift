import Anatomy
import Assessment
import Evidence
import Interview
import Measure
import Testing

@Suite struct ReasonTests {
    @Test(arguments: 1...20)
    func `a finding counts with its likelihood ratio among all runners`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var toy = ToyKnowledge.random(causes: 6, findings: 9, using: &generator)
        // Alone in its group every finding has its full weight.
        toy.models = toy.models.map {
            FindingModel($0.finding, leak: $0.leak, isInverted: $0.isInverted)
        }
        let sheet = toy.randomSheet(using: &generator)
        for cause in toy.assessor().assess(sheet).causes {
            let reasons = cause.reasonsFor + cause.reasonsAgainst
            for model in toy.models {
                guard let answer = sheet[model.finding]?.isPresent else { continue }
                let ratio = toy.bruteForce.ratio(
                    model.finding,
                    isPresent: answer != model.isInverted,
                    for: cause.condition
                )
                let reason = reasons.first { $0.finding == model.finding }
                let expected = ratio.naturalLogarithm
                if abs(expected) > 0.1 {
                    #expect(abs((reason?.logOdds ?? 0) - expected) < 1e-10)
                } else {
                    #expect(reason == nil)
                }
            }
        }
    }

    /// One cause known from a study, one by judgement.
    static let toy = ToyKnowledge(
        conditions: [
            .toy(
                .labralTear,
                prevalence: 0.2,
                riskFactors: [
                    RiskFactor(.age(20...35), oddsRatio: 2, source: .reiman2015, why: "toy")
                ],
                effects: [
                    Effect(.locking, .study(0.6, .burnett2006, people: 66)),
                    Effect(.siteGroin, .toy(0.9)),
                ]
            ),
            .toy(
                .greaterTrochantericPain,
                prevalence: 0.3,
                effects: [Effect(.sideLying, .toy(0.8))]
            ),
        ],
        models: [
            FindingModel(.locking, leak: .toy(0.02)),
            FindingModel(.siteGroin, leak: .toy(0.1)),
            FindingModel(.sideLying, leak: .toy(0.1)),
        ]
    )

    static var sheet: AnswerSheet {
        var sheet = AnswerSheet(person: Person(ageYears: 30, sex: .male))
        sheet[.locking] = .sided(.right)
        sheet[.siteGroin] = .absent
        return sheet
    }

    @Test func `reasons speak for or against, strongest first, with their study`() throws {
        let cause = try #require(Self.toy.assessor().assess(Self.sheet).cause(.labralTear))
        let subjects = cause.reasonsFor.map(\.subject)
        #expect(subjects == [.finding(.locking, .sided(.right)), .age])
        #expect(cause.reasonsFor.map(\.source) == [.burnett2006, .reiman2015])
        #expect(abs(cause.reasonsFor[1].logOdds - 0.6931471805599453) < 1e-15)
        #expect(cause.reasonsAgainst.map(\.subject) == [.finding(.siteGroin, .absent)])
        #expect(cause.reasonsAgainst.map(\.source) == [nil])
    }

    @Test func `what speaks for one cause speaks against those it does not fit`() throws {
        let assessment = Self.toy.assessor().assess(Self.sheet)
        let cause = try #require(assessment.cause(.greaterTrochantericPain))
        #expect(cause.reasonsAgainst.map(\.subject) == [.finding(.locking, .sided(.right))])
        #expect(cause.reasonsAgainst.map(\.source) == [nil])
        #expect(cause.reasonsFor.map(\.subject) == [.finding(.siteGroin, .absent)])
    }

    @Test func `missing are the cause's own findings, most telling first`() {
        let nothing = Self.toy.assessor().assess(AnswerSheet())
        #expect(nothing.cause(.labralTear)?.missing == [.siteGroin, .locking])
        #expect(nothing.cause(.greaterTrochantericPain)?.missing == [.sideLying])
        #expect(Self.toy.assessor().assess(Self.sheet).cause(.labralTear)?.missing == [])
    }

    @Test func `what a runner cannot answer is neither missing nor next`() {
        let assessment = Self.toy.assessor(askable: [.locking]).assess(AnswerSheet())
        #expect(assessment.cause(.labralTear)?.missing == [.locking])
        #expect(assessment.cause(.greaterTrochantericPain)?.missing == [])
        #expect(assessment.next.map(\.finding) == [.locking])
    }

    @Test func `at most six findings are missing`() {
        let ids = FindingID.allCases.drop { $0 != .morningStiff }.prefix(10)
        let toy = ToyKnowledge(
            conditions: [
                .toy(.labralTear, prevalence: 0.2, effects: ids.map { Effect($0, .toy(0.5)) })
            ],
            models: ids.map { FindingModel($0, leak: .toy(0.1)) }
        )
        let assessment = toy.assessor().assess(AnswerSheet())
        // All tell the same, so the order is that of the vocabulary.
        #expect(assessment.cause(.labralTear)?.missing == Array(ids.prefix(6)))
        #expect(assessment.next.map(\.finding) == Array(ids.prefix(8)))
    }
}

extension Reason {
    fileprivate var finding: FindingID? {
        if case .finding(let id, _) = subject { id } else { nil }
    }
}
