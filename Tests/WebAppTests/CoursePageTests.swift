import Anatomy
import Companion
import HTTPTypes
import Interview
import Measure
import Program
import Rehabilitation
import Testing
import Wording

@testable import WebApp

@Suite struct CoursePageTests {
    static let today = SampleActivities.today

    /// A sore outer hip that may be loaded, with a course begun ten days ago.
    static func browser(
        start: CalendarDay = today.adding(days: -10),
        wishes: ProgrammeWishes = ProgrammeWishes(daysPerWeek: 7)
    ) throws -> Browser {
        try Browser(
            activities: MemoryActivityShelf(SampleActivities.runs(weeks: 30)),
            draft: draft,
            course: Course(start: start, wishes: wishes, ownActivities: ["stairs"])
        )
    }

    static var draft: HipCheckDraft {
        var draft = HipCheckDraft(visitedPages: ["about", "place"])
        for page in Interview.everyPage(for: AnswerSheet()) {
            for finding in page.asks { draft.answers[finding] = .absent }
        }
        draft.answers[.siteLateral] = .present
        draft.answers[.sideLying] = .present
        draft.answers[.trochanterPalpation] = .sided(.right)
        return draft
    }

    @Test func `the result and the training page leave how far to run to the course`() async throws
    {
        let browser = try Self.browser()
        let says = "Your programme decides how far"
        #expect(try await browser.get(.result).text.contains(says))
        let training = try await browser.get(.training(.recent)).text
        #expect(training.contains(says) && !training.contains("class=\"ceilings\""))
        let free = try Browser(
            activities: MemoryActivityShelf(SampleActivities.runs(weeks: 30)),
            draft: Self.draft
        )
        #expect(try await !free.get(.result).text.contains(says))
        #expect(try await free.get(.training(.recent)).text.contains("class=\"ceilings\""))
    }

    @Test func `before a hip check Today leads to it`() async throws {
        let text = try await Browser().get(.today).text
        #expect(text.contains("Start the hip check"))
        #expect(!text.contains("Start the session") && !text.contains("name=\"painMorning\""))
    }

    @Test func `Today says what must be known before its plan`() async throws {
        #expect(try await !Self.browser().get(.today).text.contains("class=\"today-notes\""))
        let unasked = try Browser(course: Course(start: Self.today.adding(days: -10)))
        let text = try await unasked.get(.today).text
        #expect(text.contains("class=\"today-notes\""))
        #expect(text.contains(CourseLines.noHipCheck.text))
    }

    @Test func `wishes begin a course, change it, and are refused with a reason`() async throws {
        let browser = try Browser(draft: Self.draft)
        let refused = try await browser.post(
            .wishes,
            ["minutes": "4", "days": "9", "goal": "race"]
        )
        #expect(refused.status == .unprocessableContent)
        #expect(refused.text.contains("whole number from 5 to 90"))
        #expect(refused.text.contains("whole number from 1 to 7"))
        #expect(refused.text.contains("on which day the race is"))
        #expect(try browser.courses.course() == nil)
        let begun = try await browser.post(
            .wishes,
            [
                "minutes": "25", "days": "3", "goal": "run_easily", "side": "left",
                "equipment": "band", "activity": "stairs",
            ]
        )
        #expect(begun.location == "/today?news=begun")
        let course = try #require(try browser.courses.course())
        #expect(course.start == Self.today && course.ownActivities == ["stairs"])
        #expect(course.wishes.minutesPerDay == 25 && course.wishes.equipment == [.band])
        #expect(course.wishes.side == .left)
        let changed = try await browser.post(.wishes, ["minutes": "30", "days": "3"])
        #expect(changed.location == "/plan?news=saved")
        #expect(try browser.courses.course()?.wishes.equipment == [])
    }

    @Test func `a check-in is kept, shown with the rule it met, and taken back`() async throws {
        let browser = try Self.browser()
        let sent = try await browser.post(
            .checkIn,
            [
                "day": Self.today.iso8601, "painMorning": "2", "painDuring": "8",
                "loading": "exercises", "participation": "reduced", "stiffMinutes": "10",
                "catches": "no", "note": "<b>stairs</b>",
            ]
        )
        #expect(sent.location == "/today?news=told")
        let told = try #require(try browser.courses.checkIns().first)
        #expect(told.painMorning == 2 && told.painDuring == 8 && told.painAfter == nil)
        #expect(told.loading == [.exercises] && told.catches == false && told.stiffMinutes == 10)
        #expect(told.written == SampleActivities.now)
        let text = try await browser.get(.today).text
        #expect(text.contains("class=\"signal signal-red\"") && text.contains("8 out of 10"))
        #expect(text.contains("&lt;b&gt;stairs") && !text.contains("<b>stairs"))
        #expect(text.contains("name=\"painDuring\" value=\"8\" checked"))
        let name = try #require(text.firstMatch(of: /name="written" value="([^"]+)"/))
        let undo: KeyValuePairs = ["written": String(name.1)]
        #expect(try await browser.post(.undoCheckIn, undo).location == "/today?news=undone")
        #expect(try browser.courses.checkIns().isEmpty)
        #expect(try await browser.post(.undoCheckIn, undo).location == "/today")
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let fields: [String: String]
        let says: String
        var testDescription: String { says }
    }

