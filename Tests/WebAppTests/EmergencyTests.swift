import Anatomy
import Companion
import HTTPTypes
import Interview
import Measure
import Testing

@testable import WebApp

/// Whatever the result would call an emergency interrupts as soon as it is known.
@Suite struct EmergencyTests {
    private static let absent = AnswerForm.Ending.othersAbsent.rawValue

    /// A groin on which the leg carries nothing, which is an emergency in a growing child.
    private static func cannotStand(age: Double) -> HipCheckDraft {
        var draft = HipCheckDraft(visitedPages: ["about", "place", "danger-now"])
        draft.answers.person = Person(ageYears: age, sex: .male)
        draft.answers[.siteGroin] = .sided(.left)
        draft.answers[.cannotBearWeight] = .present
        return draft
    }

    @Test func `one that takes how long it has hurt interrupts the questions`() async throws {
        let browser = try Browser()
        let yesterday = SampleActivities.today.adding(days: -1).iso8601
        _ = try await browser.post(.about, ["age": "30", "sex": "male", "painBegan": yesterday])
        _ = try await browser.post(
            .question(page: "place"),
            ["site_genital": "center", "ending": Self.absent]
        )
        for page in ["danger-now", "danger-soon"] {
            _ = try await browser.post(.question(page: page), ["ending": Self.absent])
        }
        let sent = try await browser.post(
            .question(page: "beginning"),
            ["ticked": "sudden_onset", "ending": Self.absent]
        )
        #expect(sent.location == "/hip-check/emergency?after=beginning&then=following")
        let page = try await browser.get(sent.location ?? "")
        #expect(page.heading == "Get emergency help now")
        #expect(page.text.contains("I ticked that by mistake"))
        #expect(try await browser.get(.result).heading == "Get emergency help now")
    }

    @Test func `one that takes the training log interrupts the questions`() async throws {
        var draft = HipCheckDraft(
            painBegan: SampleActivities.painBegan,
            visitedPages: ["about", "place"]
        )
        draft.answers[.siteGroin] = .sided(.left)
        draft.answers[.suddenOnset] = .present
        for hasLog in [false, true] {
            let runs = hasLog ? SampleActivities.runs(weeks: 60) : []
            let browser = try Browser(activities: MemoryActivityShelf(runs), draft: draft)
            let sent = try await browser.post(
                .question(page: "moment"),
                ["ticked": "pop", "ending": Self.absent]
            )
            #expect(sent.location?.hasPrefix("/hip-check/emergency?after=moment") == hasLog)
        }
    }

    @Test func `one that takes the age interrupts after the page about the runner`() async throws {
        let browser = try Browser(draft: Self.cannotStand(age: 34))
        let sent = try await browser.post(.about, ["age": "15", "sex": "male"])
        #expect(sent.location == "/hip-check/emergency?after=about&then=following")
        let page = try await browser.get(sent.location ?? "")
        #expect(page.heading == "Get emergency help now")
        #expect(page.text.contains("<a class=\"button\" href=\"/hip-check/about\">Change it</a>"))
        let again = try await browser.post(.about, ["age": "15", "sex": "male"])
        #expect(again.location?.contains("emergency") == false)
    }

    @Test func `one that takes the age interrupts after the settings`() async throws {
        let browser = try Browser(draft: Self.cannotStand(age: 34))
        let sent = try await browser.post(.settings, ["age": "15", "sex": "male"])
        #expect(sent.location == "/hip-check/emergency?after=settings&then=following")
        let page = try await browser.get(sent.location ?? "")
        #expect(page.text.contains("href=\"/settings\">Change it</a>"))
        #expect(try browser.hipCheck.draft().answers.person.ageYears == 15)
    }

    @Test func `one known before does not interrupt a clinician`() async throws {
        let browser = try Browser(draft: Self.cannotStand(age: 15))
        let sent = try await browser.post(.clinician, ["fadir": "left"])
        #expect(sent.location == "/hip-check/answers")
        #expect(try browser.hipCheck.draft().answers[.fadir] == .sided(.left))
    }

    @Test func `the page about it is shown in an emergency alone`() async throws {
        let address = Address.emergency(after: "danger-now", then: .following)
        let calm = try await Browser(draft: Self.cannotStand(age: 34)).get(address)
        #expect(calm.location == "/hip-check/answers")
        let urgent = try await Browser(draft: Self.cannotStand(age: 15)).get(address)
        #expect(urgent.heading == "Get emergency help now")
    }

    @Test func `what the sex in the settings makes matter is asked again`() async throws {
        var draft = HipCheckDraft(visitedPages: ["about", "place", "danger-now"])
        draft.answers.person = Person(ageYears: 30, sex: .male)
        for question in Question.all where question.section == .danger {
            draft.answers[question.id] = question.id == .pregnancyPain ? nil : .absent
        }
        let browser = try Browser(draft: draft)
        let sent = try await browser.post(.settings, ["age": "30", "sex": "female"])
        #expect(sent.location == "/settings?saved=1")
        let now = try browser.hipCheck.draft()
        #expect(now.answers.person.sex == .female)
        #expect(now.visitedPages == ["about", "place"])
        let asked = now.visitedPages.flatMap(QuestionPage.findings)
        #expect(!asked.contains(.pregnancyPain))
    }

    @Test func `settings leave a hip check not yet begun alone`() async throws {
        let browser = try Browser()
        _ = try await browser.post(.settings, ["age": "30", "sex": "female"])
        #expect(try browser.hipCheck.draft() == HipCheckDraft())
    }
}
