import Anatomy
import Program

/// Which exercises a phase is made of, in order of preference, and which were left out and why.
struct ProgrammeSelection {
    private(set) var chosen: [PlannedExercise] = []
    private(set) var omitted: [OmittedExercise] = []

    private let needs: ProgrammeNeeds
    private let kind: ProgrammePhase.Kind
    private let level: Int
    /// What the week before a step back held; `nil` where the last step was up.
    private let bound: WeekLoad?

    /// Fewer than this for all causes together, and work that suits most sore hips is added.
    static let least = 3

    init(needs: ProgrammeNeeds, kind: ProgrammePhase.Kind, level: Int, bound: WeekLoad? = nil) {
        self.needs = needs
        self.kind = kind
        self.level = level
        self.bound = bound
        var turns = takingTurns()
        if bound != nil {
            // After a step back what the hip knows comes first.
            turns = turns.filter(isKnown) + turns.filter { !isKnown($0) }
        }
        if kind == .keep {
            // One for each cause, then every part of hip, trunk and calf.
            for candidate in turns.prefix(needs.leaders.count) { consider(candidate) }
            for choice in Exercise.keepChoices { considerForMost(choice) }
        } else {
            for candidate in turns where chosen.count < kind.mostExercises { consider(candidate) }
        }
        for choice in Exercise.commonChoices where chosen.count < Self.least {
            considerForMost(choice)
        }
        // Fresh tears and open causes may leave nothing of the phase itself.
        for choice in Exercise.holdsForAll where chosen.isEmpty { considerForMost(choice) }
    }

    private mutating func considerForMost(_ choice: ExerciseChoice) {
        guard chosen.count < kind.mostExercises, choice.stage <= needs.latestStage, isOpen(choice)
        else { return }
        consider(Candidate(choice: choice, leader: nil))
    }

    private struct Candidate {
        let choice: ExerciseChoice
        /// The cause whose turn it is; `nil` for work that suits most.
        let leader: ConditionID?
    }

    /// Whether the week before the step back held it, or what stands in for it.
    private func isKnown(_ candidate: Candidate) -> Bool {
        let exercise = candidate.choice.exercise
        let ids = [exercise.id, needs.wishes.swapped[exercise.id], needs.possible(exercise)?.id]
        return ids.compactMap(\.self).contains { bound?.holds($0) ?? false }
    }

    /// Each leader once, then in turns weighed by how likely each is.
    private func takingTurns() -> [Candidate] {
        var lists = needs.leaders.map { leader in choices(for: leader.condition) }
        var turns = needs.leaders.map { _ in 0 }
        var order: [Candidate] = []
        while let next = lists.indices.filter({ !lists[$0].isEmpty }).max(by: { left, right in
            let isLeftFirst = turns[left] == 0 && turns[right] > 0
            let isRightFirst = turns[right] == 0 && turns[left] > 0
            if isLeftFirst != isRightFirst { return isRightFirst }
            let claims = [left, right].map {
                max(needs.leaders[$0].probability, 0.01) / Double(turns[$0] + 1)
            }
            // Of equals the earlier leader, so that the order never depends on chance.
            return claims[0] == claims[1] ? left > right : claims[0] < claims[1]
        }) {
            order.append(
                Candidate(choice: lists[next].removeFirst(), leader: needs.leaders[next].condition)
            )
            turns[next] += 1
        }
        return order
    }

    /// The choices for a cause that this phase is open to, those that mark the phase first.
    ///
    /// Once strength is built, what loads most comes before the rest, so that little time does not
    /// leave out the very work that the phase is for.
    private func choices(for condition: ConditionID) -> [ExerciseChoice] {
        let all = Exercise.choices(for: condition)
        let ordered = kind.stages.filter { $0 <= needs.latestStage }.flatMap { stage in
            all.filter { $0.stage == stage && isOpen($0) }
        }
        guard kind >= .build else { return ordered }
        let marking = ordered.filter { $0.stage != .calm }.enumerated().sorted { left, right in
            (rank(of: left.element), left.element.isJudgement ? 1 : 0, left.offset)
                < (rank(of: right.element), right.element.isJudgement ? 1 : 0, right.offset)
        }.map(\.element)
        return marking + ordered.filter { $0.stage == .calm }
    }

    /// By what would really be done: a hold in place of heavy work asks for little.
    private func rank(of choice: ExerciseChoice) -> Int {
        let phase = (needs.possible(choice.exercise) ?? choice.exercise).phase
        return kind == .keep && phase == .plyometric ? Exercise.Phase.strength.rank + 1 : phase.rank
    }

    private func isOpen(_ choice: ExerciseChoice) -> Bool {
        let phase = choice.exercise.phase
        if needs.isGrowing && phase.isHeavy { return false }
        return kind.allows(phase, stage: choice.stage)
    }

