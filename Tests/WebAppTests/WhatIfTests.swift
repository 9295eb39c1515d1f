import Anatomy
import Companion
import HTTPTypes
import Interview
import Testing

@testable import WebApp

@Suite struct WhatIfTests {
    private static var draft: HipCheckDraft {
        var answers = AnswerSheet(person: Person(ageYears: 46, sex: .female, runningYears: 8))
        for question in Question.all where question.section == .danger {
            answers[question.id] = .absent
        }
        answers[.siteLateral] = .sided(.right)
        answers[.sideLying] = .present
        answers[.painNow] = .number(3)
        answers[.limp] = .absent
        return HipCheckDraft(answers: answers, visitedPages: ["about", "place"])
    }

    @Test func `lists the given answers and what would tell most, and moves nothing yet`()
        async throws
    {
        let text = try await Browser(draft: Self.draft).get(.whatIf).text
        #expect(text.contains("Your answers that weigh most"))
        #expect(text.contains("Not answered yet, and telling"))
        #expect(text.contains("name=\"site_lateral\""))
        #expect(text.contains("<option value=\"right\" selected>"))
        #expect(!text.contains("What moves"))
        #expect(!text.contains("Keep these answers"))
    }

    @Test func `shows both sides of a change and saves nothing`() async throws {
        let browser = try Browser(draft: Self.draft)
        let text = try await browser.get("/result/what-if?side_lying=no&site_lateral=left").text
        #expect(text.contains("What moves"))
        #expect(text.contains("data-label=\"Now\"") && text.contains("data-label=\"Then\""))
        #expect(text.contains("on the right → on the left"))
        #expect(text.contains("How urgent it is does not change."))
        #expect(text.contains("became less likely"))
        #expect(try browser.hipCheck.draft() == Self.draft)
    }

    @Test func `a danger sign turns the urgency and hides the chances`() async throws {
        let browser = try Browser(draft: Self.draft)
        let text = try await browser.get("/result/what-if?ces_saddle=yes").text
        #expect(text.contains("It becomes more urgent."))
        #expect(text.contains("Get emergency help now"))
        #expect(text.contains("no chances are shown"))
        #expect(text.firstMatch(of: /in 10\b/) == nil)
    }

    @Test func `keeps the changed answers only when told to`() async throws {
        let browser = try Browser(draft: Self.draft)
        let answer = try await browser.post(
            .whatIf,
            ["side_lying": "no", "pain_now": "6", "limp": ""]
        )
        #expect(answer.status == .seeOther)
        #expect(answer.location == Address.result.path)
        var expected = Self.draft
        expected.answers[.sideLying] = .absent
        expected.answers[.painNow] = .number(6)
        expected.answers[.limp] = nil
        #expect(try browser.hipCheck.draft().answers == expected.answers)
    }

    @Test func `a form from elsewhere keeps nothing`() async throws {
        let browser = try Browser(draft: Self.draft)
        let answer = try await browser.send(
            .post,
            Address.whatIf.path,
            headers: Browser.formHeaders,
            body: Array("side_lying=no".utf8)
        )
        #expect(answer.status == .forbidden)
        #expect(try browser.hipCheck.draft() == Self.draft)
    }

    struct Odd: Sendable, CustomTestStringConvertible {
        let query: String
        let status: HTTPResponse.Status
        var testDescription: String { query }
    }

    static let odd: [Odd] = [
        Odd(query: "no_such_finding=yes", status: .ok),
        Odd(query: "hip_drop_degrees=9", status: .ok),
        Odd(query: "side_lying=perhaps", status: .unprocessableContent),
        Odd(query: "pain_now=99", status: .unprocessableContent),
        Odd(query: "site_lateral=%3Cb%3E", status: .unprocessableContent),
    ]

    @Test(arguments: odd)
    func `what can be no answer changes nothing`(_ odd: Odd) async throws {
        let answer = try await Browser(draft: Self.draft).get("/result/what-if?\(odd.query)")
        #expect(answer.status == odd.status)
        #expect(!answer.text.contains("What moves") && !answer.text.contains("<b>"))
    }

    @Test func `every answer can be sent back as it is shown`() {
        var draft = HipCheckDraft()
        for question in Question.all where question.section != .measured {
            draft.answers[question.id] =
                switch question.kind {
                case .yesNo: .absent
                case .bodySite: .sided(.both)
                case .choice(let choices): choices.first.map { .choice($0.id) }
                case .number(_, let range): .number(range.upperBound)
                }
        }
        let whatIf = WhatIf(draft: draft, form: FormFields())
        let sent = Question.all.compactMap { question in
            whatIf.before.answers[question.id].map {
                "\(question.id.rawValue)=\(WhatIfField.value($0))"
            }
        }
        let form = FormFields(urlEncoded: Array(sent.joined(separator: "&").utf8))
        let back = WhatIf(draft: HipCheckDraft(), form: form)
        #expect(back.after.answers == draft.answers)
        #expect(back.problems.isEmpty)
    }

    @Test func `without a hip check it leads to one`() async throws {
        #expect(try await Browser().get(.whatIf).location == Address.hipCheck.path)
    }
}
