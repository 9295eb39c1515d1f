import Measure
import Program

/// What goes with the days besides the sessions: warm-up, drills and cool-down of runs, breaks from
/// sitting.
struct AroundRun {
    private let needs: ProgrammeNeeds
    private var warmUp: [PlannedExercise] = []
    private var coolDown: [PlannedExercise] = []
    private var drills: [PlannedExercise] = []
    private var breaks: [PlannedExercise] = []
    /// What of it was left out, and why.
    private(set) var omitted: [OmittedExercise] = []

    init(_ needs: ProgrammeNeeds) {
        self.needs = needs
        warmUp = Exercise.warmUp.compactMap { plan($0, .warmUp) }
        coolDown = Exercise.coolDown.compactMap { plan($0, .coolDown) }
        let causes = needs.latestStage == .late ? needs.leaders.map(\.condition) : []
        for cause in causes {
            for choice in Exercise.choices(for: cause) where choice.exercise.phase == .running {
                guard !drills.contains(where: { $0.exercise.id == choice.exercise.id }) else {
                    continue
                }
                guard needs.mayOffer(choice) else { continue }
                if let drill = plan(choice.exercise, .during) { drills.append(drill) }
            }
        }
        if needs.sitsAllDay, needs.safeClearance == .mayLoad {
            breaks = Exercise.sittingBreaks.compactMap { plan($0, .sittingBreak) }
        }
    }

    /// Warm-up, at most one drill, cool-down, in the order of doing.
    ///
    /// Drills come with running without breaks on the way back, fast ones only once pace is open;
    /// they take turns from week to week.
    func parts(
        of run: PlannedRun,
        in kind: ProgrammePhase.Kind,
        on day: CalendarDay
    ) -> [PlannedExercise] {
        let open = drills.filter { drill in
            kind >= .return && run.step == nil
                // A run with strides has its quick part already.
                && run.pace != .strides
                && (run.pace != .easyOnly || drill.exercise.id == Exercise.cadenceCueRun.id)
        }
        let week = day.daysSince1970.flooredDivision(by: 7)
        let drill = open.isEmpty ? [] : [open[week.flooredModulo(open.count)]]
        return warmUp + drill + coolDown
    }

    /// The break of the day; `nil` for a runner who does not sit all day.
    func sittingBreak(on day: CalendarDay) -> PlannedExercise? {
        breaks.isEmpty ? nil : breaks[day.daysSince1970.flooredModulo(breaks.count)]
    }

    private mutating func plan(
        _ exercise: Exercise,
        _ reason: PlannedExercise.Reason
    ) -> PlannedExercise? {
        guard !needs.wishes.skipped.contains(exercise.id) else { return nil }
        if let objection = needs.objection(to: exercise) {
            let isNews = !omitted.contains { $0.exercise.id == exercise.id }
            if isNews, objection != .notUntilSeen {
                omitted.append(OmittedExercise(exercise: exercise, reason: objection))
            }
            return nil
        }
        guard let possible = needs.possible(exercise) else { return nil }
        let causes = needs.causes(for: possible)
        var planned = PlannedExercise(
            possible,
            share: 0,
            needs: needs,
            reason: reason,
            conditions: causes.conditions,
            isJudgement: !causes.isListed
        )
        if possible.id == Exercise.cadenceCueRun.id { planned.beat = needs.form.beat }
        // Warming up is no session: once through is enough, but for stretches.
        if possible.phase != .stretch, possible.phase != .running { planned.sets = 1 }
        return planned
    }
}

extension ProgrammeNeeds {
    /// A higher cadence is offered only where something hurts, and where the evidence names it for
    /// the cause or a clip shows the drop that it lessens.
    fileprivate func mayOffer(_ choice: ExerciseChoice) -> Bool {
        guard choice.exercise.id == Exercise.cadenceCueRun.id else { return true }
        return form.hurts && (!choice.isJudgement || form.dropsHip)
    }
}
