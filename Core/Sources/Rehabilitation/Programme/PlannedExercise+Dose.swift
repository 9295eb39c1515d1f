import Anatomy
import Program

extension PlannedExercise {
    /// The dose within the ranges of the exercise: `share` 0 is the least of it, 1 the most.
    ///
    /// Where a hold is repeated, each repetition is a set of its own. Heavy and slow work goes the
    /// other way: as the weight grows, the repetitions fall.
    init(
        _ exercise: Exercise,
        share: Double,
        needs: ProgrammeNeeds,
        reason: Reason,
        conditions: [ConditionID] = [],
        isJudgement: Bool = true
    ) {
        let dose = exercise.dose
        let hold = dose.holdSeconds.map { $0.clockValue(at: share) }
        let isHold = hold != nil && (dose.repetitions ?? 1...1) == 1...1
        let isRepeatedHold = hold != nil && dose.sets == nil && !isHold
        let isHeavySlow = exercise.phase == .heavySlow
        let times = dose.repetitions.map { $0.value(at: isHeavySlow ? 1 - share : share) }
        self.init(
            exercise: exercise,
            sets: isRepeatedHold
                ? times ?? 1 : dose.sets.map { $0.value(at: share) } ?? 1,
            repetitions: isHold || isRepeatedHold ? nil : times,
            holdSeconds: hold,
            restSeconds: dose.restSeconds ?? (isRepeatedHold ? Self.shortRest : 0),
            sides: needs.sides(for: exercise),
            conditions: conditions,
            reason: reason,
            cautions: needs.cautions(for: exercise),
            isJudgement: isJudgement
        )
    }

    /// Seconds between holds where nothing says how long: enough to change legs.
    static let shortRest = 10
}

extension ClosedRange<Int> {
    /// The number `share` of the way from the lower bound to the upper.
    func value(at share: Double) -> Int {
        let share = share < 0 ? 0 : share > 1 ? 1 : share
        return lowerBound + Int((Double(upperBound - lowerBound) * share).rounded())
    }

    /// The same in seconds to watch a clock by: from ten on in fives, as far as the range allows.
    func clockValue(at share: Double) -> Int {
        let value = value(at: share)
        guard value >= 10 else { return value }
        return Swift.min(Swift.max((value + 2) / 5 * 5, lowerBound), upperBound)
    }
}
