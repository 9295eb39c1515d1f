import Companion
import Measure
import Program
import Rehabilitation
import Testing

@testable import WebApp

@Suite struct WishesTests {
    static let today = SampleActivities.today
    static let earlier = today.adding(days: -8)

    private func browser(_ course: Course) throws -> Browser {
        try Browser(draft: CoursePageTests.draft, course: course)
    }

    private func course(clearedOn: [CalendarDay] = [earlier]) -> Course {
        Course(
            start: Self.today.adding(days: -10),
            wishes: ProgrammeWishes(isClearedToRun: !clearedOn.isEmpty),
            clearedOn: clearedOn
        )
    }

    @Test func `saving wishes keeps the days of the all-clear`() async throws {
        let browser = try browser(course())
        _ = try await browser.post(.wishes, ["minutes": "30", "days": "3", "cleared": "yes"])
        let kept = try #require(try browser.courses.course())
        #expect(kept.clearedOn == [Self.earlier] && kept.wishes.isClearedToRun)
        #expect(kept.wishes.minutesPerDay == 30)
    }

    @Test func `an all-clear that is ticked anew is kept with its day`() async throws {
        let browser = try browser(course(clearedOn: []))
        _ = try await browser.post(.wishes, ["minutes": "30", "days": "3", "cleared": "yes"])
        #expect(try browser.courses.course()?.clearedOn == [Self.today])
        _ = try await browser.post(.wishes, ["minutes": "30", "days": "3"])
        let withdrawn = try #require(try browser.courses.course())
        #expect(!withdrawn.wishes.isClearedToRun && withdrawn.clearedOn == [Self.today])
    }

    @Test func `after a stop a new all-clear can be given, and ends it`() async throws {
        let browser = try browser(course())
        #expect(try await !browser.get(.plan).text.contains("name=\"clearedAgain\""))
        for day in 1...6 {
            try browser.courses.add(
                CheckIn(
                    day: Self.today.adding(days: -day),
                    written: SampleActivities.now.adding(seconds: Double(-86_400 * day)),
                    painDuring: 9,
                    loading: [.exercises]
                )
            )
        }
        #expect(try await browser.get(.plan).text.contains("name=\"clearedAgain\""))
        _ = try await browser.post(
            .wishes,
            ["minutes": "30", "days": "3", "cleared": "yes", "clearedAgain": "yes"]
        )
        #expect(try browser.courses.course()?.clearedOn == [Self.earlier, Self.today])
        #expect(try await !browser.get(.plan).text.contains("name=\"clearedAgain\""))
    }

    @Test func `what was swapped in can be left out and swapped again`() async throws {
        let browser = try CoursePageTests.browser()
        _ = try await browser.post(.swapExercise, ["exercise": "bridge", "for": "bird_dog"])
        #expect(try await browser.get(.plan).text.contains("value=\"bird_dog\">\n<button"))
        _ = try await browser.post(.swapExercise, ["exercise": "bird_dog", "for": "dead_bug"])
        #expect(try browser.courses.course()?.wishes.swapped["bridge"] == "dead_bug")
        _ = try await browser.post(.skipExercise, ["exercise": "dead_bug"])
        let text = try await browser.get(.plan).text
        let shown = text.matches(of: /class="planned-name"><a href="\/exercises\/([a-z_]+)"/)
            .map { String($0.1) }
        #expect(!shown.isEmpty && Set(shown).isDisjoint(with: ["bridge", "dead_bug"]))
        #expect(text.contains("left out at your wish"))
    }
}
