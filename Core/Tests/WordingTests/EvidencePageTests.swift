import Anatomy
import Assessment
import Evidence
import Foundation
import Interview
import Screening
import Testing
import Wording

@Suite struct EvidencePageTests {
    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/evidence.md")

    @Test func `docs/evidence.md says what the program knows`() throws {
        let page = EvidencePage.markdown()
        if ProcessInfo.processInfo.environment["HIPWISE_RECORD"] != nil {
            try Data(page.utf8).write(to: Self.file)
            Issue.record("wrote docs/evidence.md", severity: .warning)
            return
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(
            written == page,
            "docs/evidence.md is out of date: run HIPWISE_RECORD=1 swift test --package-path Core"
        )
    }

    @Test func `every condition, rule, claim and source is on the page`() {
        let page = EvidencePage.markdown()
        for claim in Claim.all {
            #expect(page.contains("| \(claim.statement)"), "\(claim.id)")
            if let caution = claim.caution { #expect(page.contains("*\(caution)*"), "\(claim.id)") }
        }
        for id in ConditionID.allCases { #expect(page.contains("`\(id.rawValue)`")) }
        for rule in RedFlagRule.all { #expect(page.contains("| `\(rule.id)` |")) }
        for source in Source.all { #expect(page.contains(source.title), "\(source.id)") }
    }

    @Test func `every finding with a model is on the page with its background and its group`() {
        let page = EvidencePage.markdown()
        for model in FindingModel.all {
            let name = Question.with(model.finding).name
            let start = model.isInverted ? "| not: \(name) | " : "| \(name) | "
            let row = start + model.leak.value.shareWords + " | \(model.leak.basisWords) | "
            #expect(page.contains(row + (model.group?.name ?? "–") + " |"), "\(model.finding)")
        }
        #expect(page.contains(FindingModel.Group.treatment))
        for group in FindingModel.Group.allCases { #expect(page.contains("| \(group.name) |")) }
    }

    @Test func `a condition's numbers are those that the network weighs`() throws {
        let assessor = Assessor(samples: 0)
        let tellings = assessor.tellings(of: .labralTear)
        #expect(tellings.count == Condition.with(.labralTear).effects.count)
        #expect(tellings.map(\.contrast) == tellings.map(\.contrast).sorted(by: >))
        let groin = try #require(tellings.first { $0.finding == .siteGroin })
        #expect(groin.shareWith > groin.shareWithout)
        #expect(groin.logRatioYes > 0 && groin.logRatioNo < 0)
        let sheet = AnswerSheet(findings: [Finding(id: .siteGroin, value: .present)])
        let cause = assessor.assess(sheet).causes.first { $0.condition == .labralTear }
        #expect(cause?.reasonsFor.first?.logOdds == groin.logRatioYes)
    }

    @Test func `a finding modelled by its opposite is told as it is asked`() throws {
        let telling = try #require(
            Assessor(samples: 0).tellings(of: .noPainWalking).first {
                $0.condition == .femoralNeckStress
            }
        )
        #expect(telling.shareWith < telling.shareWithout)
        #expect(telling.logRatioYes < 0)
    }

    struct Share: Sendable, CustomTestStringConvertible {
        let value: Double
        let words: String
        var testDescription: String { words }
    }

    static let shares: [Share] = [
        Share(value: 0.999, words: "more than 99 in 100"),
        Share(value: 0.92, words: "about 92 in 100"),
        Share(value: 0.01, words: "about 1 in 100"),
        Share(value: 0.0094, words: "about 9 in 1,000"),
        Share(value: 0.0003, words: "about 3 in 10,000"),
        Share(value: 0, words: "fewer than 1 in 10,000"),
    ]

    @Test(arguments: shares)
    func `tells a share as people counted`(_ example: Share) {
        #expect(example.value.shareWords == example.words)
    }

    @Test func `a risk is told in words and as a number`() {
        let risk = RiskFactor(.age(0...13), oddsRatio: 0.2, why: "Why.")
        let words = RiskWords(risk)
        #expect(words.factor == "age up to 13")
        #expect(words.effect == "much less likely")
        #expect(words.number == "× 0.2")
        #expect(words.basis == "our judgement")
        #expect(RiskFactor.Factor.age(60...100).words == "age 60 and over")
        #expect(RiskFactor.Factor.age(14...(25.0).nextDown).words == "age 14 to 24")
    }
}
