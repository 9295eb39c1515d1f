import Program

/// The exercises of one phase, cut to the time there is.
struct PhasePlan {
    let week: ProgrammeWeek
    /// In order of preference.
    let exercises: [PlannedExercise]
    let omitted: [OmittedExercise]
    let kind: ProgrammePhase.Kind

    /// `level` is `nil` for a phase that the runner is not in; `before` is the plan that a step
    /// back led away from, which this one never exceeds.
    init(
        needs: ProgrammeNeeds,
        kind: ProgrammePhase.Kind,
        level: Int?,
        after before: PhasePlan? = nil
    ) {
        self.kind = kind
        let bound = before.map { WeekLoad($0.week.sessions) }
        let selection = ProgrammeSelection(
            needs: needs,
            kind: kind,
            level: level ?? kind.levels.lowerBound,
            bound: bound
        )
        let chosen = selection.chosen.map { bound?.bounding($0) ?? $0 }
        let wishes = needs.wishes
        let minutes = min(
            max(wishes.minutesPerDay, ProgrammeWishes.minutesRange.lowerBound),
            ProgrammeWishes.minutesRange.upperBound
        )
        week = ProgrammeWeek(
            chosen,
            daysPerWeek: wishes.daysPerWeek,
            secondsPerDay: minutes * 60,
            mostDays: kind.mostDays,
            bound: bound,
            least: { planned in
                let least = PlannedExercise(
                    planned.exercise,
                    share: 0,
                    needs: needs,
                    reason: planned.reason,
                    conditions: planned.conditions,
                    isJudgement: planned.isJudgement
                )
                return bound?.bounding(least) ?? least
            }
        )
        let short = Set(week.withoutTime.map(\.exercise.id))
        exercises = chosen.filter { !short.contains($0.exercise.id) }
        omitted =
            selection.omitted
            + week.withoutTime.map { OmittedExercise(exercise: $0.exercise, reason: .noTime) }
    }
}
