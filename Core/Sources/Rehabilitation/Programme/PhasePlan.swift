import Program

/// The exercises of one phase, cut to the time there is.
struct PhasePlan {
    let week: ProgrammeWeek
    /// In order of preference.
    let exercises: [PlannedExercise]
    let omitted: [OmittedExercise]
    let kind: ProgrammePhase.Kind

    /// `level` is `nil` for a phase that the runner is not in.
    init(needs: ProgrammeNeeds, kind: ProgrammePhase.Kind, level: Int?) {
        self.kind = kind
        let selection = ProgrammeSelection(
            needs: needs,
            kind: kind,
            level: level ?? kind.levels.lowerBound
        )
        let wishes = needs.wishes
        let minutes = min(
            max(wishes.minutesPerDay, ProgrammeWishes.minutesRange.lowerBound),
            ProgrammeWishes.minutesRange.upperBound
        )
        week = ProgrammeWeek(
            selection.chosen,
            daysPerWeek: wishes.daysPerWeek,
            secondsPerDay: minutes * 60,
            mostDays: kind.mostDays,
            least: { planned in
                PlannedExercise(
                    planned.exercise,
                    share: 0,
                    needs: needs,
                    reason: planned.reason,
                    conditions: planned.conditions,
                    isJudgement: planned.isJudgement
                )
            }
        )
        let short = Set(week.withoutTime.map(\.exercise.id))
        exercises = selection.chosen.filter { !short.contains($0.exercise.id) }
        omitted =
            selection.omitted
            + week.withoutTime.map { OmittedExercise(exercise: $0.exercise, reason: .noTime) }
    }
}
