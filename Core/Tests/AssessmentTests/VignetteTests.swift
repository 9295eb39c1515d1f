import Anatomy
import Assessment
import Interview
import Testing

/// The program's own knowledge on pictures that every textbook paints.
@Suite struct VignetteTests {
    /// The values do not depend on draws; intervals are looked at elsewhere.
    static let assessor = Assessor(samples: 0)

    @Test(arguments: Vignette.textbook)
    func `finds the cause of a textbook picture and says why`(_ vignette: Vignette) throws {
        let causes = Self.assessor.assess(vignette.sheet).causes
        let rank = causes.firstIndex { vignette.expected.contains($0.condition) } ?? causes.count
        let leaders = causes.prefix(4).map {
            "\($0.condition.rawValue) \(Int(($0.probability.value * 100).rounded()))"
        }
        #expect(rank < vignette.rank, "\(leaders.joined(separator: ", "))")

        let cause = try #require(causes.first { vignette.expected.contains($0.condition) })
        #expect(cause.reasonsFor.count >= 2)
        for reason in cause.reasonsFor + cause.reasonsAgainst {
            if case .finding(let id, let value) = reason.subject {
                #expect(vignette.sheet[id] == value)
            }
        }
        #expect(cause.missing.allSatisfy { vignette.sheet[$0] == nil })
    }

    @Test func `a worn joint and sore outer tendons are both seen at once`() {
        var sheet = Vignette.joint[0].sheet
        for id in Vignette.soft[0].yes { sheet[id] = .present }
        let assessment = Self.assessor.assess(sheet)
        #expect((assessment.chance(.hipOsteoarthritis) ?? 0) > 0.5)
        #expect((assessment.chance(.greaterTrochantericPain) ?? 0) > 0.5)
        #expect(assessment.canTell)
    }

    @Test func `before anything is known nothing is told apart`() {
        let assessment = Self.assessor.assess(AnswerSheet())
        #expect(!assessment.canTell)
        #expect(abs(assessment.unexplained.value - 0.12) < 1e-12)
        #expect(assessment.next.count == 8)
        #expect(assessment.causes.allSatisfy { $0.reasonsFor.isEmpty && $0.reasonsAgainst.isEmpty })
    }
}
