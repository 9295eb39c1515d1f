import Anatomy
import Companion
import HTTPTypes
import Interview
import Measure
import MovementScreen
import Rehabilitation
import Screening
import Testing

@testable import WebApp

@Suite struct ScreenPageTests {
    /// A sore outer hip that walks without pain.
    static var draft: HipCheckDraft {
        var draft = CoursePageTests.draft
        draft.answers[.noPainWalking] = .present
        return draft
    }

    static func browser() throws -> Browser { try Browser(draft: draft) }

    @Test func `every test is told with a picture and two fields`() async throws {
        let text = try await Self.browser().get(.screen).text
        for test in ScreenTest.allCases {
            #expect(text.contains("name=\"\(test.rawValue)_left\""))
            #expect(text.contains("name=\"\(test.rawValue)_right_pain\""))
        }
        #expect(
            text.matches(of: /<div class="exercise-figure">/).count == ScreenTest.allCases.count
        )
        #expect(!text.contains("indefinite"))
    }

    @Test func `before the hip check no leg is loaded, and the page leads there`() async throws {
        let text = try await Browser().get(.screen).text
        for test in ScreenTest.allCases {
            #expect(text.contains("name=\"\(test.rawValue)_left\"") != test.loadsTheLeg)
        }
        #expect(text.contains("Answer the hip check first"))
        #expect(text.contains("href=\"\(Address.hipCheck.path)\">Start the hip check"))
        let answered = try await Self.browser().get(.screen).text
        #expect(!answered.contains("Start the hip check"))
    }

    @Test func `a course that pain stopped asks for care before any test`() async throws {
        let today = SampleActivities.today
        var draft = HipCheckDraft()
        draft.answers[.siteGroin] = .sided(.right)
        draft.answers[.noPainWalking] = .present
        let browser = try Browser(draft: draft, course: Course(start: today))
        #expect(try await browser.get(.screen).text.contains("name=\"hip_rotation_left\""))
        try browser.courses.add(
            CheckIn(
                day: today,
                written: SampleActivities.now,
                painDuring: 7,
                loading: [.exercises]
            )
        )
        let text = try await browser.get(.screen).text
        #expect(text.contains("Have the hip looked at first"))
        #expect(!ScreenTest.allCases.contains { text.contains("name=\"\($0.rawValue)_left\"") })
    }

    @Test func `what is noted is compared, corrected and taken out`() async throws {
        let browser = try Self.browser()
        let answer = try await browser.post(
            .screen,
            ["calf_raises_left": "24", "calf_raises_right": "12", "knee_to_wall_left": "9,5"]
        )
        #expect(answer.status == .seeOther)
        let text = try await browser.get(.screen).text
        #expect(text.contains("The right side is behind by 12 heel raises"))
        #expect(text.contains("value=\"9.5\""))
        _ = try await browser.post(
            .screen,
            ["calf_raises_right": "12", "calf_raises_right_pain": "on"]
        )
        #expect(try await browser.get(.screen).text.contains("Pain ended it on the right side"))
        _ = try await browser.post(.removeScreen, ["day": SampleActivities.today.iso8601])
        #expect(try browser.screens.screens().isEmpty)
    }

    @Test(arguments: ["-3", "abc", "1e9", "<script>"])
    func `what cannot be comes back named, with what was typed`(_ typed: String) async throws {
        let browser = try Self.browser()
        let answer = try await browser.post(.screen, ["calf_raises_left": typed])
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Heel raises on one leg, left"))
        #expect(answer.text.contains("value=\"\(typed.escaped)\""))
        #expect(try browser.screens.screens().isEmpty)
    }

    @Test func `an empty form says so`() async throws {
        let answer = try await Browser().post(.screen)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains("Nothing is filled in yet"))
    }
}
