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
        let now = plan(needs: needs, review: review)
        let around = AroundRun(needs)
        let days = (0..<daysAhead).map { offset in
            planned(day.adding(days: offset), now: now, around: around, way: way)
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
        let running = way.allowance(on: day)
        let covered = Set(now.exercises.flatMap(\.conditions))
        return Programme(
            phases: phases,
            current: current,
            days: days,
            omitted: now.omitted
                + (running.verdict == .notUntilSeen ? [] : around.omitted).filter { omitted in
                    !now.omitted.contains { $0.exercise.id == omitted.exercise.id }
                },
            running: running,
            uncovered: needs.leaders.map(\.condition).filter { !covered.contains($0) },
            isOverTime: now.week.isOverTime
        )
    }

    /// The plan of the present level, each step back since the last step up within what was done
    /// before it.
    static func plan(needs: ProgrammeNeeds, review: CourseReview) -> PhasePlan {
        func plan(_ level: Int, after before: PhasePlan? = nil) -> PhasePlan {
            let kind = currentPhase(needs: needs, level: level)
            return PhasePlan(needs: needs, kind: kind, level: level, after: before)
        }
        let levels = review.levelsSinceStepUp
        return levels.dropFirst().reduce(plan(levels.first ?? review.level)) {
            plan($1, after: $0)
        }
    }

    /// By the level, but never beyond calm while something basic is not settled.
    private static func currentPhase(needs: ProgrammeNeeds, level: Int) -> ProgrammePhase.Kind {
        let isOpen =
            switch needs.safeClearance {
            case .mayLoad: !needs.isFresh && !needs.walkingHurts
            case .boneUnderCare: needs.wishes.isClearedToRun
            case .notUntilSeen: false
            }
        return isOpen ? .of(level: level) : .calm
    }

    private static func planned(
        _ day: CalendarDay,
        now: PhasePlan,
        around: AroundRun,
        way: RunningWay
    ) -> PlannedDay {
        let place = day.days(since: way.review.start).flooredModulo(7)
        let run = way.run(on: day)
        let parts = run.map { around.parts(of: $0, in: now.kind, on: day) } ?? []
        let wanted = now.week.sessions[place].filter { planned in
            !parts.contains { $0.exercise.id == planned.exercise.id }
        }
        // Too much pain asks for rest from load, not only from running: calm holds at most.
        let exercises =
            way.outings.isBlocked(day) ? wanted.filter(\.exercise.phase.isGentle) : wanted
        let kind: PlannedDay.Kind =
            switch (exercises.isEmpty, run == nil) {
            case (true, true): .rest
            case (true, false): .run
            case (false, true): .session
            case (false, false): .sessionAndRun
            }
        let sitting = around.sittingBreak(on: day)
        return PlannedDay(
            day: day,
            kind: kind,
            exercises: exercises,
            aroundRun: parts,
            run: run,
            sittingBreaks: sitting == nil ? 0 : sittingBreaks,
            sittingBreak: sitting,
            isEased: exercises.count < wanted.count
        )
    }
}
