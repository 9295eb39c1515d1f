import Anatomy
import Companion
import HTTPTypes
import Interview
import Measure
import Testing

@testable import WebApp

@Suite struct HipCheckTests {
    private static let absent = AnswerForm.Ending.othersAbsent.rawValue
    private static let unknown = AnswerForm.Ending.othersUnknown.rawValue

    @Test func `walks from the first page to the result by forms alone`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 60)))
        var answer = try await browser.post(
            .about,
            [
                "age": "38", "sex": "female", "runningYears": "6",
                "painBegan": SampleActivities.painBegan.iso8601,
            ]
        )
        #expect(answer.location == "/hip-check/questions/place")
        answer = try await browser.post(
            .question(page: "place"),
            [
                "site_lateral": "right", "site_groin": "left", "site_groin": "right",
                "site_pubic": "center", "ending": Self.absent,
            ]
        )
        var steps = 0
        while let location = answer.location, location.contains("/questions/"), steps < 40 {
            steps += 1
            let page = try #require(location.split(separator: "/").last.map(String.init))
            let shown = try await browser.get(location)
            #expect(shown.status == .ok)
            #expect(shown.text.contains("Back"))
            let isScale = shown.text.contains("class=\"scale\"")
            let isSingle = shown.text.contains("name=\"answer\"")
            let isTest = page.hasPrefix("test-")
            answer = try await browser.post(
                .question(page: page),
                isSingle
                    ? ["answer": isTest ? "neither" : isScale ? "2" : "no", "ending": Self.absent]
                    : ["ending": Self.absent]
            )
        }
        #expect(steps > 5)
        #expect(answer.location == "/hip-check/answers")
        let sheet = try browser.hipCheck.draft().answers
        #expect(sheet[.siteLateral] == .sided(.right))
        #expect(sheet[.siteGroin] == .sided(.both))
        #expect(sheet[.sitePubic] == .present)
        #expect(sheet[.siteButtock] == .absent)
        #expect(sheet[.saddleNumbness] == .absent)
        #expect(sheet[.painNow] == .number(2))
        let list = try await browser.get(.answers)
        #expect(list.text.contains("Enough is known."))
        #expect(list.text.contains("Answer more anyway"))
        #expect(steps < InterviewBounds.mostQuestions)
        let result = try await browser.get(.result)
        #expect(result.status == .ok)
        #expect(result.text.contains("Nine days before the pain began"))
    }

    @Test func `what is not known stays unknown`() async throws {
        let browser = try Browser()
        _ = try await browser.post(
            .question(page: "danger-now"),
            ["ticked": "legs_never_heard_of", "ending": Self.unknown]
        )
        let draft = try browser.hipCheck.draft()
        #expect(draft.answers.findings.isEmpty)
        #expect(draft.visitedPages == ["danger-now"])
    }

    @Test func `an emergency answer interrupts at once, and once`() async throws {
        let browser = try Browser()
        let sent = try await browser.post(
            .question(page: "danger-now"),
            ["ticked": "ces_bladder_bowel", "ticked": "ces_saddle", "ending": Self.absent]
        )
        #expect(sent.location == "/hip-check/emergency?after=danger-now&then=following")
        let page = try await browser.get(sent.location ?? "")
        #expect(page.heading == "Get emergency help now")
        #expect(page.text.contains("112, 999 or 911"))
        #expect(page.text.contains("href=\"/hip-check/questions/danger-now\""))
        let next = try await browser.post(
            .question(page: "danger-soon"),
            ["ending": Self.absent]
        )
        #expect(next.location?.contains("emergency") == false)
        #expect(try await browser.get(.result).heading == "Get emergency help now")
    }

    @Test func `a page opened from the answers leads back to them`() async throws {
        let browser = try Browser()
        let page = try await browser.get(.change(page: "danger-now"))
        #expect(page.text.contains("Back to your answers"))
        let sent = try await browser.post(.change(page: "danger-now"), ["ending": Self.absent])
        #expect(sent.location == "/hip-check/answers")
    }

    @Test func `back leads to the page put before, whatever its place in the order`() async throws {
        let draft = HipCheckDraft(visitedPages: ["about", "place", "strength", "danger-now"])
        let browser = try Browser(draft: draft)
        let page = try await browser.get(.question(page: "danger-now"))
        #expect(page.text.contains("href=\"/hip-check/questions/strength\""))
        let first = try await browser.get(.question(page: "place"))
        #expect(first.text.contains("href=\"/hip-check/about\""))
        let next = try await browser.get(.question(page: "danger-soon"))
        #expect(next.text.contains("Question 4, usually"))
        #expect(next.text.contains("href=\"/hip-check/questions/danger-now\""))
    }

    @Test func `what the runner's sex makes matter is asked although its page is behind`()
        async throws
    {
        var draft = HipCheckDraft(visitedPages: ["about", "place", "danger-now"])
        draft.answers.person = Person(ageYears: 30, sex: .male)
        let browser = try Browser(draft: draft)
        let sent = try await browser.post(.about, ["age": "30", "sex": "female"])
        #expect(sent.location == "/hip-check/questions/danger-now")
    }

    @Test func `answering more leads on to more`() async throws {
        let browser = try Browser(draft: HipCheckDraft(visitedPages: ["about"]))
        let sent = try await browser.post(.more(page: "place"), ["ending": Self.unknown])
        #expect(sent.location?.hasSuffix("?then=more") == true)
    }

    @Test func `starting over can be undone`() async throws {
        var draft = HipCheckDraft(visitedPages: ["place"])
        draft.answers[.siteGroin] = .sided(.left)
        let browser = try Browser(draft: draft)
        let cleared = try await browser.post(.startOver)
        #expect(try browser.hipCheck.draft() == HipCheckDraft())
        let page = try await browser.get(cleared.location ?? "")
        #expect(page.text.contains("Bring them back"))
        _ = try await browser.post(.restore)
        #expect(try browser.hipCheck.draft() == draft)
    }

    @Test func `the body chart wants a place or a plain no`() async throws {
        let browser = try Browser()
        let empty = try await browser.post(.question(page: "place"), ["ending": Self.absent])
        #expect(empty.status == .unprocessableContent)
        #expect(empty.text.contains("Mark at least one place"))
        let passed = try await browser.post(.question(page: "place"), ["ending": Self.unknown])
        #expect(passed.status == .seeOther)
        #expect(try browser.hipCheck.draft().answers.findings.isEmpty)
    }

    static let wrongNumbers = ["", "11", "-1", "five", "1e1"]

    @Test(arguments: wrongNumbers)
    func `a number outside its range is asked again`(_ text: String) async throws {
        let browser = try Browser()
        let answer = try await browser.post(
            .question(page: "strength"),
            ["answer": text, "ending": Self.absent]
        )
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Type a number from 0 to 10"))
        #expect(try browser.hipCheck.draft().answers[.painNow] == nil)
    }

    static let strange = [
        "no-such-page", "about", "signs~limp~no_such_finding", "signs~limp%20x", "place%20",
        "signs~limp~limp", "signs~single_leg_stance~log_roll", "..%2Fa%20b%3F",
    ]

    @Test(arguments: strange)
    func `a page that never was is not found, and nothing is kept of it`(_ id: String)
        async throws
    {
        let browser = try Browser()
        #expect(try await browser.get("/hip-check/questions/\(id)").status == .notFound)
        let sent = try await browser.send(
            .post,
            "/hip-check/questions/\(id)",
            headers: Browser.formHeaders,
            body: Array("formSecret=\(try await browser.secret())&ending=\(Self.absent)".utf8)
        )
        #expect(sent.status == .notFound)
        #expect(try browser.hipCheck.draft() == HipCheckDraft())
    }

    @Test func `a page that matters no more leads to the first open one`() async throws {
        var draft = HipCheckDraft(visitedPages: ["about"])
        draft.answers.person = Person(ageYears: 30, sex: .male)
        let browser = try Browser(draft: draft)
        let page = Address.question(page: "danger-now~ectopic")
        #expect(try await browser.get(page).location == "/hip-check/questions/place")
        let sent = try await browser.post(page, ["answer": "no", "ending": Self.absent])
        #expect(sent.location == "/hip-check/questions/place")
        #expect(try browser.hipCheck.draft() == draft)
    }

    @Test(arguments: ["", "all", "othersabsent"])
    func `without one of its two buttons a page denies nothing and is shown again`(
        _ ending: String
    ) async throws {
        let browser = try Browser()
        let list = try await browser.post(
            .question(page: "danger-now"),
            ["ticked": "ces_saddle", ending.isEmpty ? "end" : "ending": ending]
        )
        #expect(list.status == .unprocessableContent)
        #expect(list.text.contains("Send the page with one of the buttons"))
        #expect(list.text.contains("value=\"ces_saddle\" checked"))
        let chart = try await browser.post(
            .question(page: "place"),
            ["site_groin": "left", ending.isEmpty ? "end" : "ending": ending]
        )
        #expect(chart.status == .unprocessableContent)
        let scale = try await browser.post(
            .question(page: "strength"),
            ["answer": "3", ending.isEmpty ? "end" : "ending": ending]
        )
        #expect(scale.status == .unprocessableContent)
        #expect(scale.text.contains("value=\"3\" checked"))
        #expect(try browser.hipCheck.draft() == HipCheckDraft())
    }

    @Test func `without answers there is no result`() async throws {
        #expect(try await Browser().get(.result).location == "/hip-check")
    }

    @Test func `knowing the day it began leaves out the question of weeks`() async throws {
        let browser = try Browser()
        let asked = try await browser.get(.question(page: "duration"))
        #expect(asked.status == .ok)
        _ = try await browser.post(.about, ["painBegan": "2026-04-25"])
        let later = try await browser.get(.question(page: "duration"))
        #expect(later.status == .seeOther)
    }
}
