import Anatomy
import Companion
import HTTPTypes
import Interview
import Measure
import Screening
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
        let kept = try browser.hipCheck.draft().answers.findings.mapValues(\.value)
        #expect(kept == expected.answers.findings.mapValues(\.value))
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

    /// An answer of each kind to every question that can be asked, with a side where there is one.
    private static func everyAnswer(_ side: Laterality) -> HipCheckDraft {
        var draft = HipCheckDraft(visitedPages: ["about"])
        for question in Question.all where question.section != .measured {
            let value: AnswerValue =
                switch question.kind {
                case .yesNo where [.selfTest, .clinician].contains(question.section): .sided(side)
                case .yesNo: .absent
                case .bodySite: .sided(side)
                case .choice(let choices): .choice(choices.first?.id ?? "")
                case .number(_, let range): .number(range.upperBound)
                }
            draft.answers.record(
                Finding(
                    id: question.id,
                    value: value,
                    origin: question.isForRunners ? .answer : .clinician
                )
            )
        }
        return draft
    }

    @Test(arguments: Laterality.allCases)
    func `every answer can be sent back as it is shown`(_ side: Laterality) {
        let draft = Self.everyAnswer(side)
        let whatIf = WhatIf(draft: draft, form: FormFields())
        for question in Question.all where question.section != .measured {
            let field = WhatIfField(question, whatIf: whatIf)
            let chosen = field.options.filter(\.isChosen).map(\.value)
            #expect(field.isNumber || chosen == [field.text], "\(question.id)")
        }
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

    /// Values that no field offers: a side where none is asked, a number between, a choice of old.
    @Test func `what was saved is chosen and stays, whatever could be chosen there`() {
        var draft = HipCheckDraft()
        draft.answers[.sideLying] = .sided(.left)
        draft.answers[.painNow] = .number(3.25)
        draft.answers[.painDurationWeeks] = .number(0.24)
        let choice = Question.all.first { if case .choice = $0.kind { true } else { false } }
        if let choice { draft.answers[choice.id] = .choice("of_old") }
        let whatIf = WhatIf(draft: draft, form: FormFields())
        var form = FormFields()
        for id in draft.answers.findings.keys {
            let field = WhatIfField(Question.with(id), whatIf: whatIf)
            #expect(field.isNumber || field.options.filter(\.isChosen).map(\.value) == [field.text])
            form = FormFields(
                urlEncoded: Array("\(id.rawValue)=\(field.text)".utf8)
            )
            let back = WhatIf(draft: draft, form: form)
            #expect(back.after == draft && back.changed.isEmpty && back.problems.isEmpty)
        }
    }

    @Test func `a number is shown in full and is no change until it is changed`() async throws {
        var draft = Self.draft
        draft.answers[.painDurationWeeks] = .number(0.24)
        let browser = try Browser(draft: draft)
        let shown = try await browser.get("/result/what-if?pain_duration_weeks=0.24")
        #expect(shown.text.contains("value=\"0.24\""))
        #expect(!shown.text.contains("What you changed"))
        let changed = try await browser.get("/result/what-if?pain_duration_weeks=0.2").text
        #expect(changed.contains("0.24 weeks → 0.2 weeks"))
    }

    static let numbers: [(Double, String)] = [
        (3, "3"), (0.24, "0.24"), (9.0 / 7, "1.2857142857142858"), (0.000001, "0.000001"),
    ]

    @Test(arguments: numbers)
    func `a number is shown as short as it is exact`(_ number: Double, _ text: String) {
        #expect(WhatIfField.value(.number(number)) == text)
        #expect(Double(text) == number)
    }

    @Test func `a change keeps where a finding came from`() async throws {
        let test = try #require(Question.forClinicians.first { $0.kind == .yesNo })
        let fresh = try #require(Question.forClinicians.last { $0.kind == .yesNo })
        #expect(test.id != fresh.id)
        var draft = Self.draft
        draft.answers.record(Finding(id: test.id, value: .sided(.right), origin: .video))
        let form = FormFields([
            test.id.rawValue: "left", fresh.id.rawValue: "both", "side_lying": "no",
        ])
        let findings = WhatIf(draft: draft, form: form).after.answers.findings
        #expect(findings[test.id]?.value == .sided(.left))
        #expect(findings[test.id]?.origin == .video)
        #expect(findings[fresh.id]?.value == .sided(.both))
        #expect(findings[fresh.id]?.origin == .clinician)
        #expect(findings[.sideLying]?.origin == .answer)
    }

    @Test func `what a kept change makes matter is asked although its page is behind`()
        async throws
    {
        var draft = Self.draft
        for question in Question.all where question.section == .place {
            draft.answers[question.id] = .absent
        }
        draft.answers[.siteLateral] = .sided(.right)
        draft.answers[.nightPain] = .present
        draft.visitedPages = ["about", "place", "danger-now", "danger-soon", "feel"]
        let browser = try Browser(draft: draft)
        let sent = try await browser.post(.whatIf, ["site_groin": "right"])
        #expect(sent.location == Address.result.path)
        let kept = try browser.hipCheck.draft()
        #expect(kept.answers[.siteGroin] == .sided(.right))
        #expect(kept.visitedPages == draft.visitedPages.filter { $0 != "feel" })
    }

    @Test func `keeping a new emergency leads to its page, once`() async throws {
        let browser = try Browser(draft: Self.draft)
        let sent = try await browser.post(.whatIf, ["ces_saddle": "yes"])
        let location = try #require(sent.location)
        #expect(location.hasPrefix("/hip-check/emergency?"))
        let page = try await browser.get(location)
        #expect(page.heading == "Get emergency help now")
        #expect(page.text.contains("href=\"\(Address.answers.path)\""))
        #expect(try browser.hipCheck.draft().answers[.saddleNumbness] == .present)
        let again = try await browser.post(.whatIf, ["side_lying": "no"])
        #expect(again.location == Address.result.path)
    }

    private static func result(_ draft: HipCheckDraft) throws -> HipCheckResult {
        let settings = MemorySettingsShelf()
        let training = ReviewTraining(
            shelf: MemoryActivityShelf(),
            settings: settings,
            clock: .utc
        )
        let check = CheckHip(training: training, settings: settings, assessor: Browser.assessor)
        return try check(draft: draft, on: SampleActivities.today)
    }

    private static func openTests(
        _ draft: HipCheckDraft,
        allowsSelfTests: Bool
    ) throws -> [FindingID] {
        let page = WhatIfPage(
            WhatIf(draft: draft, form: FormFields()),
            before: try result(draft),
            after: nil,
            allowsSelfTests: allowsSelfTests
        )
        return page.open.compactMap { FindingID(rawValue: $0.id) }
            .filter { Question.with($0).section == .selfTest }
    }

    @Test func `offers a test only where one may be tried`() throws {
        let calm = SelfTestTests.calm
        #expect(try !Self.openTests(calm, allowsSelfTests: true).isEmpty)
        #expect(try Self.openTests(calm, allowsSelfTests: false).isEmpty)
        // Here a test could raise the urgency; that is no reason to try it.
        var groin = SelfTestTests.calm
        groin.answers[.siteMedialThigh] = .absent
        groin.answers[.siteGroin] = .sided(.right)
        #expect(try Self.result(groin).triage.unasked.contains(.logRoll))
        #expect(try Self.openTests(groin, allowsSelfTests: false).isEmpty)
    }

    @Test func `without a hip check it leads to one`() async throws {
        #expect(try await Browser().get(.whatIf).location == Address.hipCheck.path)
    }
}
