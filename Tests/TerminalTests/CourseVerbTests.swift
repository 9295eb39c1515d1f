import Anatomy
import Companion
import Foundation
import Interview
import Measure
import Rehabilitation
import Testing
import Vault

/// Folders with a hip check and a course, made without going through every question.
enum CourseFolder {
    static let start = CalendarDay(iso8601: "2025-03-03")

    /// An outer hip that hurts, and a course that began on 3 March 2025.
    static func begun(findings: [Finding] = outerHip) throws -> ScratchFolder {
        let scratch = try ScratchFolder()
        let vault = try Vault(folder: scratch.url)
        try vault.save(HipCheckDraft(answers: AnswerSheet(findings: findings)))
        try vault.save(Course(start: try #require(start)))
        return scratch
    }

    static let outerHip = [
        Finding(id: .siteLateral, value: .sided(.right)),
        Finding(id: .noPainWalking, value: .present),
    ]

    /// Days of exercises with the same pain during, after and the next morning.
    static func tell(_ days: ClosedRange<Int>, pain: Int, in scratch: ScratchFolder) throws {
        let vault = try Vault(folder: scratch.url)
        for day in days {
            try vault.add(
                CheckIn(
                    day: try #require(CalendarDay(year: 2025, month: 3, day: day)),
                    written: Instant(millisecondsSince1970: Int64(day)),
                    painDuring: pain,
                    painAfter: pain,
                    painMorning: pain,
                    loading: [.exercises]
                )
            )
        }
    }
}

/// A course through the real verbs: plan, checkin and today, as processes.
@Suite struct CourseVerbTests {
    /// The sample runner's folder, whose runs and answers end on 2 March 2025.
    private func sample() throws -> ScratchFolder {
        let scratch = try ScratchFolder()
        let outcome = try Program.run(
            ["demo", "--json", "--on", "2025-03-02", "--data", scratch.path]
        )
        #expect(outcome.code == 0)
        return scratch
    }

    private func begun() throws -> ScratchFolder { try CourseFolder.begun() }

    private func run(
        _ arguments: [String],
        _ scratch: ScratchFolder
    ) throws -> Program.Outcome {
        try Program.run(arguments + ["--data", scratch.path])
    }

    private func today(_ day: String, _ scratch: ScratchFolder) throws -> JSON {
        let document = try run(["today", "--json", "--on", day], scratch).json
        #expect(try Schema().problems(in: document, schema: "today.json") == [])
        return document
    }

    private func tell(_ day: String, _ telling: [String], _ scratch: ScratchFolder) throws -> JSON {
        let outcome = try run(["checkin", "--json", "--on", day] + telling, scratch)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try Schema().problems(in: outcome.json, schema: "checkin.json") == [])
        return try outcome.json
    }

    private static func march(_ day: Int) -> String { "2025-03-\(day < 10 ? "0" : "")\(day)" }

    @Test func `the plan fits its schema before and after it was begun`() throws {
        let scratch = try sample()
        let before = try run(["plan", "--json", "--on", "2025-03-03"], scratch).json
        #expect(try Schema().problems(in: before, schema: "plan.json") == [])
        #expect(before["course"] == nil)
        let started = try run(
            [
                "plan", "start", "--json", "--on", "2025-03-03", "--equipment", "band,step",
                "--minutes", "15", "--days", "3", "--side", "right", "--race", "2025-09-21",
            ],
            scratch
        ).json
        #expect(try Schema().problems(in: started, schema: "plan.json") == [])
        #expect(started["course"]?["start"]?.text == "2025-03-03")
        #expect(started["course"]?["equipment"]?.texts == ["band", "step"])
        #expect(started["course"]?["minutesPerDay"]?.number == 15)
        #expect(started["course"]?["goal"]?.text == "race")
        #expect(started["phases"]?.array.count == 5)
        #expect(started["today"]?["exercises"]?.array.isEmpty == false)
        #expect(started["days"]?.array.first == started["today"])
        let after = try run(["plan", "--json", "--on", "2025-03-03"], scratch).json
        #expect(after == started)
    }

    /// Calm days, a flare-up on the tenth and eleventh, then calm again.
    @Test func `three weeks go up, back and up again`() throws {
        let scratch = try begun()
        for day in 3...9 {
            _ = try tell(
                Self.march(day),
                ["--during", "1", "--after", "1", "--morning", "0", "--did", "exercises"],
                scratch
            )
        }
        let calm = try today("2025-03-09", scratch)
        #expect(calm["signal"]?.text != "red")
        let calmLevel = try #require(calm["level"]?.number)
        #expect(calmLevel > 0, "a calm week opens the next step")

        let flare = try tell(
            "2025-03-10",
            ["--during", "8", "--after", "7", "--did", "exercises,run"],
            scratch
        )
        #expect(flare["rule"]?["rule"]?.text == "too_much_during")
        #expect(flare["rule"]?["signal"]?.text == "red")
        #expect(flare["rule"]?["pain"]?.number == 8)
        #expect(flare["rule"]?["bound"]?.number == 5)
        #expect(flare["changes"]?.array.isEmpty == false)
        _ = try tell("2025-03-11", ["--morning", "6", "--did", "nothing"], scratch)
        let red = try today("2025-03-11", scratch)
        let redLevel = try #require(red["level"]?.number)
        #expect(redLevel < calmLevel, "a flare-up takes load away")
        #expect(
            ["not_yet", "not_until_seen"].contains(red["running"]?["verdict"]?.text ?? "")
        )

        for day in 12...23 {
            _ = try tell(
                Self.march(day),
                ["--during", "1", "--after", "1", "--morning", "0", "--did", "exercises"],
                scratch
            )
        }
        let recovered = try today("2025-03-23", scratch)
        let level = try #require(recovered["level"]?.number)
        #expect(level > redLevel, "calm days after it give the load back")
        #expect(recovered["signal"]?.text != "red")
        #expect(recovered["isWeeklyCheckDue"]?.bool == true)
        #expect(recovered["decision"]?["rule"]?.text?.isEmpty == false)
        #expect(recovered["due"]?.array.isEmpty == true)
    }

