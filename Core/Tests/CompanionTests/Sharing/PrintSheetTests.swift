import Companion
import Measure
import Program
import Rehabilitation
import Testing
import Wording

@Suite struct PrintSheetTests {
    typealias Examples = SharingExamples

    private let sheet = PrintSheet(Examples.programme(), rule: .tendon, unit: .kilometers)

    @Test func `a fortnight under its dates, with a box for each thing to do`() {
        #expect(sheet.title == "Your plan, 25 November to 8 December 2026")
        #expect(sheet.days.count == 14)
        #expect(
            sheet.days[1].tasks == [
                "Walk and run: 5 times 1 min run, 4 min walk; after it 2",
                "Get up from sitting, 4 times",
            ]
        )
        #expect(sheet.days[0].tasks.first?.hasPrefix("Exercises 1 and 2, about") ?? false)
        let boxes = sheet.text.split(separator: "[ ]").count - 1
        #expect(boxes == sheet.days.reduce(0) { $0 + $1.tasks.count })
    }

    @Test func `an exercise is numbered once, however often it comes`() {
        #expect(sheet.exercises.map(\.number) == [1, 2, 3])
        #expect(
            sheet.exercises.map(\.exercise.id) == [
                Exercise.bridge.id, Exercise.kneelingHipFlexorStretch.id,
                Exercise.cadenceCueRun.id,
            ]
        )
    }

    @Test func `another dose is another row`() {
        var programme = Examples.programme()
        programme.days[2].exercises[0].sets = 4
        let sheet = PrintSheet(programme, rule: .tendon, unit: .kilometers)
        #expect(sheet.exercises.map(\.exercise.id).filter { $0 == Exercise.bridge.id }.count == 2)
    }

    @Test func `the runner's own beat stands with the run to a beat`() throws {
        var programme = Examples.programme()
        for day in programme.days.indices {
            for index in programme.days[day].exercises.indices
            where programme.days[day].exercises[index].exercise.id == Exercise.cadenceCueRun.id {
                programme.days[day].exercises[index].beat = RunningForm(cadence: 160).beat
            }
        }
        let sheet = PrintSheet(programme, rule: .tendon, unit: .kilometers)
        let row = try #require(
            sheet.exercises.first { $0.exercise.id == Exercise.cadenceCueRun.id }
        )
        #expect(row.beat?.contains("168 to 176") == true)
        #expect(sheet.text.contains("160 steps a minute"))
        #expect(!self.sheet.text.contains("steps a minute:"))
    }

    @Test func `the rules that decide stand on it with what they rest on`() {
        #expect(sheet.text.contains("Stop and walk home"))
        #expect(sheet.text.contains("(agreed practice)"))
        #expect(sheet.text.contains("settled by the next morning"))
    }

    @Test(arguments: [Examples.programme(), Examples.rest])
    func `no line is longer than a sheet is wide`(_ programme: Programme) {
        let text = PrintSheet(programme, rule: .tendon, unit: .miles).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 78 })
        #expect(lines.allSatisfy { $0.last != " " })
    }

    @Test func `someone who must be seen first is told so and given nothing to do`() {
        let sheet = PrintSheet(Examples.rest, rule: .tendon, unit: .kilometers)
        #expect(sheet.exercises.isEmpty)
        #expect(sheet.rules.map(\.text).contains { $0.hasPrefix("No running until a clinician") })
        #expect(!sheet.text.contains("[ ]"))
    }

    @Test func `a plan of no days still says something`() {
        var programme = Examples.rest
        programme.days = []
        let sheet = PrintSheet(programme, rule: .tendon, unit: .kilometers)
        #expect(sheet.text.contains("Nothing is planned"))
    }

    @Test func `a drill stands inside the run, on paper and in the calendar`() {
        var drill = Examples.beat
        drill.reason = .during
        let run = PlannedRun(distance: Distance(kilometers: 5), pace: .easyOnly)
        var programme = Examples.programme(count: 2)
        programme.days[1].run = run
        programme.days[1].aroundRun = [drill, Examples.stretch]
        let sheet = PrintSheet(programme, rule: .tendon, unit: .kilometers)
        #expect(sheet.days[1].tasks.contains { $0.contains("during it 3, after it 2") })
        let text = SharingWords.runText(run, around: [drill, Examples.stretch])
        #expect(text.contains("During:\n- \(drill.exercise.name)"))
        let times = [[drill, Examples.stretch], [Examples.stretch]].map { around in
            programme.days[1].aroundRun = around
            let calendar = ProgrammeCalendar(
                programme,
                start: Examples.start,
                unit: .kilometers
            )
            return calendar.events(on: Examples.start).first {
                $0.category == SharingWords.runCategory
            }?.minutes
        }
        #expect(times[0] == times[1])
    }
}
