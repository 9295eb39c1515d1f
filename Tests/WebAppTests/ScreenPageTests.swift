import HTTPTypes
import Interview
import Measure
import MovementScreen
import Testing

@testable import WebApp

@Suite struct ScreenPageTests {
    @Test func `every test is told with a picture and two fields`() async throws {
        let text = try await Browser().get(.screen).text
        for test in ScreenTest.allCases {
            #expect(text.contains("name=\"\(test.rawValue)_left\""))
            #expect(text.contains("name=\"\(test.rawValue)_right_pain\""))
        }
        #expect(
            text.matches(of: /<div class="exercise-figure">/).count == ScreenTest.allCases.count
        )
        #expect(!text.contains("indefinite"))
    }

    @Test func `what is noted is compared, corrected and taken out`() async throws {
        let browser = try Browser()
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
        let browser = try Browser()
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