    @Test func `the order of telling never matters, and a doubled day counts once`() throws {
        let told: [(String, [String])] = [
            ("2025-03-03", ["--during", "2", "--did", "exercises"]),
            ("2025-03-04", ["--morning", "1", "--during", "7", "--did", "exercises"]),
            ("2025-03-05", ["--morning", "1", "--during", "1", "--did", "exercises"]),
        ]
        let forward = try begun()
        for (day, telling) in told { _ = try tell(day, telling, forward) }
        let backward = try begun()
        for (day, telling) in told.reversed() { _ = try tell(day, telling, backward) }
        let doubled = try begun()
        for (day, telling) in told + [told[1]] { _ = try tell(day, telling, doubled) }
        let decision = try today("2025-03-05", forward)["decision"]
        #expect(decision != nil)
        #expect(try today("2025-03-05", backward)["decision"] == decision)
        #expect(try today("2025-03-05", doubled)["decision"] == decision)
    }

    @Test func `a day told twice with other numbers is named`() throws {
        let scratch = try begun()
        _ = try tell("2025-03-03", ["--during", "2", "--did", "exercises"], scratch)
        let second = try tell("2025-03-03", ["--during", "6", "--did", "exercises"], scratch)
        #expect(second["told"]?["tellings"]?.number == 2)
        #expect(second["told"]?["painDuring"]?.number == 6)
        #expect(second["doubts"]?.array.isEmpty == true, "a correction is no contradiction")
        let third = try tell("2025-03-03", ["--during", "1", "--did", "exercises"], scratch)
        #expect(third["doubts"]?.array.map { $0["kind"]?.text } == ["told_twice"])
        #expect(try run(["checkin", "--undo", "--json"], scratch).code == 0)
        let undone = try run(["checkin", "--undo", "--json"], scratch).json
        #expect(undone["isUndone"]?.bool == true)
        #expect(undone["told"]?["painDuring"]?.number == 2)
        #expect(undone["doubts"]?.array.isEmpty == true)
    }

    @Test func `the morning after, the decision of the day before is in sight`() throws {
        let scratch = try begun()
        _ = try tell("2025-03-03", ["--morning", "0", "--did", "nothing"], scratch)
        _ = try tell("2025-03-04", ["--during", "7", "--did", "exercises"], scratch)
        let next = try today("2025-03-05", scratch)
        #expect(next["decision"]?["day"]?.text == "2025-03-04")
        #expect(next["signal"]?.text == "red")
        let text = try run(["today", "--on", "2025-03-05"], scratch).output
        #expect(!text.contains("Nothing was told of this day"))
        _ = try tell("2025-03-06", ["--during", "1", "--did", "exercises"], scratch)
        let morning = try tell("2025-03-07", ["--morning", "0"], scratch)
        #expect(morning["completed"]?["day"]?.text == "2025-03-06")
        #expect(morning["completed"]?["signal"]?.text != "unknown")
        #expect(try Schema().problems(in: morning, schema: "checkin.json") == [])
    }

