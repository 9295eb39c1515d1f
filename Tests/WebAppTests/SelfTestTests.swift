import Anatomy
import Companion
import HTTPTypes
import Interview
import Testing

@testable import WebApp

@Suite struct SelfTestTests {
    private static let absent = AnswerForm.Ending.othersAbsent.rawValue
    private static let unknown = AnswerForm.Ending.othersUnknown.rawValue
    private static let squeeze = "test-adductor_squeeze"

    /// Enough to know that nothing speaks against a test: a calm inner thigh, on the right, and
    /// every danger sign denied.
    static var calm: HipCheckDraft {
        var draft = HipCheckDraft(visitedPages: ["about", "place"])
        draft.answers.person = Person(ageYears: 34, sex: .male)
        for question in Question.all where question.isForRunners && question.section != .selfTest {
            draft.answers[question.id] = .absent
        }
        draft.answers[.siteMedialThigh] = .sided(.right)
        draft.answers[.painNow] = .number(2)
        draft.answers[.painDurationWeeks] = .number(6)
        return draft
    }

    struct Example: Sendable {
        let sent: String
        let kept: AnswerValue
    }

    static let examples: [Example] = [
        Example(sent: "left", kept: .sided(.left)), Example(sent: "right", kept: .sided(.right)),
        Example(sent: "both", kept: .sided(.both)), Example(sent: "neither", kept: .absent),
    ]

    @Test(arguments: examples)
    func `keeps the side on which a test counts`(_ example: Example) async throws {
        let browser = try Browser(draft: Self.calm)
        let sent = try await browser.post(
            .question(page: Self.squeeze),
            ["answer": example.sent, "ending": Self.absent]
        )
        #expect(sent.status == .seeOther)
        #expect(try browser.hipCheck.draft().answers[.adductorSqueeze] == example.kept)
    }

    @Test func `shows pictures, steps, when to stop, what counts, and the sore side`() async throws
    {
        let page = try await Browser(draft: Self.calm).get(.question(page: Self.squeeze)).text
        let test = try #require(Question.with(.adductorSqueeze).test)
        #expect(page.contains("<svg"))
        #expect(page.contains("When to stop."))
        #expect(page.contains("It counts when:"))
        #expect(page.matches(of: /type="radio"/).count == 4)
        #expect(page.contains("You marked pain on your right."))
        for step in test.steps { #expect(page.contains(step.prefix(20))) }
    }

    @Test func `a test not done stays unknown and is behind one`() async throws {
        let browser = try Browser(draft: Self.calm)
        _ = try await browser.post(.question(page: Self.squeeze), ["ending": Self.unknown])
        let draft = try browser.hipCheck.draft()
        #expect(draft.answers[.adductorSqueeze] == nil)
        #expect(draft.visitedPages.contains(Self.squeeze))
        #expect(try await browser.get(.answers).text.contains("Not done"))
    }

    @Test func `without an answer the test page asks again`() async throws {
        let browser = try Browser(draft: Self.calm)
        let sent = try await browser.post(
            .question(page: Self.squeeze),
            ["answer": "perhaps", "ending": Self.absent]
        )
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("I did not do it"))
        #expect(try browser.hipCheck.draft().answers[.adductorSqueeze] == nil)
    }

    @Test func `no test is shown or taken while a clinician should look first`() async throws {
        var draft = Self.calm
        draft.answers[.nightSystemic] = .present
        let browser = try Browser(draft: draft)
        #expect(try await browser.get(.question(page: Self.squeeze)).status == .seeOther)
        _ = try await browser.post(
            .question(page: Self.squeeze),
            ["answer": "left", "ending": Self.absent]
        )
        #expect(try browser.hipCheck.draft().answers[.adductorSqueeze] == nil)
    }

    @Test func `knowing the place alone shows no test and links to none`() async throws {
        var draft = HipCheckDraft(visitedPages: ["about", "place"])
        draft.answers.person = Person(ageYears: 34, sex: .male)
        draft.answers[.siteMedialThigh] = .sided(.right)
        let browser = try Browser(draft: draft)
        let page = try await browser.get(.question(page: Self.squeeze))
        #expect(page.location == "/hip-check/questions/danger-now")
        _ = try await browser.post(
            .question(page: Self.squeeze),
            ["answer": "left", "ending": Self.absent]
        )
        #expect(try browser.hipCheck.draft() == draft)
        #expect(try await !browser.get(.result).text.contains("/hip-check/questions/test-"))
        let flow = HipCheckFlow(
            draft: draft,
            sheet: draft.answers,
            guide: InterviewGuide(assessor: Browser.assessor)
        )
        #expect(!flow.pages.contains { $0.isSelfTest })
    }

    @Test func `a danger sign passed over keeps tests shut`() async throws {
        var draft = Self.calm
        draft.answers[.saddleNumbness] = nil
        draft.visitedPages.append("danger-now")
        let page = try await Browser(draft: draft).get(.question(page: Self.squeeze))
        #expect(page.status == .seeOther)
    }

    @Test func `tests hidden among other questions are not found`() async throws {
        for id in ["signs~adductor_squeeze~thomas", "signs~limp~adductor_squeeze"] {
            let page = try await Browser(draft: Self.calm).get(.question(page: id))
            #expect(page.status == .notFound)
        }
    }

    @Test func `a test done earlier can still be corrected, without telling how to do it`()
        async throws
    {
        var draft = Self.calm
        draft.answers[.nightSystemic] = .present
        draft.answers[.adductorSqueeze] = .sided(.left)
        draft.visitedPages.append(Self.squeeze)
        let page = try await Browser(draft: draft).get(.change(page: Self.squeeze)).text
        #expect(page.contains("Please do not try this now."))
        #expect(!page.contains("When to stop."))
        #expect(page.matches(of: /\schecked>/).count == 1)
    }
}
