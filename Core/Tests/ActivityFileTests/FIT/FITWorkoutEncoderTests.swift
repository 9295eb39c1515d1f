import ActivityFile
import Measure
import Testing

@Suite struct FITWorkoutEncoderTests {
    private let created = Instant(secondsSince1970: FITBuilder.newYearSince1970)

    private let walkRun = Workout(
        name: "Walk-run 5 x 1 min",
        sport: .running,
        parts: [
            .step(.init(name: "Walk", length: .seconds(300), effort: .warmUp)),
            .rounds(
                5,
                [
                    .init(name: "Run", length: .seconds(60), effort: .active, note: "Easily"),
                    .init(name: "Walk", length: .seconds(240), effort: .rest),
                ]
            ),
            .step(.init(name: "Walk home", length: .meters(400.5), effort: .coolDown)),
            .step(.init(name: "Stretch", length: .untilPressed, effort: .active)),
        ]
    )

    private func read(_ workout: Workout) -> [FITWorkoutReading.Message] {
        FITWorkoutReading(FITWorkoutEncoder().encode(workout, created: created)).messages
    }

    // Codes below are written down from the public profile: 5 workout file, 26 workout,
    // 27 workout_step; durations 0 time, 1 distance, 5 open, 6 repeat; intensities 0 to 3.

    @Test func `our own decoder finds a sound file that is a workout`() throws {
        let file = try FITDecoder().decode(FITWorkoutEncoder().encode(walkRun, created: created))
        guard case .noActivity(kind: "workout plan") = file.contents else {
            Issue.record("read as \(file.contents)")
            return
        }
        #expect(file.damage.isEmpty)
    }

    @Test func `the file says what it is and how many steps follow`() throws {
        let messages = read(walkRun)
        #expect(messages.map(\.number) == [0, 26, 27, 27, 27, 27, 27, 27])
        #expect(messages[0].whole[0] == 5)
        #expect(messages[0].whole[4] == Int(FITBuilder.newYearSince1970) - 631_065_600)
        #expect(messages[1].whole[4] == 1)
        #expect(messages[1].whole[6] == 6)
        #expect(messages[1].text[8] == "Walk-run 5 x 1 min")
    }

    @Test func `steps carry milliseconds, centimetres or nothing, and no target`() {
        let steps = read(walkRun).filter { $0.number == 27 }
        #expect(steps.map { $0.whole[254] } == [0, 1, 2, 3, 4, 5])
        #expect(steps.map { $0.whole[1] } == [0, 0, 0, 6, 1, 5])
        #expect(steps.map { $0.whole[2] } == [300_000, 60_000, 240_000, 1, 40_050, nil])
        #expect(steps.map { $0.whole[3] } == [2, 2, 2, 2, 2, 2])
        #expect(steps.map { $0.whole[7] } == [2, 0, 1, nil, 3, 0])
        #expect(steps.map { $0.text[8] } == [nil, "Easily", nil, nil, nil, nil])
    }

    @Test func `a repetition goes back to its first step and counts every round`() {
        let again = read(walkRun).filter { $0.whole[1] == 6 }
        #expect(again.map { $0.whole[2] } == [1])
        #expect(again.map { $0.whole[4] } == [5])
    }

    @Test func `one round needs no repetition and none is left out`() {
        let step = Workout.Step(name: "Run", length: .seconds(1800), effort: .active)
        let workout = Workout(
            name: "Run",
            sport: .running,
            parts: [.rounds(1, [step]), .rounds(0, [step]), .rounds(-1, [step]), .rounds(3, [])]
        )
        #expect(read(workout).filter { $0.number == 27 }.map { $0.whole[1] } == [0])
        #expect(workout.steps == [step])
    }

    @Test func `workouts of one time are told apart, and one workout stays the same`() {
        var other = walkRun
        other.parts[1] = .rounds(5, [.init(name: "Run", length: .seconds(61), effort: .active)])
        let encoder = FITWorkoutEncoder()
        #expect(
            encoder.encode(walkRun, created: created) == encoder.encode(walkRun, created: created)
        )
        #expect(read(walkRun)[0].whole[3] != read(other)[0].whole[3])
    }

    @Test func `strength is written with its sport and finer sport`() {
        let workout = Workout(
            name: "Exercises",
            sport: .other("training"),
            subSport: "strength_training",
            parts: []
        )
        #expect(read(workout)[1].whole[4] == 10)
        #expect(read(workout)[1].whole[11] == 20)
    }
}