    @Test func `contradictions are kept, named, and judged with care`() throws {
        let scratch = try begun()
        let told = try tell("2025-03-03", ["--during", "7", "--did", "nothing"], scratch)
        #expect(told["doubts"]?.array.map { $0["kind"]?.text } == ["pain_during_rest"])
        #expect(told["rule"]?["step"]?.text != "progress")
    }

    @Test func `after months away it starts lower`() throws {
        let scratch = try begun()
        try CourseFolder.tell(3...28, pain: 0, in: scratch)
        let before = try #require(try today("2025-03-28", scratch)["level"]?.number)
        let after = try today("2025-07-12", scratch)
        #expect(before > 0)
        #expect(try #require(after["level"]?.number) < before)
        #expect(after["decision"]?["rule"]?.text == "long_gap")
    }

    @Test func `load, assess, plan and today agree on how far to run`() throws {
        let scratch = try sample()
        #expect(try run(["plan", "start", "--on", "2025-03-03"], scratch).code == 0)
        for (day, telling) in [
            ("2025-03-03", ["--during", "1", "--did", "exercises"]),
            ("2025-03-04", ["--morning", "0", "--during", "8", "--did", "run"]),
        ] { _ = try tell(day, telling, scratch) }
        let answers = try scratch.write(
            "answers.json",
            #"{"findings": {"site_lateral": "right", "no_pain_walking": true}}"#
        )
        for day in ["2025-03-03", "2025-03-04", "2025-03-05"] {
            let on = ["--on", day, "--json"]
            let running = try #require(try today(day, scratch)["running"])
            #expect(try run(["plan"] + on, scratch).json["running"] == running)
            let load = try run(["load"] + on, scratch).json
            #expect(try Schema().problems(in: load, schema: "load.json") == [])
            #expect(load["programme"] == running)
            let assess = try run(["assess", "--answers", answers] + on, scratch).json
            let advice = assess["advice"]?["running"]
            let isOn = ["ladder", "distance", "unrestricted"]
                .contains(running["verdict"]?.text ?? "")
            #expect(isOn == (advice?["verdict"]?.text == "shorter"))
            let longest = running["longestRunMeters"]?.number ?? (isOn ? .infinity : 0)
            #expect(advice?["longestRunMeters"]?.number ?? 0 <= longest)
        }
    }

    @Test func `load never goes beyond the programme, least of all for who must be seen`() throws {
        let scratch = try sample()
        #expect(try run(["plan", "start", "--on", "2025-03-03"], scratch).code == 0)
        for day in ["2025-03-03", "2025-03-05", "2025-03-09"] {
            let on = ["--on", day, "--json"]
            let plan = try run(["plan"] + on, scratch).json
            let next = try #require(try run(["load"] + on, scratch).json["next"])
            let week = plan["days"]?.array.prefix(7).compactMap { $0["run"] } ?? []
            let most = week.reduce(0) { $0 + ($1["distanceMeters"]?.number ?? .infinity) }
            #expect(next["thisWeek"]?["distanceMeters"]?.number ?? 0 <= most)
            #expect(next["ceilings"]?.array.isEmpty == true)
        }
        let vault = try Vault(folder: scratch.url)
        let danger = [Finding(id: .saddleNumbness, value: .present)]
        try vault.save(HipCheckDraft(answers: AnswerSheet(findings: danger)))
        let seen = ["load", "--on", "2025-03-09"]
        let next = try #require(try run(seen + ["--json"], scratch).json["next"])
        for key in ["tomorrow", "thisWeek", "weekFromTomorrow"] {
            #expect(next[key]?["distanceMeters"]?.number == 0, "\(key)")
            #expect(next[key]?["rule"]?.text == "programme")
        }
        let text = try run(seen, scratch).output
        #expect(text.contains("No running until a clinician"))
        #expect(!text.contains("stay within") && !text.contains("The weeks after"))
    }

    @Test func `the rule that decides is shown with every number and its basis`() throws {
        let scratch = try begun()
        let document = try run(["plan", "--rules", "--json", "--on", "2025-03-03"], scratch).json
        #expect(try Schema().problems(in: document, schema: "rules.json") == [])
        let rules = document["rules"]?.array ?? []
        #expect(rules.count == 4)
        let rule = try #require(rules.first { $0["id"] == document["inForce"] })
        let bounds = rule["bounds"]?.array ?? []
        #expect(bounds.count > 10)
        let text = try run(["plan", "--rules", "--on", "2025-03-03"], scratch).output
        for bound in bounds {
            let basis = try #require(bound["basis"]?.text)
            let name = try #require(bound["name"]?.text).dropFirst()
            #expect(text.contains(name) && text.contains(basis))
        }
    }

