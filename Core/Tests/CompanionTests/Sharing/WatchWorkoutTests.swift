import ActivityFile
import Companion
import Measure
import Program
import Rehabilitation
import Testing

@Suite struct WatchWorkoutTests {
    typealias Examples = SharingExamples

    private let workouts = WatchWorkout.all(of: Examples.programme(), unit: .kilometers)

    private func workout(_ name: String) throws -> WatchWorkout {
        try #require(workouts.first { $0.fileName == name })
    }

    @Test func `one file for each distinct run, drill and session`() {
        #expect(
            workouts.map(\.fileName) == [
                "walk-run-5-times-1-and-4-min.fit", "run-30min.fit", "run-5.0km.fit",
                "run-6.0km-strides.fit", "drill-run-to-a-beat.fit", "exercises.fit",
            ]
        )
        #expect(workouts[0].days.map { $0.days(since: Examples.start) } == [1, 3, 5])
    }

    @Test func `walking and running in turn, between two walks`() throws {
        let steps = try workout("walk-run-5-times-1-and-4-min.fit").workout.steps
        #expect(
            steps.map(\.length)
                == [.seconds(300)]
                + (0..<5).flatMap { _ in [Workout.Length.seconds(60), .seconds(240)] }
                + [.seconds(300)]
        )
        #expect(steps.first?.effort == .warmUp)
        #expect(steps.last?.effort == .coolDown)
    }

    @Test func `a distance is never more than planned, and has no walk that a watch would add`()
        throws
    {
        let run = try workout("run-5.0km.fit").workout
        #expect(run.steps.map(\.length) == [.meters(5000)])
        let miles = WatchWorkout.all(of: Examples.programme(), unit: .miles)
        let inMiles = try #require(miles.first { $0.fileName == "run-3.1mi.fit" })
        guard case .meters(let meters) = inMiles.workout.steps[0].length else {
            Issue.record("not by distance")
            return
        }
        #expect(meters <= 5049)
        #expect(meters > 4980)
    }

    @Test(arguments: [100.0, 900, 1120, 2240, 2300, 5000, 21_097])
    func `strides come out of the run, or are left out`(_ meters: Double) throws {
        var programme = Examples.rest
        programme.days[0].run = PlannedRun(distance: Distance(meters: meters), pace: .strides)
        let steps = try #require(WatchWorkout.all(of: programme, unit: .kilometers).first)
            .workout.steps
        // Faster than any runner here: 8 m/s in a stride, 2 m/s in a walk.
        let most = steps.reduce(0.0) { sum, step in
            switch step.length {
            case .meters(let meters): sum + meters
            case .seconds(let seconds): sum + Double(seconds) * (step.effort == .active ? 8 : 2)
            case .untilPressed: .infinity
            }
        }
        #expect(most <= meters + 1e-6)
        // 2,240 m come down to 2.2 km first, and then leave less than the strides may take.
        #expect((steps.count == 9) == (meters >= 2300))
    }

    @Test(arguments: [5, 10, 11, 30])
    func `strides come out of the minutes`(_ minutes: Int) throws {
        var programme = Examples.rest
        programme.days[0].run = PlannedRun(minutes: minutes, pace: .strides)
        let workout = try #require(WatchWorkout.all(of: programme, unit: .kilometers).first)
        let seconds = workout.workout.steps.map { step in
            if case .seconds(let seconds) = step.length { seconds } else { 0 }
        }
        #expect(seconds.reduce(0, +) == (minutes + 10) * 60)
        #expect(workout.fileName.contains("strides") == (minutes >= 11))
    }

    @Test func `the distance that bounds a rung stands on the watch as well`() throws {
        var programme = Examples.rest
        for (day, meters) in [2_649.0, 2_949].enumerated() {
            programme.days[day].run = PlannedRun(
                step: Examples.firstRung,
                distance: Distance(meters: meters)
            )
        }
        let found = WatchWorkout.all(of: programme, unit: .kilometers)
        #expect(
            found.map(\.fileName) == [
                "walk-run-5-times-1-and-4-min-at-most-2.6km.fit",
                "walk-run-5-times-1-and-4-min-at-most-2.9km.fit",
            ]
        )
        #expect(found.map(\.workout.name).first == "Walk-run 5 x 1 min, max 2.6 km")
        let runs = found[0].workout.steps.filter { $0.effort == .active }
        #expect(runs.allSatisfy { $0.note == "Easily. At most 2.6 km in all" })
    }

    @Test func `holds go by the clock and repetitions by the button, side by side`() throws {
        let session = try workout("exercises.fit").workout
        #expect(session.parts.count == 2)
        #expect(session.steps.count == 3 * 2 + 2 * 4)
        #expect(
            session.steps.prefix(2).map(\.length) == [.untilPressed, .seconds(60)]
        )
        let names = session.steps.suffix(4).map(\.name)
        let name = Exercise.kneelingHipFlexorStretch.name
        #expect(names == ["\(name), right", "Rest", "\(name), left", "Rest"])
    }

    @Test func `every file is sound to our own decoder, and the same again`() throws {
        for workout in workouts {
            let bytes = workout.file(created: Examples.noon)
            #expect(bytes == workout.file(created: Examples.noon))
            let decoded = try FITDecoder().decode(bytes)
            #expect(decoded.damage.isEmpty)
            guard case .noActivity(kind: "workout plan") = decoded.contents else {
                Issue.record("\(workout.fileName) is read as \(decoded.contents)")
                continue
            }
        }
    }

    @Test func `file names are plain and all different`() {
        let plain = Set("abcdefghijklmnopqrstuvwxyz0123456789.-")
        #expect(workouts.allSatisfy { $0.fileName.allSatisfy(plain.contains) })
        #expect(Set(workouts.map(\.fileName)).count == workouts.count)
    }

    @Test func `a plan without runs or exercises gives no files`() {
        #expect(WatchWorkout.all(of: Examples.rest, unit: .kilometers).isEmpty)
    }
}
