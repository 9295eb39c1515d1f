public import ActivityFile
import Anatomy
public import Measure
import Program
public import Rehabilitation
import Wording

/// A workout of the plan for the watch, with the name of its file.
public struct WatchWorkout: Sendable, Hashable {
    /// Lower-case letters, digits, points and hyphens, ending in `.fit`; different for each.
    public var fileName: String
    public var workout: Workout
    /// The days it is planned for, in order.
    public var days: [CalendarDay]

    public init(fileName: String, workout: Workout, days: [CalendarDay]) {
        self.fileName = fileName
        self.workout = workout
        self.days = days
    }

    /// The file itself; `created` is what a watch sorts by.
    public func file(created: Instant) -> [UInt8] {
        FITWorkoutEncoder().encode(workout, created: created)
    }

    /// One for each distinct run, drill and session of exercises of the days ahead.
    public static func all(of programme: Programme, unit: DistanceUnit) -> [WatchWorkout] {
        runs(of: programme, unit: unit) + drills(of: programme) + sessions(of: programme)
    }

    // MARK: Runs

    private static func runs(of programme: Programme, unit: DistanceUnit) -> [WatchWorkout] {
        var found: [WatchWorkout] = []
        for planned in programme.days {
            guard let run = planned.run else { continue }
            let shape = RunShape(run, unit: unit)
            var named = run
            if !shape.hasStrides { named.pace = .easyOnly }
            let name = WatchWords.name(of: named, unit: unit)
            let workout = Workout(name: name, sport: .running, parts: shape.parts)
            add(workout, named: shape.fileName, on: planned.day, to: &found)
        }
        return found
    }

    private static func add(
        _ workout: Workout,
        named name: String,
        on day: CalendarDay,
        to found: inout [WatchWorkout]
    ) {
        if let index = found.firstIndex(where: { $0.workout == workout }) {
            if found[index].days.last != day { found[index].days.append(day) }
            return
        }
        found.append(WatchWorkout(fileName: "\(name).fit", workout: workout, days: [day]))
    }

    // MARK: Exercises

    /// Exercises that are runs themselves, such as running to a beat.
    private static func drills(of programme: Programme) -> [WatchWorkout] {
        var found: [WatchWorkout] = []
        for planned in programme.days {
            for drill in planned.exercises + planned.aroundRun
            where drill.exercise.phase == .running {
                let workout = Workout(
                    name: drill.exercise.name,
                    sport: .running,
                    parts: parts(of: drill)
                )
                let name = "drill-\(slug(drill.exercise.name))"
                let twins = found.filter { $0.fileName.hasPrefix(name) && $0.workout != workout }
                let suffix = twins.isEmpty ? "" : "-\(twins.count + 1)"
                add(workout, named: name + suffix, on: planned.day, to: &found)
            }
        }
        return found
    }

    private static func sessions(of programme: Programme) -> [WatchWorkout] {
        var days: [[Workout.Part]: [CalendarDay]] = [:]
        for planned in programme.days {
            let parts = planned.exercises.filter { $0.exercise.phase != .running }
                .flatMap(parts(of:))
            if !parts.isEmpty { days[parts, default: []].append(planned.day) }
        }
        // By what they hold and not by their day, so that a name still means the same tomorrow.
        let sorted = days.sorted { ($0.key.count, "\($0.key)") < ($1.key.count, "\($1.key)") }
        return sorted.enumerated().map { index, session in
            let number = sorted.count > 1 ? index + 1 : nil
            return WatchWorkout(
                fileName: number.map { "exercises-\($0).fit" } ?? "exercises.fit",
                workout: Workout(
                    name: WatchWords.session(number),
                    sport: .other("training"),
                    subSport: "strength_training",
                    parts: session.key
                ),
                days: session.value
            )
        }
    }

    /// The sets of one exercise: each side, and rest after each.
    static func parts(of planned: PlannedExercise) -> [Workout.Part] {
        let isRunning = planned.exercise.phase == .running
        let sides: [Side?] = planned.sides.isEmpty ? [nil] : planned.sides
        let rest = Workout.Step(
            name: isRunning ? WatchWords.easyRun : WatchWords.rest,
            length: .seconds(planned.restSeconds),
            effort: .rest
        )
        let steps = sides.flatMap { side in
            let work = Workout.Step(
                name: WatchWords.name(of: planned, side: side),
                length: length(of: planned),
                effort: .active,
                note: planned.doseWords
            )
            return planned.restSeconds > 0 ? [work, rest] : [work]
        }
        return planned.sets == 1 ? steps.map(Workout.Part.step) : [.rounds(planned.sets, steps)]
    }

