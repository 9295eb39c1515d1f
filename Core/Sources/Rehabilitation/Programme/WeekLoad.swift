import Program

/// What a week of sessions holds: the bound for the week after a step back.
///
/// A step back must never ask for more than what was being done, even where the lower level
/// belongs to a phase that holds more work: keeping takes less than winning.
struct WeekLoad {
    /// The days of the week with sessions, 0 to 6.
    let days: Set<Int>
    /// Sets of all sessions, each side counted.
    let sets: Int
    /// Time of all sessions, in seconds.
    let seconds: Int
    private let doses: [String: PlannedExercise]
    private let daysOfExercise: [String: Int]
    /// The rank of the hardest work in it; see `Exercise.Phase.rank`.
    private let hardest: Int

    init(_ sessions: [[PlannedExercise]]) {
        let all = sessions.flatMap(\.self)
        days = Set(sessions.indices.filter { !sessions[$0].isEmpty })
        sets = all.reduce(0) { $0 + $1.rounds }
        seconds = sessions.reduce(0) { $0 + SessionStep.seconds(of: $1) }
        doses = Dictionary(
            all.map { ($0.exercise.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        daysOfExercise = Dictionary(all.map { ($0.exercise.id, 1) }, uniquingKeysWith: +)
        hardest = all.map(\.exercise.phase.rank).min() ?? Int.max
    }

    func holds(_ id: String) -> Bool { doses[id] != nil }

    /// Whether an exercise may be in the week after: what was done already, and of what is new
    /// nothing heavy and nothing harder than the rest.
    func admits(_ exercise: Exercise) -> Bool {
        holds(exercise.id) || !exercise.phase.isHeavy && exercise.phase.rank >= hardest
    }

    /// On how many days at most; what is new comes no more often than what was done most often.
    func mostDays(of id: String) -> Int {
        daysOfExercise[id] ?? daysOfExercise.values.max() ?? 0
    }

    /// The exercise at no more than the dose at which it was done.
    func bounding(_ planned: PlannedExercise) -> PlannedExercise {
        guard let done = doses[planned.exercise.id] else { return planned }
        var bounded = planned
        bounded.sets = min(planned.sets, done.sets)
        bounded.repetitions = planned.repetitions.map { min($0, done.repetitions ?? $0) }
        bounded.holdSeconds = planned.holdSeconds.map { min($0, done.holdSeconds ?? $0) }
        return bounded
    }
}

extension PlannedExercise {
    /// Sets, each side counted.
    var rounds: Int { max(1, sets) * max(1, sides.count) }
}

extension CourseReview {
    /// The levels since the last step up: the one it led to first, each lower than the one before
    /// it, the present one last.
    var levelsSinceStepUp: [Int] {
        var levels = [0]
        for next in decisions.map(\.level) + [level] where next != levels.last {
            levels = next > levels.last ?? 0 ? [next] : levels + [next]
        }
        return levels
    }
}
