import Anatomy
import Measure
import Program

/// Which exercises fall on which days of a week of the course; the same week after week.
///
/// Days are counted from the start of the course, 0 to 6, so that the plan of a day never depends on
/// the day on which it is made.
struct ProgrammeWeek {
    /// In the order of doing, for each of the seven days.
    private(set) var sessions: [[PlannedExercise]] = Array(repeating: [], count: 7)
    /// What found no time on any day.
    private(set) var withoutTime: [PlannedExercise] = []
    /// The shortest exercise takes longer than the runner has, and is planned all the same.
    private(set) var isOverTime = false

    private let days: [Int]
    private let heavyDays: [Int]
    private let secondsPerDay: Int
    private let mostDays: Int
    /// What the week must not exceed; `nil` but after a step back.
    private let bound: WeekLoad?

    /// Days a week from which an exercise is worth its place.
    static let worthwhileDays = 2
    /// Days a week of strength work where the exercise itself names none.
    static let strengthDays = 3

    /// `exercises` in order of preference; `least` gives the smallest dose of one.
    init(
        _ exercises: [PlannedExercise],
        daysPerWeek: Int,
        secondsPerDay: Int,
        mostDays: Int,
        bound: WeekLoad? = nil,
        least: (PlannedExercise) -> PlannedExercise
    ) {
        days = Self.spread(daysPerWeek).filter { bound?.days.contains($0) ?? true }
        self.bound = bound
        heavyDays = Self.apart(days)
        self.secondsPerDay = secondsPerDay
        self.mostDays = mostDays
        let fitting = fitting(exercises, least: least)
        guard !fitting.isEmpty else {
            planShortest(of: exercises, least: least)
            return
        }
        fill(with: fitting)
        for exercise in exercises where !sessions.joined().contains(where: exercise.isSame) {
            withoutTime.append(exercise)
        }
        sessions = sessions.map(Self.inOrder)
    }

    /// Those whose time the week can hold often enough; the first for a cause needs one day only.
    private func fitting(
        _ exercises: [PlannedExercise],
        least: (PlannedExercise) -> PlannedExercise
    ) -> [PlannedExercise] {
        var budget = secondsPerDay * days.count
        var covered: Set<String> = []
        var fitting: [PlannedExercise] = []
        for exercise in exercises {
            let exercise = exercise.seconds > secondsPerDay ? least(exercise) : exercise
            let causes = exercise.conditions.map(\.rawValue)
            let isFirst = fitting.isEmpty || !covered.isSuperset(of: causes)
            let wanted = isFirst ? 1 : min(most(of: exercise), Self.worthwhileDays)
            guard exercise.seconds <= secondsPerDay, exercise.seconds * wanted <= budget else {
                continue
            }
            budget -= exercise.seconds * min(most(of: exercise), Self.worthwhileDays)
            covered.formUnion(causes)
            fitting.append(exercise)
        }
        return fitting
    }

    /// The rule of at least one: the shortest of what was wanted, at its smallest dose, even if that
    /// takes longer than the runner has.
    private mutating func planShortest(
        of exercises: [PlannedExercise],
        least: (PlannedExercise) -> PlannedExercise
    ) {
        guard let shortest = exercises.map(least).min(by: { $0.seconds < $1.seconds }) else {
            return
        }
        for day in open(for: shortest).prefix(most(of: shortest)) where isWithin(shortest, on: day)
        {
            sessions[day] = [shortest]
            isOverTime = true
        }
        withoutTime = exercises.filter { !$0.isSame(shortest) }
    }

    /// One day for each in turn, then as many as it wants for each in order, as long as there is time.
    private mutating func fill(with fitting: [PlannedExercise]) {
        for exercise in fitting { addDay(of: exercise) }
        for exercise in fitting {
            for _ in 1..<max(most(of: exercise), 2) where days(of: exercise) < most(of: exercise) {
                addDay(of: exercise)
            }
        }
    }

