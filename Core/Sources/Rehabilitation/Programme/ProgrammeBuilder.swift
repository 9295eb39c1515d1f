import Anatomy
public import Measure
import Program
public import Training

/// Builds the way back from the causes, the course so far and the wishes.
///
/// A pure function. The days ahead take for granted that the present level holds; a day that comes
/// without anything new told finds the plan that was shown for it.
public enum ProgrammeBuilder {
    /// How many days are worked out ahead.
    public static let daysAhead = 14
    /// Breaks from sitting on a day at a desk: about one an hour; our judgement.
    public static let sittingBreaks = 6

    /// The programme as it stands on `day`, whose own check-in may already be in `review`.
    ///
    /// `runs` are all runs on record; those since `review.start` make up this return. `checkIns` are
    /// all tellings, for the outings that no watch recorded.
    public static func build(
        needs: ProgrammeNeeds,
        review: CourseReview,
        runs: [Run],
        checkIns: [CheckIn] = [],
        firstWeekday: Weekday,
        raceDay: CalendarDay? = nil,
        on day: CalendarDay
    ) -> Programme {
        var needs = needs
        if review.mustBeSeen { needs.clearance = .notUntilSeen }
        let way = RunningWay(
            needs: needs,
            review: review,
            runs: runs,
            checkIns: checkIns,
            firstWeekday: firstWeekday,
            raceDay: raceDay,
            day: day
        )
        let current = currentPhase(needs: needs, level: review.level)
        let now = PhasePlan(needs: needs, kind: current, level: review.level)
        let days = (0..<daysAhead).map { offset in
            planned(day.adding(days: offset), now: now, way: way)
        }
        let phases = ProgrammePhase.Kind.allCases.map { kind in
            let plan = kind == current ? now : PhasePlan(needs: needs, kind: kind, level: nil)
            return ProgrammePhase(
                kind: kind,
                levels: kind.levels,
                entry: ProgrammePhase.entry(kind, needs: needs),
                exit: ProgrammePhase.exit(kind, needs: needs),
                exercises: ProgrammeWeek.inOrder(plan.exercises)
            )
        }
        let covered = Set(now.exercises.flatMap(\.conditions))
        return Programme(
            phases: phases,
            current: current,
            days: days,
            omitted: now.omitted
                + around(needs).omitted.filter { omitted in
                    !now.omitted.contains { $0.exercise.id == omitted.exercise.id }
                },
            running: way.allowance(on: day),
            uncovered: needs.leaders.map(\.condition).filter { !covered.contains($0) }
        )
    }

    /// By the level, but never beyond calm while something basic is not settled.
    private static func currentPhase(needs: ProgrammeNeeds, level: Int) -> ProgrammePhase.Kind {
        let isHeld = needs.isFresh || needs.walkingHurts || needs.safeClearance == .notUntilSeen
        return isHeld ? .calm : .of(level: level)
    }

    private static func planned(
        _ day: CalendarDay,
        now: PhasePlan,
        way: RunningWay
    ) -> PlannedDay {
        let needs = way.needs
        let place = ((day.days(since: way.review.start) % 7) + 7) % 7
        let run = way.run(on: day)
        let around = run == nil ? [] : Self.around(needs).planned
        let exercises = now.week.sessions[place].filter { planned in
            !around.contains { $0.exercise.id == planned.exercise.id }
        }
        let kind: PlannedDay.Kind =
            switch (exercises.isEmpty, run == nil) {
            case (true, true): .rest
            case (true, false): .run
            case (false, true): .session
            case (false, false): .sessionAndRun
            }
        return PlannedDay(
            day: day,
            kind: kind,
            exercises: exercises,
            aroundRun: around,
            run: run,
            sittingBreaks: needs.sitsAllDay && needs.safeClearance == .mayLoad ? sittingBreaks : 0
        )
    }

    /// Warm-up and cool-down of a run, and what of them was left out.
    private static func around(
        _ needs: ProgrammeNeeds
    ) -> (planned: [PlannedExercise], omitted: [OmittedExercise]) {
        var planned: [PlannedExercise] = []
        var omitted: [OmittedExercise] = []
        let parts: [([Exercise], PlannedExercise.Reason)] = [
            (Exercise.beforeRuns, .warmUp), (Exercise.afterRuns, .coolDown),
        ]
        for (exercises, reason) in parts {
            for exercise in exercises where !needs.wishes.skipped.contains(exercise.id) {
                if let objection = needs.objection(to: exercise) {
                    omitted.append(OmittedExercise(exercise: exercise, reason: objection))
                } else if needs.hasEquipment(for: exercise) {
                    planned.append(
                        PlannedExercise(exercise, share: 0, needs: needs, reason: reason)
                    )
                }
            }
        }
        return (planned, needs.safeClearance == .notUntilSeen ? [] : omitted)
    }
}

extension Exercise {
    static let beforeRuns: [Exercise] = [.kneelingHipFlexorStretch]
    static let afterRuns: [Exercise] = [.kneelingHipFlexorStretch, .wallCalfStretch]
}

/// The exercises of one phase, cut to the time there is.
struct PhasePlan {
    let week: ProgrammeWeek
    /// In order of preference.
    let exercises: [PlannedExercise]
    let omitted: [OmittedExercise]

    /// `level` is `nil` for a phase that the runner is not in.
    init(needs: ProgrammeNeeds, kind: ProgrammePhase.Kind, level: Int?) {
        let span = kind.levels
        let place = Double((level ?? span.lowerBound) - span.lowerBound)
        let share = span.count > 1 ? place / Double(span.count - 1) : 1
        let selection = ProgrammeSelection(needs: needs, kind: kind, share: share)
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