    /// A hold goes by the clock; repetitions by the button, since everybody has their own pace.
    private static func length(of planned: PlannedExercise) -> Workout.Length {
        guard let hold = planned.holdSeconds, (planned.repetitions ?? 1) == 1 else {
            return .untilPressed
        }
        return .seconds(hold)
    }

    private static func slug(_ name: String) -> String {
        let letters = name.lowercased().map { character -> Character in
            character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
        }
        return letters.split(separator: "-").map { String($0) }.joined(separator: "-")
    }
}

/// How a planned run is put together on a watch.
///
/// A plan's numbers are bounds, so a workout never holds more running than its run: strides come out
/// of it, and distances are rounded down. Walks stand around running by the clock only: by distance a
/// watch would count them into the run.
private struct RunShape {
    var fileName: String
    var parts: [Workout.Part]
    /// Whether strides were asked for and fit into the run.
    var hasStrides = false

    init(_ run: Rehabilitation.PlannedRun, unit: DistanceUnit) {
        let wantsStrides = run.pace == .strides
        if let step = run.step, step.walkMinutes > 0 {
            fileName =
                "walk-run-\(step.rounds)-times-\(step.runMinutes)-and-\(step.walkMinutes)-min"
            // A watch counts minutes or metres, not both, so the distance stands on each step.
            var note = WatchWords.easily
            if let distance = run.distance {
                let tenths = (distance.meters / unit.meters * 10 + 1e-6).rounded(.down)
                fileName += "-at-most-\((tenths / 10).fixed(1))\(unit.symbol)"
                note = "\(note). \(WatchWords.atMost(distance, unit: unit))"
            }
            parts = Self.between([.rounds(step.rounds, Self.turns(step, note: note))])
        } else if let distance = run.distance {
            let tenths = (distance.meters / unit.meters * 10 + 1e-6).rounded(.down)
            let meters = min(distance.meters, tenths / 10 * unit.meters)
            fileName = "run-\((tenths / 10).fixed(1))\(unit.symbol)"
            let left = meters - Self.stridesMeters
            hasStrides = wantsStrides && left >= Self.stridesMeters
            if hasStrides { fileName += "-strides" }
            let minutes = run.step?.totalMinutes
            if let minutes { fileName += "-at-most-\(minutes)min" }
            let note = minutes.map(WatchWords.atMost(minutes:)) ?? ""
            parts =
                [.step(Self.easy(.meters(hasStrides ? left : meters), note: note))]
                + (hasStrides ? Self.strides : [])
        } else if let minutes = run.minutes ?? run.step?.totalMinutes {
            fileName = "run-\(minutes)min"
            let left = minutes * 60 - Self.stridesSeconds
            hasStrides = wantsStrides && left >= Self.stridesSeconds
            if hasStrides { fileName += "-strides" }
            parts = Self.between(
                [.step(Self.easy(.seconds(hasStrides ? left : minutes * 60)))]
                    + (hasStrides ? Self.strides : [])
            )
        } else {
            fileName = "run"
            parts = [.step(Self.easy(.untilPressed))]
        }
    }

    private static func between(_ parts: [Workout.Part]) -> [Workout.Part] {
        let seconds = Workout.Length.seconds(SharingWords.walkMinutes * 60)
        return [.step(.init(name: WatchWords.walk, length: seconds, effort: .warmUp))] + parts
            + [.step(.init(name: WatchWords.walk, length: seconds, effort: .coolDown))]
    }

    private static func turns(_ step: WalkRunLadder.Step, note: String) -> [Workout.Step] {
        [
            .init(
                name: WatchWords.run,
                length: .seconds(step.runMinutes * 60),
                effort: .active,
                note: note
            ),
            .init(
                name: WatchWords.walk,
                length: .seconds(step.walkMinutes * 60),
                effort: .rest
            ),
        ]
    }

    private static func easy(_ length: Workout.Length, note: String = "") -> Workout.Step {
        .init(name: WatchWords.easyRun, length: length, effort: .active, note: note)
    }

    private static let strides: [Workout.Part] = [
        .rounds(
            SharingWords.strideCount,
            [
                .init(
                    name: WatchWords.stride,
                    length: .seconds(SharingWords.strideSeconds),
                    effort: .active,
                    note: WatchWords.strideNote
                ),
                .init(
                    name: WatchWords.walk,
                    length: .seconds(SharingWords.strideWalkSeconds),
                    effort: .rest
                ),
            ]
        )
    ]

    private static let stridesSeconds =
        SharingWords.strideCount * (SharingWords.strideSeconds + SharingWords.strideWalkSeconds)

    /// What the strides can amount to at most: a fast runner's 8 m/s and a brisk walk of 2 m/s.
    private static let stridesMeters =
        Double(SharingWords.strideCount)
        * (8 * Double(SharingWords.strideSeconds) + 2 * Double(SharingWords.strideWalkSeconds))
}