    private mutating func consider(_ candidate: Candidate) {
        let exercise = candidate.choice.exercise
        if let objection = needs.objection(to: exercise) { return omit(exercise, objection) }
        let reason: PlannedExercise.Reason =
            kind == .keep ? .keeps : candidate.leader.map { .treats($0) } ?? .suitsMost
        let choice = candidate.choice
        // What the runner asked for comes before what the cupboard lacks.
        if follows(wishAbout: exercise, choice.stage) { return }
        guard let possible = needs.possible(exercise) else {
            return omit(exercise, .needsEquipment)
        }
        guard possible.id != exercise.id else {
            return add(exercise, reason, choice.stage, isJudgement: choice.isJudgement)
        }
        // The plan would show this one, so a wish may name it too.
        if follows(wishAbout: possible, choice.stage) { return }
        add(possible, .withoutEquipment(for: exercise.id), choice.stage, isJudgement: true)
    }

    /// Whether a wish decided about an exercise, by a swap that may be made or by leaving it out.
    private mutating func follows(
        wishAbout exercise: Exercise,
        _ stage: ExerciseChoice.Stage
    ) -> Bool {
        if let wish = needs.wishes.swapped[exercise.id], wish != exercise.id,
            let other = Exercise.with(wish), accepts(other)
        {
            add(other, .swapped(for: exercise.id), stage, isJudgement: true)
            return true
        }
        guard needs.wishes.skipped.contains(exercise.id) else { return false }
        omit(exercise, .skippedByRunner)
        return true
    }

    /// Whether a wish may be followed; a refusal is listed with its reason.
    private mutating func accepts(_ exercise: Exercise) -> Bool {
        if needs.wishes.skipped.contains(exercise.id) {
            omit(exercise, .skippedByRunner)
            return false
        }
        if let objection = needs.objection(to: exercise) {
            omit(exercise, objection)
            return false
        }
        let stage = exercise.stage(among: needs.leaders.map(\.condition))
        if needs.isGrowing && exercise.phase.isHeavy || !kind.allows(exercise.phase, stage: stage)
            || stage > min(needs.latestStage, kind.latestStage)
        {
            omit(exercise, .tooSoon)
            return false
        }
        guard needs.hasEquipment(for: exercise) else {
            omit(exercise, .needsEquipment)
            return false
        }
        return true
    }

    private mutating func add(
        _ exercise: Exercise,
        _ reason: PlannedExercise.Reason,
        _ stage: ExerciseChoice.Stage,
        isJudgement: Bool
    ) {
        guard !chosen.contains(where: { $0.exercise.id == exercise.id }) else { return }
        guard bound?.admits(exercise) ?? true else { return omit(exercise, .afterStepBack) }
        let causes = needs.causes(for: exercise)
        chosen.append(
            PlannedExercise(
                exercise,
                share: earliestStage(of: exercise, atMost: stage).share(at: level),
                needs: needs,
                reason: reason,
                conditions: causes.conditions,
                isJudgement: isJudgement && !causes.isListed
            )
        )
    }

    /// The stage from which the exercise itself is chosen, where another brought it in later.
    private func earliestStage(
        of exercise: Exercise,
        atMost stage: ExerciseChoice.Stage
    ) -> ExerciseChoice.Stage {
        let stages = needs.leaders.flatMap { Exercise.choices(for: $0.condition) }
            .filter { $0.exercise.id == exercise.id }.map(\.stage)
        return min(stages.min() ?? stage, stage)
    }

    private mutating func omit(_ exercise: Exercise, _ reason: OmittedExercise.Reason) {
        guard !omitted.contains(where: { $0.exercise.id == exercise.id }) else { return }
        omitted.append(OmittedExercise(exercise: exercise, reason: reason))
    }
}

extension ExerciseChoice.Stage {
    /// How far the dose has come within its range: it grows over two phases, a little with each
    /// level, and stays at the most from there.
    fileprivate func share(at level: Int) -> Double {
        let span: ClosedRange<Int> =
            switch self {
            case .calm: LoadLevels.calm.lowerBound...LoadLevels.load.upperBound
            case .build: LoadLevels.load.lowerBound...LoadLevels.build.upperBound
            case .late: LoadLevels.build.lowerBound...LoadLevels.return.upperBound
            }
        return Double(level - span.lowerBound) / Double(span.count - 1)
    }
}

extension Exercise {
    /// Gentle holds that hardly any hip minds, for when nothing else is left; our judgement.
    static let holdsForAll: [ExerciseChoice] = [
        ExerciseChoice(exercise: .standingAbductionHold, stage: .calm, isJudgement: true),
        ExerciseChoice(exercise: .frontPlank, stage: .calm, isJudgement: true),
        ExerciseChoice(exercise: .birdDog, stage: .calm, isJudgement: true),
    ]
}