    static let wrong: [Wrong] = [
        Wrong(fields: [:], says: "Nothing is filled in yet"),
        Wrong(fields: ["painMorning": "11"], says: "Nothing is filled in yet"),
        Wrong(
            fields: ["day": today.adding(days: 1).iso8601, "painMorning": "1"],
            says: "has not come yet"
        ),
        Wrong(
            fields: ["day": today.adding(days: -40).iso8601, "painMorning": "1"],
            says: "before the programme began"
        ),
        Wrong(fields: ["day": "soon", "painMorning": "1"], says: "Choose the day"),
    ]

    @Test(arguments: wrong)
    func `a check-in that cannot be is refused with a reason`(_ wrong: Wrong) async throws {
        let browser = try Self.browser()
        var fields = ["day": Self.today.iso8601]
        fields.merge(wrong.fields) { $1 }
        let body =
            fields.map { "\($0.key)=\($0.value)" } + ["formSecret=\(try await browser.secret())"]
        let answer = try await browser.send(
            .post,
            Address.checkIn.path,
            headers: Browser.formHeaders,
            body: Array(body.joined(separator: "&").utf8)
        )
        #expect(answer.status == .unprocessableContent)
        #expect(answer.text.contains(wrong.says))
        #expect(try browser.courses.checkIns().isEmpty)
    }

    @Test func `rest and work of one day contradict each other`() async throws {
        let browser = try Self.browser()
        let answer = try await browser.post(
            .checkIn,
            ["day": Self.today.iso8601, "loading": "rest", "loading": "run"]
        )
        #expect(answer.text.contains("do not go together"))
    }

    @Test func `an earlier day can be told, with what is known of it filled in`() async throws {
        let browser = try Self.browser()
        let day = Self.today.adding(days: -3)
        let fields: KeyValuePairs = ["day": day.iso8601, "painAfter": "4"]
        #expect(try await browser.post(.checkIn, fields).status == .seeOther)
        let text = try await browser.get(Address.checkIn.path + "?day=\(day.iso8601)").text
        #expect(text.contains("name=\"painAfter\" value=\"4\" checked"))
        #expect(text.contains("value=\"\(day.iso8601)\""))
    }

    @Test func `the week is asked for after a week and kept with one's own activities`()
        async throws
    {
        let browser = try Self.browser()
        #expect(try await browser.get(.today).text.contains("Answer now"))
        let empty = try await browser.post(.weeklyCheck)
        #expect(empty.status == .unprocessableContent)
        let sent = try await browser.post(.weeklyCheck, ["worstPain": "6", "activity0": "3"])
        #expect(sent.location == "/today?news=week")
        let check = try #require(try browser.courses.weeklyChecks().first)
        #expect(check.worstPain == 6 && check.activities == ["stairs": 3])
        #expect(check.confidence == nil)
        #expect(try await !browser.get(.today).text.contains("Answer now"))
    }

    @Test func `an exercise is left out, swapped and put back`() async throws {
        let browser = try Self.browser()
        _ = try await browser.post(.skipExercise, ["exercise": "bridge"])
        _ = try await browser.post(.swapExercise, ["exercise": "clam", "for": "dead_bug"])
        let wishes = try #require(try browser.courses.course()?.wishes)
        #expect(wishes.skipped == ["bridge"] && wishes.swapped == ["clam": "dead_bug"])
        #expect(try await browser.get(.plan).text.contains("Changed at your wish"))
        _ = try await browser.post(.putBackExercise, ["exercise": "bridge"])
        _ = try await browser.post(.putBackExercise, ["exercise": "clam"])
        #expect(try browser.courses.course()?.wishes == ProgrammeWishes(daysPerWeek: 7))
        let unknown = try await browser.post(.swapExercise, ["exercise": "clam", "for": "nothing"])
        #expect(unknown.status == .notFound)
    }

    @Test func `a course is put aside and taken up again with all its days`() async throws {
        let browser = try Self.browser()
        _ = try await browser.post(.checkIn, ["day": Self.today.iso8601, "painMorning": "1"])
        #expect(try await browser.post(.endCourse).location == "/plan?news=ended")
        #expect(try browser.courses.course() == nil)
        #expect(try await browser.post(.restoreCourse).location == "/plan?news=restored")
        #expect(try browser.courses.checkIns().count == 1)
    }

    @Test(arguments: [Address.today, .plan, .checkIn, .weeklyCheck, .printSheet, .player(.session)])
    func `every page of a course is filled in and runs nothing inline`(_ address: Address)
        async throws
    {
        let answer = try await Self.browser().get(address)
        #expect(answer.status == .ok)
        #expect(!answer.text.contains("{{") && !answer.text.contains("Optional("))
        #expect(answer.text.matches(of: /<h1/).count == 1)
        #expect(!answer.text.contains(" style=") && !answer.text.contains(" onclick="))
        #expect(answer.text.matches(of: /(?:href|action)=""/).isEmpty)
        #expect(
            answer.text.matches(of: /<script(?! type="module" src="\/player.js"><\/script>)/)
                .isEmpty
        )
    }
}
