import Anatomy
public import Program

extension ProgrammeNeeds {
    /// Every cause that can rule out an exercise: the plausible ones and the leaders.
    var everyCause: [ConditionID] {
        var seen: Set<ConditionID> = []
        return (leaders + plausible).map(\.condition).filter { seen.insert($0).inserted }
    }

    /// The clearance, never looser than the causes allow.
    ///
    /// For some causes rest until a clinician has looked is the only safe choice; whoever hands them
    /// in as something to load is not believed.
    public var safeClearance: Clearance {
        let unloadable = everyCause.filter { !$0.isLoadable }
        if clearance == .notUntilSeen { return .notUntilSeen }
        if unloadable.contains(where: { !ConditionID.boneInjuries.contains($0) }) {
            return .notUntilSeen
        }
        return unloadable.isEmpty ? clearance : .boneUnderCare
    }

    /// Why an exercise must not be done, as far as causes and days speak against it.
    ///
    /// Once a clinician has cleared running after an injury of bone, what speaks against loading bone
    /// holds no longer: running is the greater load.
    public func objection(to exercise: Exercise) -> OmittedExercise.Reason? {
        let clearance = safeClearance
        if clearance == .notUntilSeen { return .notUntilSeen }
        let isCleared = clearance == .boneUnderCare && wishes.isClearedToRun
        let causes = everyCause.filter {
            !isCleared || !ConditionID.boneInjuries.contains($0)
        }
        if let harm = exercise.harm(among: causes) {
            return .harms(harm.condition, words: harm.reason.text)
        }
        if isFresh, !exercise.phase.isGentleHold { return .freshInjury }
        return exercise.isClinicOnly ? .clinicOnly : nil
    }

    /// Cautions that concern this runner.
    func cautions(for exercise: Exercise) -> [String] {
        let words = exercise.cautions(among: Set(everyCause)).map(\.text)
        let isTorn = isFresh && exercise.notWhen.contains(.freshTear)
        return words + (isTorn ? [Exercise.Contraindication.freshTear.text] : [])
    }

    func hasEquipment(for exercise: Exercise) -> Bool {
        exercise.isPossible(with: wishes.equipment)
    }

    /// The exercise itself, or what stands in for it where the equipment is missing.
    func possible(_ exercise: Exercise) -> Exercise? {
        if hasEquipment(for: exercise) { return exercise }
        guard let other = exercise.variants.withoutEquipment.flatMap(Exercise.with),
            hasEquipment(for: other), objection(to: other) == nil,
            !wishes.skipped.contains(other.id)
        else { return nil }
        return other
    }

    /// The leading causes that an exercise is for, and whether the evidence base names it for one.
    func causes(for exercise: Exercise) -> (conditions: [ConditionID], isListed: Bool) {
        var conditions: [ConditionID] = []
        var isListed = false
        for leader in leaders.map(\.condition) {
            let choice = Exercise.choices(for: leader).first { $0.exercise.id == exercise.id }
            guard let choice else { continue }
            conditions.append(leader)
            isListed = isListed || !choice.isJudgement
        }
        return (conditions, isListed)
    }

    /// Both sides where each works by itself, the sore one first.
    func sides(for exercise: Exercise) -> [Side] {
        guard exercise.dose.sides == .each else { return [] }
        return wishes.side == .right ? [.right, .left] : [.left, .right]
    }

    /// How far the work may go, whatever the level: stronger work waits for what is not settled.
    var latestStage: ExerciseChoice.Stage {
        if isFresh || isGrowing || walkingHurts || safeClearance != .mayLoad { return .calm }
        return canTell ? .late : .build
    }
}

extension Exercise.Phase {
    /// Nothing moves, so that a fresh tear is not pulled on.
    var isGentleHold: Bool { self == .isometric }

    /// Hardly any load: holds, stretches and easy movement.
    var isGentle: Bool { rank == 2 }

    /// Work after which the tissue wants a day without more of it.
    var isHeavy: Bool {
        switch self {
        case .heavySlow, .eccentric, .plyometric: true
        case .mobility, .stretch, .isometric, .control, .strength, .running: false
        }
    }

    /// How much it asks of the tissue, the most first.
    var rank: Int {
        switch self {
        case .heavySlow, .eccentric, .plyometric: 0
        case .strength, .control: 1
        case .isometric, .mobility, .stretch, .running: 2
        }
    }

    /// The order of doing within a session: holds calm, spring while fresh, stretches last.
    var place: Int {
        switch self {
        case .mobility: 0
        case .isometric: 1
        case .control: 2
        case .plyometric: 3
        case .heavySlow: 4
        case .eccentric: 5
        case .strength: 6
        case .stretch: 7
        case .running: 8
        }
    }
}

extension Exercise {
    /// From which stage of the course it is chosen: for the leading causes first, else for any cause.
    ///
    /// What no cause names goes by how much it asks of the tissue.
    func stage(among leaders: [ConditionID]) -> ExerciseChoice.Stage {
        let own = [leaders, ConditionID.allCases].lazy.compactMap { causes in
            causes.flatMap(Exercise.choices).filter { $0.exercise.id == id }.map(\.stage).min()
        }.first
        if let own { return own }
        switch phase.rank {
        case 0: return .late
        case 1: return .build
        default: return .calm
        }
    }
}
