import Companion
import HTTPTypes
import Interview
import Measure
import Testing

@testable import WebApp

@Suite struct PageTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var address: Address
        var heading: String
        var testDescription: String { address.path }
    }

    static let examples: [Example] = [
        .init(address: .start, heading: "Running and your hip"),
        .init(address: .importFiles, heading: "Import your runs"),
        .init(address: .training(.recent), heading: "Training"),
        .init(address: .training(.year(2025)), heading: "Training"),
        .init(address: .training(.month(year: 2026, month: 4)), heading: "Training"),
        .init(
            address: .trainingDay(SampleActivities.today.adding(days: -1)),
            heading: "Tuesday 5 May 2026"
        ),
        .init(
            address: .run(id: Int64(SampleActivities.today.daysSince1970 - 1)),
            heading: "Run on Tuesday 5 May 2026"
        ),
        .init(address: .hipCheck, heading: "Hip check"),
        .init(address: .about, heading: "About you and the pain"),
        .init(address: .question(page: "place"), heading: "Where does it hurt?"),
        .init(address: .answers, heading: "Check your answers"),
        .init(address: .settings, heading: "Settings"),
        .init(address: .plan, heading: "Plan"),
        .init(address: .exercises(ExerciseQuery()), heading: "Exercises"),
        .init(address: .exercise(id: "bridge"), heading: "Bridge"),
    ]

    @Test(arguments: examples)
    func `shows each page under its heading`(_ example: Example) async throws {
        let browser = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 60)))
        let answer = try await browser.get(example.address)
        #expect(answer.status == .ok)
        #expect(answer.heading == example.heading)
        #expect(answer.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    }

    @Test(arguments: examples)
    func `asks no other machine for anything and runs no script`(_ example: Example) async throws {
        let browser = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 60)))
        let text = try await browser.get(example.address).text
        #expect(!text.contains("<script") && !text.contains("javascript:"))
        #expect(!text.contains("style=") && !text.contains("<style"))
        #expect(text.matches(of: /(?:src|href|action)="(?:https?:)?\/\//).isEmpty)
        #expect(text.matches(of: /\son[a-z]+=/).isEmpty)
    }

    @Test(arguments: examples)
    func `every template value is filled in`(_ example: Example) async throws {
        let text = try await Browser().get(example.address).text
        #expect(!text.contains("{{") && !text.contains("Optional("))
        #expect(text.matches(of: /(?:href|action)=""/).isEmpty)
        #expect(text.matches(of: /<h1/).count == 1)
    }

    @Test func `an unknown page is a page that says so`() async throws {
        let answer = try await Browser().get("/nowhere")
        #expect(answer.status == .notFound)
        #expect(answer.heading == "This page does not exist")
    }

    @Test func `the start page offers the sample only to an empty store`() async throws {
        let empty = try await Browser().get(.start)
        #expect(empty.text.contains("Load the sample runner"))
        let full = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 2)))
        let start = try await full.get(.start)
        #expect(!start.text.contains("Load the sample runner"))
        let refused = try await full.post(.loadSample)
        #expect(refused.status == .conflict)
        #expect(refused.heading == "The sample runner was not loaded")
    }

    @Test func `answers alone keep the sample out as well`() async throws {
        var draft = HipCheckDraft()
        draft.answers[.limp] = .absent
        let browser = try Browser(draft: draft)
        #expect(try await !browser.get(.start).text.contains("Load the sample runner"))
        #expect(try await browser.post(.loadSample).status == .conflict)
    }

    @Test func `the sample can be removed, and keeps real runs out until then`() async throws {
        let browser = try Browser(holdsSample: true)
        #expect(try await browser.get(.start).text.contains("Remove the sample runner"))
        let removed = try await browser.post(.removeSample)
        #expect(removed.status == .seeOther)
        #expect(try !browser.sample.holdsSample())
        #expect(try await !browser.get(.start).text.contains("Remove the sample runner"))
    }

    @Test func `says what the store holds`() async throws {
        let runs = [
            SampleActivities.run(day: SampleActivities.today.adding(days: -3), kilometers: 5),
            SampleActivities.run(day: SampleActivities.today, kilometers: 6),
        ]
        let text = try await Browser(activities: MemoryActivityShelf(runs)).get(.start).text
        #expect(text.contains("2 runs, 3 May 2026 to 6 May 2026."))
    }

    @Test func `a store that fails is a page without its secrets`() async throws {
        let answer = try await Browser(activities: FailingActivityShelf()).get(.training(.recent))
        #expect(answer.status == .internalServerError)
        #expect(answer.heading == "Your data could not be read or saved")
        #expect(!answer.text.contains("Failure"))
    }

    @Test func `settings are saved and used`() async throws {
        let browser = try Browser(activities: MemoryActivityShelf(SampleActivities.runs(weeks: 9)))
        let saved = try await browser.post(
            .settings,
            ["unit": "miles", "firstWeekday": "sunday", "age": "44", "sex": "male"]
        )
        #expect(saved.status == .seeOther)
        let settings = try browser.settings.settings()
        #expect(settings.distanceUnit == .miles)
        #expect(settings.firstWeekday == .sunday)
        #expect(settings.person.ageYears == 44)
        let training = try await browser.get(.training(.recent)).text
        #expect(training.contains("14.9 mi") && !training.contains(" km"))
    }

    @Test func `settings with a mistake are not saved`() async throws {
        let browser = try Browser()
        let answer = try await browser.post(.settings, ["unit": "miles", "age": "many"])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Type a number from 5 to 110"))
        #expect(answer.text.contains("value=\"many\""))
        #expect(try browser.settings.settings() == Settings())
    }
}
