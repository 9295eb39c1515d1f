import Anatomy
import Evidence
import Screening
import Testing
import Wording

@Suite struct AdviceLineTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let line: AdviceLine
        let basis: String?
        var testDescription: String { basis ?? "nothing" }
    }

    static let examples: [Example] = [
        Example(line: .judged("Rest."), basis: "our judgement"),
        Example(line: .agreed("Rest."), basis: "agreed practice"),
        Example(line: .sourced("Rest.", .mellor2018), basis: "Mellor 2018"),
        Example(
            line: AdviceLine("Rest.", sources: [.robertson2017], isJudgement: true),
            basis: "Robertson 2017; our judgement"
        ),
        Example(
            line: AdviceLine(
                "Rest.",
                sources: [.clinicalConsensus, .article2022, .mellor2018],
                isJudgement: true
            ),
            basis: "a health article of 2022; Mellor 2018; agreed practice"
        ),
        Example(line: .sourced("Rest.", .clinicalConsensus), basis: "agreed practice"),
        Example(line: .sourced("Rest."), basis: nil),
    ]

    @Test(arguments: examples)
    func `names the studies, then agreement or judgement`(_ example: Example) {
        #expect(example.line.basis == example.basis)
    }

    @Test func `the advice for every tier says what it rests on`() {
        for tier in Tier.allCases {
            let lines =
                UrgencyLines.now(tier, feared: [.femoralNeckStress]) + UrgencyLines.leave(tier)
                + UrgencyLines.seeWhom(tier) + UrgencyLines.review(tier)
            #expect(lines.allSatisfy { $0.basis != nil })
        }
    }
}
