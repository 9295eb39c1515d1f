import Anatomy
import Companion
import HTTPTypes
import Measure
import Program
import Rehabilitation
import Testing
import Wording

@testable import WebApp

@Suite struct PlayerTests {
    static func planned(
        sets: Int = 2,
        repetitions: Int? = nil,
        hold: Int? = 30,
        rest: Int = 45,
        sides: [Side] = [.right, .left]
    ) throws -> PlannedExercise {
        PlannedExercise(
            exercise: try #require(Exercise.with("hip_flexor_kneel")),
            sets: sets,
            repetitions: repetitions,
            holdSeconds: hold,
            restSeconds: rest,
            sides: sides,
            reason: .suitsMost,
            isJudgement: true
        )
    }

    @Test func `leads through each side of each set, the sore one first`() throws {
        let rounds = PlayerRound.all(try Self.planned())
        #expect(rounds.map(\.side) == ["right", "left", "right", "left"])
        #expect(rounds.map(\.set) == [1, 1, 2, 2])
        #expect(rounds.map(\.lead) == [.ready, .change, .rest, .change])
        #expect(rounds.map(\.leadSeconds) == [10, 8, 45, 8])
        #expect(
            rounds.allSatisfy { $0.seconds == 30 && $0.secondsEach == nil && $0.verb == "Hold" }
        )
        #expect(rounds[1].words == "Set 1 of 2, left side: hold 30 seconds")
    }

    @Test func `counts repetitions by their tempo`() throws {
        let rounds = PlayerRound.all(
            try Self.planned(sets: 1, repetitions: 12, hold: 2, rest: 0, sides: [])
        )
        let round = try #require(rounds.first)
        let each = 2 + (Exercise.with("hip_flexor_kneel")?.dose.tempo?.seconds ?? 4)
        #expect(rounds.count == 1 && round.secondsEach == each && round.seconds == 12 * each)
        #expect(round.words == "12 times, holding 2 seconds" && round.verb == "Go")
    }

    @Test func `work without a number still takes its time`() throws {
        let round = PlayerRound.all(try Self.planned(sets: 0, hold: nil, sides: [])).first
        #expect(round?.seconds == PlayerRound.leastWorkSeconds)
    }

    static let whole: KeyValuePairs = [
        "session": "0a-1", "day": SampleActivities.today.iso8601, "started": "1780000000000",
        "ended": "", "set": "bridge|1||12|48|done", "set": "clam|1|left|||skipped",
    ]

    @Test func `a set is logged at once, and telling it twice changes nothing`() async throws {
        let browser = try CoursePageTests.browser()
        #expect(try await browser.post(.sessionLog, Self.whole).status == .noContent)
        #expect(try await browser.post(.sessionLog, Self.whole).status == .noContent)
        let session = try #require(try browser.courses.sessions().first)
        #expect(try browser.courses.sessions().count == 1)
        #expect(session.ended == nil && session.day == SampleActivities.today)
        #expect(session.started.millisecondsSince1970 == 1_780_000_000_000)
        #expect(
            session.sets == [
                .init(exercise: "bridge", set: 1, repetitions: 12, seconds: 48),
                .init(exercise: "clam", set: 1, side: .left, isSkipped: true),
            ]
        )
    }

    @Test func `a late message takes nothing back`() async throws {
        let browser = try CoursePageTests.browser()
        var later = Self.whole.map { ($0.key, $0.value) }
        later[3].1 = "1780000900000"
        later.append(("set", "clam|2|left|15|60|done"))
        for fields in [later, Self.whole.map { ($0.key, $0.value) }] {
            let body = (fields + [("formSecret", try await browser.secret())])
                .map { "\($0.0)=\($0.1.formEncoded)" }.joined(separator: "&")
            let answer = try await browser.send(
                .post,
                Address.sessionLog.path,
                headers: Browser.formHeaders,
                body: Array(body.utf8)
            )
            #expect(answer.status == .noContent)
        }
        let session = try #require(try browser.courses.sessions().first)
        #expect(session.sets.count == 3 && session.ended != nil)
    }

    static let senseless: [KeyValuePairs<String, String>] = [
        [:], ["session": "a", "day": "2026-05-06"],
        ["session": "a b", "day": "2026-05-06", "started": "1"],
        ["session": "a", "day": "soon", "started": "1"],
        ["session": "a", "day": "2026-05-06", "started": "-1"],
        ["session": "a", "day": "2026-05-06", "started": "1", "set": "bridge|1||12|48"],
        ["session": "a", "day": "2026-05-06", "started": "1", "set": "nothing|1||12|48|done"],
        ["session": "a", "day": "2026-05-06", "started": "1", "set": "bridge|0||12|48|done"],
        ["session": "a", "day": "2026-05-06", "started": "1", "set": "bridge|1|up|12|48|done"],
        ["session": "a", "day": "2026-05-06", "started": "1", "set": "bridge|1||-2|48|done"],
        ["session": "a", "day": "2026-05-06", "started": "1", "set": "bridge|1||12|48|perhaps"],
    ]

    @Test(arguments: senseless)
    func `what no player sends is refused whole`(_ fields: KeyValuePairs<String, String>)
        async throws
    {
        let browser = try CoursePageTests.browser()
        #expect(try await browser.post(.sessionLog, fields).status == .unprocessableContent)
        #expect(try browser.courses.sessions().isEmpty)
    }

    @Test func `an unfinished session of today can be gone on with`() async throws {
        let browser = try CoursePageTests.browser()
        let page = try await browser.get(.player(.session)).text
        let id = try #require(page.firstMatch(of: /data-exercise="([a-z_0-9]+)"/)?.1)
        let side = try #require(page.firstMatch(of: /data-set="1" data-side="([a-z]*)"/)?.1)
        #expect(page.contains("data-unfinished=\"\""))
        let fields: KeyValuePairs = [
            "session": "f00d", "day": SampleActivities.today.iso8601, "started": "1780000000000",
            "set": "\(id)|1|\(side)||30|done",
        ]
        #expect(try await browser.post(.sessionLog, fields).status == .noContent)
        let again = try await browser.get(.player(.session)).text
        #expect(again.contains("data-unfinished=\"f00d\""))
        #expect(again.matches(of: /data-done="true"/).count == 1)
        #expect(try await browser.get(.today).text.contains("sets are done so far"))
    }

    @Test func `only the whole session goes on with one that was left`() async throws {
        let browser = try CoursePageTests.browser()
        let page = try await browser.get(.player(.session)).text
        let id = String(try #require(page.firstMatch(of: /data-exercise="([a-z_0-9]+)"/)?.1))
        let fields: KeyValuePairs = [
            "session": "f00d", "day": SampleActivities.today.iso8601, "started": "1780000000000",
            "set": "\(id)|1||12|30|done",
        ]
        #expect(try await browser.post(.sessionLog, fields).status == .noContent)
        let single = try await browser.get(.player(.exercise(id: id))).text
        #expect(single.contains("data-unfinished=\"\"") && !single.contains("data-done=\"true\""))
        let plan = /data-plan="([0-9a-f]+)"/
        #expect(single.firstMatch(of: plan)?.1 != page.firstMatch(of: plan)?.1)
    }

    @Test func `numbers that another browser does not know stay as they were told`() async throws {
        let browser = try CoursePageTests.browser()
        let day = SampleActivities.today.iso8601
        for set in ["bridge|1||12|48|done", "bridge|1||||done", "bridge|1||||skipped"] {
            let fields: KeyValuePairs = [
                "session": "0a", "day": day, "started": "1780000000000", "set": set,
            ]
            #expect(try await browser.post(.sessionLog, fields).status == .noContent)
        }
        let kept = try browser.courses.sessions().first?.sets
        #expect(kept == [.init(exercise: "bridge", set: 1, repetitions: 12, seconds: 48)])
    }

    @Test func `sets told with no programme in hand are refused for good`() async throws {
        let browser = try Browser(draft: CoursePageTests.draft)
        #expect(try await browser.post(.sessionLog, Self.whole).status == .conflict)
        #expect(try browser.courses.sessions().isEmpty)
    }

    @Test func `a page knows how it is called once its day is over`() async throws {
        let browser = try CoursePageTests.browser()
        let text = try await browser.get(.player(.session)).text
        #expect(text.contains("data-past=\"Session of \(SampleActivities.today.words)\""))
        #expect(text.contains("id=\"player-past\" hidden"))
    }

    @Test func `without a course nothing is sent anywhere`() async throws {
        let browser = try Browser(draft: CoursePageTests.draft)
        let text = try await browser.get(.player(.exercise(id: "dead_bug"))).text
        #expect(text.contains("data-send=\"\""))
        #expect(try await browser.get("/player?part=lunch").status == .notFound)
        #expect(try await browser.get("/player?exercise=nothing").status == .notFound)
    }

    @Test(arguments: PlayerScript.allCases)
    func `each file of the script is ours, plain and asks nobody else`(_ script: PlayerScript)
        async throws
    {
        let answer = try await Browser().get(.playerScript(script))
        #expect(answer.headers[.contentType] == "text/javascript; charset=utf-8")
        #expect(!answer.text.contains("http") && !answer.text.contains("eval("))
        #expect(!answer.text.contains("innerHTML"))
    }
}
