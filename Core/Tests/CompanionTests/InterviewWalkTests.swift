import Anatomy
import Interview
import Testing

@testable import Companion

@Suite struct InterviewWalkTests {
    static let guide = InterviewGuideTests.guide
    static let man = Person(ageYears: 34, sex: .male)

    private static func page(_ id: String, _ sheet: AnswerSheet) throws -> QuestionPage {
        try #require(QuestionPage(id: id, for: sheet))
    }

    @Test func `a page is put again when something new on it matters, and counts again`() throws {
        var walk = InterviewWalk(AnswerSheet(person: Self.man), guide: Self.guide)
        var catching = walk.known
        catching[.mechanical] = .present
        walk.answer(try Self.page("stuck", catching), with: [])
        walk.answer(
            try Self.page("feel", walk.known),
            with: [Finding(id: .mechanical, value: .present)]
        )
        #expect(walk.visited == ["feel"])
        walk.answer(
            try Self.page("stuck", walk.known),
            with: [Finding(id: .locking, value: .absent)]
        )
        #expect(walk.visited == ["feel", "stuck"])
        #expect(walk.pagesPut == 3)
    }

    @Test func `a page answered again keeps its place, and what is not said is unknown`() throws {
        var walk = InterviewWalk(AnswerSheet(person: Self.man), guide: Self.guide)
        walk.answer(
            try Self.page("strength", walk.known),
            with: [Finding(id: .painNow, value: .number(4))]
        )
        walk.answer(
            try Self.page("duration", walk.known),
            with: [Finding(id: .painDurationWeeks, value: .number(9))]
        )
        walk.answer(try Self.page("strength", walk.known), with: [])
        #expect(walk.visited == ["strength", "duration"])
        #expect(walk.answers[.painNow] == nil)
        #expect(walk.answers[.painDurationWeeks] == .number(9))
    }

    @Test func `what the log adds is known, and is no answer`() {
        let spike = Finding(id: .loadSpike, value: .present, origin: .training)
        let walk = InterviewWalk(
            AnswerSheet(person: Self.man),
            derived: [spike],
            guide: Self.guide
        )
        #expect(walk.known.findings[.loadSpike] == spike)
        #expect(walk.answers.findings.isEmpty)
    }

    /// A calm inner thigh, against whose testing nothing speaks.
    static var calm: AnswerSheet {
        var sheet = AnswerSheet(person: man)
        // Tests are shut while any danger sign is open, so all that is asked is denied.
        for question in Question.all where question.isForRunners {
            guard [.yesNo, .bodySite].contains(question.kind), question.section != .selfTest
            else { continue }
            sheet[question.id] = .absent
        }
        sheet[.noPainWalking] = .present
        sheet[.siteMedialThigh] = .sided(.right)
        sheet[.painNow] = .number(2)
        sheet[.painDurationWeeks] = .number(6)
        return sheet
    }

    @Test func `going back passes by a test that is no longer allowed`() {
        let visited = ["place", "strength", "test-adductor_squeeze"]
        func before(_ id: String, _ sheet: AnswerSheet) -> String? {
            InterviewWalk(sheet, visited: visited, guide: Self.guide).page(before: id)?.id
        }
        #expect(before("running", Self.calm) == "test-adductor_squeeze")
        #expect(before("test-adductor_squeeze", Self.calm) == "strength")
        #expect(before("place", Self.calm) == nil)
        var ill = Self.calm
        ill[.nightSystemic] = .present
        #expect(before("running", ill) == "strength")
        ill[.adductorSqueeze] = .sided(.left)
        #expect(before("running", ill) == "strength")
    }
}
