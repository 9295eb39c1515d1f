import Anatomy
import Assessment
import Program
import Wording

/// Three to five exercises that suit every likely cause, gentle holds first.
struct ExerciseSelection {
    static let least = 3
    static let most = 5

    private let situation: AdviceSituation
    private let isRunning: Bool

    init(_ situation: AdviceSituation, isRunning: Bool) {
        self.situation = situation
        self.isRunning = isRunning
    }

    /// Empty while the hip must not be loaded.
    ///
    /// The article's stretch comes last and always, where nothing speaks against it.
    var prescriptions: [Prescription] {
        guard !situation.mustNotLoad else { return [] }
        let stretch = Exercise.kneelingHipFlexorStretch
        let withStretch = suits(stretch)
        let room = withStretch ? Self.most - 1 : Self.most
        let chosen = candidates.filter { $0.exercise != stretch }.prefix(room)
        // Holds calm a sore tendon, so they come before what moves.
        let holds = chosen.filter(\.exercise.phase.isHold)
        let others = chosen.filter { !$0.exercise.phase.isHold }
        let stretchChoice = ExerciseChoice(
            exercise: stretch,
            stage: .calm,
            isJudgement: stretch.usedFor.allSatisfy { !situation.leaders.contains($0) }
        )
        return (holds + others + (withStretch ? [stretchChoice] : [])).map(prescription)
    }

    /// Suitable choices in order of preference: by stage, then taking turns between the causes.
    private var candidates: [ExerciseChoice] {
        let lists = situation.leaders.map(Exercise.choices)
        let stages: [ExerciseChoice.Stage] = allowsBuilding ? [.calm, .build] : [.calm]
        var found = stages.flatMap { stage in
            takingTurns(lists.map { $0.filter { $0.stage == stage } })
        }
        found = found.filter { suits($0.exercise) }.withoutRepeatedExercises
        guard found.count < Self.least else { return found }
        let common = Exercise.commonChoices.filter { suits($0.exercise) }
        return Array((found + common).withoutRepeatedExercises.prefix(Self.least))
    }

    /// Stronger work waits while the cause is open, the injury fresh or the runner still growing.
    private var allowsBuilding: Bool {
        situation.assessment.canTell && !situation.isFresh && !situation.isGrowing
            && !situation.walkingHurts
    }

    private func takingTurns(_ lists: [[ExerciseChoice]]) -> [ExerciseChoice] {
        let longest = lists.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in
            lists.compactMap { place < $0.count ? $0[place] : nil }
        }
    }

    /// Nothing plausible speaks against it.
    private func suits(_ exercise: Exercise) -> Bool {
        exercise.notWhen.allSatisfy { reason in
            if reason == .freshTear { return !situation.isFresh || exercise.phase.isHold }
            return situation.plausible.isDisjoint(with: reason.conditions)
        }
    }

    private func prescription(_ choice: ExerciseChoice) -> Prescription {
        let exercise = choice.exercise
        return Prescription(
            exercise: exercise,
            dose: exercise.doseWords,
            conditions: situation.leaders.filter { leader in
                Exercise.choices(for: leader).contains { $0.exercise == exercise }
            },
            cautions: cautions(for: exercise),
            isJudgement: choice.isJudgement
        )
    }

    private func cautions(for exercise: Exercise) -> [String] {
        let stretch = exercise == .kneelingHipFlexorStretch
        var words = stretch && !isRunning ? [SituationLines.stretchWithoutRuns] : []
        words += exercise.notWhen
            .filter { $0.conditions.isEmpty && concerns($0) }
            .map(\.text)
        return words
    }

    private func concerns(_ reason: Exercise.Contraindication) -> Bool {
        if reason == .freshTear { return situation.isFresh }
        return reason.concerns.isEmpty || !situation.plausible.isDisjoint(with: reason.concerns)
    }
}

extension Exercise.Phase {
    fileprivate var isHold: Bool { self == .isometric }
}

extension [ExerciseChoice] {
    /// Each exercise once; a listed choice stands for a judged one of the same exercise.
    fileprivate var withoutRepeatedExercises: [ExerciseChoice] {
        var seen: Set<String> = []
        return filter { seen.insert($0.exercise.id).inserted }.map { choice in
            first { $0.exercise == choice.exercise && !$0.isJudgement } ?? choice
        }
    }
}