    @Test func `answers to a published questionnaire are scored and not kept`() throws {
        let scratch = try ScratchFolder()
        let scoring = ["checkin", "--score", "hagos", "--answers", "1,-,0,3"]
        let document = try run(scoring + ["--json"], scratch).json
        #expect(try Schema().problems(in: document, schema: "score.json") == [])
        #expect(try #require(document["score"]?.number).rounded() == 67)
        #expect(document["isVerified"]?.bool == false)
        let text = try run(scoring, scratch).output
        #expect(text.contains("from 0 to 100; more is better") && text.contains("not confirmed"))
        let refused = [
            (["--score", "lefs", "--answers", "1,2"], "2 answers; this questionnaire has 20"),
            (["--score", "uwri", "--answers", "1,2,3,4,5,0,0,0,0"], "Item 5 cannot"),
            (["--score", "lefz", "--answers", "1"], "lefs"),
            (["--score", "lefs"], "go together"),
            (["--score", "nprs", "--answers", "x"], "whole numbers"),
            (["--score", "nprs", "--answers", "3", "--during", "2"], "go alone"),
        ]
        for (arguments, says) in refused {
            let outcome = try run(["checkin"] + arguments, scratch)
            #expect(outcome.code == 2 && outcome.errors.contains(says), "\(outcome.errors)")
        }
    }

    @Test func `an exercise is skipped, swapped and taken back`() throws {
        let scratch = try begun()
        let plan = try run(["plan", "--json", "--on", "2025-03-03"], scratch).json
        let ids = plan["today"]?["exercises"]?.array.compactMap { $0["id"]?.text } ?? []
        let first = try #require(ids.first)
        let skipped = try run(["plan", "skip", first, "--json", "--on", "2025-03-03"], scratch).json
        #expect(skipped["course"]?["skipped"]?.texts == [first])
        #expect(
            skipped["days"]?.array.allSatisfy { day in
                day["exercises"]?.array.allSatisfy { $0["id"]?.text != first } ?? false
            } == true
        )
        #expect(
            skipped["omitted"]?.array.contains {
                $0["id"]?.text == first && $0["reason"]?.text == "skipped_by_runner"
            } == true
        )
        let back = try run(["plan", "unskip", first, "--json", "--on", "2025-03-03"], scratch).json
        #expect(back == plan)
    }

    @Test func `a programme is ended, taken back and asked for`() throws {
        let scratch = try begun()
        _ = try tell("2025-03-03", ["--during", "2", "--did", "exercises"], scratch)
        let asked = try run(["plan", "end"], scratch)
        #expect(asked.code == 2)
        #expect(asked.errors.contains("--yes"))
        #expect(try run(["plan", "end", "--yes"], scratch).code == 0)
        #expect(try today("2025-03-03", scratch)["hasCourse"]?.bool == false)
        #expect(try run(["checkin", "--during", "1"], scratch).code == 3)
        #expect(try run(["plan", "restore"], scratch).code == 0)
        #expect(try today("2025-03-03", scratch)["told"]?["painDuring"]?.number == 2)
        #expect(try run(["plan", "restore"], scratch).code == 3)
    }

    @Test func `the plan becomes a calendar, workouts, a sheet and pictures`() throws {
        let scratch = try begun()
        let outcome = try run(
            [
                "plan", "--on", "2025-03-03", "--calendar", "\(scratch.path)/plan.ics",
                "--workouts", "\(scratch.path)/watch", "--print", "--json",
            ],
            scratch
        )
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try Schema().problems(in: outcome.json, schema: "plan.json") == [])
        let calendar = try String(contentsOfFile: "\(scratch.path)/plan.ics", encoding: .utf8)
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR"))
        let workouts = try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/watch")
        #expect(workouts.contains { $0.hasSuffix(".fit") })
        #expect(try outcome.json["shared"]?["sheet"]?.text?.isEmpty == false)
        let foreign = try scratch.write("mine.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n")
        let refused = try run(["plan", "--calendar", foreign], scratch)
        #expect(refused.code == 3)
        #expect(
            try String(contentsOfFile: foreign, encoding: .utf8).hasPrefix("BEGIN:VCALENDAR\nEND")
        )
        let figures = try run(
            ["plan", "figures", "\(scratch.path)/figures", "--all", "--json"],
            scratch
        ).json
        let names = figures["written"]?.texts ?? []
        #expect(!names.isEmpty)
        for name in names {
            let svg = try String(contentsOfFile: "\(scratch.path)/figures/\(name)", encoding: .utf8)
            #expect(svg.hasPrefix("<svg xmlns") && svg.contains("<style>"), "\(name)")
        }
    }
}
