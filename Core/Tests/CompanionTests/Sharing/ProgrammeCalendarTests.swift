import Companion
import Measure
import Program
import Rehabilitation
import Testing
import Training

@Suite struct ProgrammeCalendarTests {
    typealias Examples = SharingExamples

    @Test func `one entry for each session and each run, and none for rest`() {
        let events = Examples.events()
        let kinds = Dictionary(grouping: events, by: \.category).mapValues(\.count)
        #expect(kinds == ["Exercises": 7, "Running": 6, "Breaks": 1])
        #expect(Set(events.map(\.id)).count == events.count)
        #expect(!events.contains { $0.day == Examples.start.adding(days: 13) })
    }

    @Test func `ids are made of course, day and kind`() {
        #expect(Examples.events()[1].id == "20261125-20261126-run@hipwise.invalid")
    }

    @Test func `titles say what to do in the runner's unit`() {
        let kilometers = Examples.events().map(\.title)
        #expect(kilometers.contains("Walk and run: 5 times 1 min run, 4 min walk"))
        #expect(kilometers.contains("Run 30 min, easily"))
        #expect(kilometers.contains("Run 5.0 km, easily"))
        #expect(kilometers.contains("Run 6.0 km, easily, with strides"))
        let miles = Examples.events(unit: .miles).map(\.title)
        #expect(miles.contains("Run 3.1 mi, easily"))
    }

    @Test func `a title holds both bounds of a rung, whichever comes first`() {
        func title(_ rung: Int) -> String? {
            var programme = Examples.rest
            programme.days[0].run = PlannedRun(
                step: WalkRunLadder.standard.steps[rung],
                distance: Distance(meters: 2_649)
            )
            return Examples.events(programme).map(\.title).first { $0.contains("min") }
        }
        #expect(title(0) == "Walk and run: 5 times 1 min run, 4 min walk, at most 2.6 km")
        #expect(title(4) == "Run 30 min, at most 2.6 km, easily")
    }

    @Test func `a session lists its exercises with their doses in order`() throws {
        let session = try #require(Examples.events().first)
        #expect(session.text.contains("1. \(Exercise.bridge.name): 3 sets of 12"))
        #expect(
            session.text.contains(
                "2. \(Exercise.kneelingHipFlexorStretch.name): 2 times 30 seconds, each side, "
                    + "the right first, 15 seconds of rest between"
            )
        )
    }

    /// The reader of race plans is an older part and knows nothing of this writer.
    @Test(arguments: DistanceUnit.allCases)
    func `our own reader of plans finds the runs by distance and nothing else`(
        _ unit: DistanceUnit
    ) throws {
        let text = CalendarFeed(
            Examples.events(unit: unit),
            on: Examples.start,
            now: Examples.noon
        ).text
        let plan = try RacePlan.calendar(text, clock: .utc)
        #expect(plan.runs.map { $0.day.days(since: Examples.start) } == [9, 11])
        for (run, kilometers) in zip(plan.runs, [5.049, 6]) {
            #expect(run.distance.kilometers <= kilometers + 1e-9)
            #expect(run.distance.kilometers > kilometers - 0.17)
            #expect(!run.isRace)
        }
        #expect(plan.notRead.count == 12)
    }

    @Test func `breaks repeat on weekdays until the last Friday ahead`() throws {
        let pause = try #require(Examples.events().first { $0.category == "Breaks" })
        let repetition = try #require(pause.repetition)
        #expect(pause.day == Examples.start)
        #expect(
            repetition.weekdays == [.monday, .tuesday, .wednesday, .thursday, .friday]
        )
        #expect(repetition.until.iso8601 == "2026-12-04")
        #expect(repetition.except.map(\.iso8601) == [])
        #expect(pause.title == "Break up sitting, 4 times today")
    }

    @Test func `breaks with times are spread from the first to the last`() throws {
        let nine = try #require(TimeOfDay("9:00"))
        let five = try #require(TimeOfDay("17:00"))
        let events = Examples.events(
            Examples.programme(),
            CalendarChoices(sitting: .spread(nine...five), alarmMinutes: 0)
        ).filter { $0.category == "Breaks" }
        #expect(events.map { $0.time?.text } == ["09:00", "11:40", "14:20", "17:00"])
        #expect(events.allSatisfy { $0.alarmMinutes == 0 })
    }

    @Test func `days without a break are excepted`() throws {
        let days = [0, 2, 9].map { Examples.start.adding(days: $0) }
        let repetition = try #require(CalendarEvent.Repetition(on: days))
        #expect(repetition.weekdays == [.wednesday, .friday])
        #expect(repetition.except.map(\.iso8601) == ["2026-12-02"])
        #expect(CalendarEvent.Repetition(on: []) == nil)
    }

    @Test func `a plan without anything to do gives one notice`() {
        let events = Examples.events(Examples.rest)
        #expect(events.map(\.title) == ["Hipwise: nothing planned"])
        #expect(events.map(\.day) == [Examples.start])
    }

    @Test func `choices are read by name and written back`() throws {
        let fields = [
            "exercises": "18:00", "run": "7", "sitting": "09:00-17:00", "alarm": "15",
        ]
        let choices = try CalendarChoices(fields)
        #expect(
            choices.fields.map { "\($0.name)=\($0.text)" } == [
                "exercises=18:00", "run=07:00", "sitting=09:00-17:00", "alarm=15",
            ]
        )
        let again = Dictionary(uniqueKeysWithValues: choices.fields.map { ($0.name, $0.text) })
        #expect(try CalendarChoices(again) == choices)
        #expect(CalendarChoices().fields.isEmpty)
        #expect(try CalendarChoices(["sitting": "none"]).sitting == CalendarChoices.Sitting.none)
    }

    @Test(
        arguments: [
            ["run": "25:00"], ["run": "7:5"], ["exercises": ""], ["alarm": "-1"], ["alarm": "soon"],
            ["sitting": "17:00-09:00"], ["sitting": "9:00"], ["walk": "9:00"], ["run": "١٢:00"],
        ]
    )
    func `what cannot be read is named`(_ fields: [String: String]) throws {
        let problem = #expect(throws: CalendarChoiceProblem.self) { try CalendarChoices(fields) }
        let name = try #require(fields.keys.first)
        #expect(problem?.reason.hasPrefix(name) ?? false)
    }
}