    private func days(of exercise: PlannedExercise) -> Int {
        sessions.count { $0.contains(where: exercise.isSame) }
    }

    /// Away from its other days first, then where there is most room.
    private mutating func addDay(of exercise: PlannedExercise) {
        let taken = (0..<7).filter { sessions[$0].contains(where: exercise.isSame) }
        let seconds = sessions.map(SessionStep.seconds(of:))
        let free = open(for: exercise).filter {
            !taken.contains($0)
                && SessionStep.seconds(of: sessions[$0] + [exercise]) <= secondsPerDay
                && isWithin(exercise, on: $0)
        }
        let best = free.min { left, right in
            (Self.closeness(of: left, to: taken), seconds[left], left)
                < (Self.closeness(of: right, to: taken), seconds[right], right)
        }
        if let best { sessions[best].append(exercise) }
    }

    /// Whether the week stays within its bound with the exercise on one more day.
    private func isWithin(_ exercise: PlannedExercise, on day: Int) -> Bool {
        guard let bound else { return true }
        let sets = sessions.joined().reduce(exercise.rounds) { $0 + $1.rounds }
        guard sets <= bound.sets else { return false }
        let others = sessions.indices.filter { $0 != day }
        let seconds = others.reduce(SessionStep.seconds(of: sessions[day] + [exercise])) {
            $0 + SessionStep.seconds(of: sessions[$1])
        }
        return seconds <= bound.seconds
    }

    private func open(for exercise: PlannedExercise) -> [Int] {
        exercise.exercise.phase.isHeavy ? heavyDays : days
    }

    /// On how many days at most; at least one.
    private func most(of exercise: PlannedExercise) -> Int {
        let byPhase: Int =
            switch exercise.exercise.phase {
            case .strength, .heavySlow, .eccentric, .plyometric: Self.strengthDays
            case .mobility, .stretch, .isometric, .control, .running: 7
            }
        let perWeek = exercise.exercise.dose.daysPerWeek?.upperBound ?? byPhase
        let atMost = bound?.mostDays(of: exercise.exercise.id) ?? 7
        return max(1, min(perWeek, mostDays, atMost, open(for: exercise).count))
    }

    /// So many days of seven, as even as they go, on days of running first: so both share their
    /// days, and the others are free of everything.
    static func spread(_ count: Int) -> [Int] {
        switch count {
        case ...1: [0]
        case 2: [0, 4]
        case 3: [0, 2, 4]
        case 4: [0, 2, 4, 5]
        case 5: [0, 1, 2, 4, 5]
        case 6: [0, 1, 2, 3, 4, 5]
        default: [0, 1, 2, 3, 4, 5, 6]
        }
    }

    /// Those of `days` that never follow each other, from week to week neither.
    static func apart(_ days: [Int]) -> [Int] {
        var kept: [Int] = []
        for day in days where kept.last.map({ day - $0 >= 2 }) ?? true {
            guard kept.first.map({ $0 + 7 - day >= 2 }) ?? true else { continue }
            kept.append(day)
        }
        return kept
    }

    /// How near a day lies to others, round the week; 0 when there are none.
    private static func closeness(of day: Int, to others: [Int]) -> Int {
        let distances = others.map { other in
            let apart = abs(day - other)
            return min(apart, 7 - apart)
        }
        return distances.min().map { 7 - $0 } ?? 0
    }

    static func inOrder(_ exercises: [PlannedExercise]) -> [PlannedExercise] {
        exercises.enumerated().sorted { left, right in
            (left.element.exercise.phase.place, left.offset)
                < (right.element.exercise.phase.place, right.offset)
        }.map(\.element)
    }
}

extension PlannedExercise {
    /// Whether the other is the same exercise, whatever its dose.
    fileprivate func isSame(_ other: PlannedExercise) -> Bool { exercise.id == other.exercise.id }
}
