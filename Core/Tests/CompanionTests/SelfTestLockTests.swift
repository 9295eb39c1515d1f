import Anatomy
import Assessment
import Companion
import Interview
import Screening
import Testing

/// When a runner may try a test alone.
@Suite struct SelfTestLockTests {
    static let guide = InterviewGuideTests.guide

    /// All that the guide puts, answered, the tests left out.
    static var answered: AnswerSheet {
        let walk = InterviewGuideTests.Walk(InterviewGuideTests.woman, InterviewGuideTests.outerHip)
        var sheet = walk.sheet
        for question in Question.all where question.section == .selfTest {
            sheet[question.id] = nil
        }
        return sheet
    }

    @Test func `knowing nothing, or the place alone, allows no test`() {
        #expect(!Self.guide.allowsSelfTests(AnswerSheet()))
        for question in Question.all where question.section == .place {
            var sheet = AnswerSheet(person: Person(ageYears: 34, sex: .male))
            sheet[question.id] = .sided(.left)
            #expect(!Self.guide.allowsSelfTests(sheet), "\(question.id.rawValue)")
        }
    }

    @Test func `once every danger sign is denied tests are allowed`() {
        #expect(Self.guide.allowsSelfTests(Self.answered))
    }

    @Test(arguments: [FindingID.saddleNumbness, .painImpact, .neuro, .priorStressFracture])
    func `a danger sign left open allows no test, passed over or not`(_ id: FindingID) {
        var sheet = Self.answered
        sheet[id] = nil
        #expect(!Self.guide.allowsSelfTests(sheet))
        let pages = Interview.everyPage(for: sheet).map(\.id).filter { !$0.hasPrefix("test-") }
        let step = Self.guide.step(sheet, visited: pages, wish: .everything)
        #expect(step == .enough(.settled))
    }

    @Test func `the question that brings up a danger sign counts as one`() {
        var sheet = Self.answered
        sheet[.suddenOnset] = nil
        #expect(!Self.guide.allowsSelfTests(sheet))
    }
}
