import Anatomy
import Program

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
    var safeClearance: Clearance {
        let unloadable = everyCause.filter { Exercise.choices(for: $0).isEmpty }
        if clearance == .notUntilSeen { return .notUntilSeen }
        if unloadable.contains(where: { !ConditionID.boneInjuries.contains($0) }) {
            return .notUntilSeen
        }
        return unloadable.isEmpty ? clearance : .boneUnderCare
    }

    /// Why an exercise must not be done, as far as causes and days speak against it.
    func objection(to exercise: Exercise) -> OmittedExercise.Reason? {
        if safeClearance == .notUntilSeen { return .notUntilSeen }
        let causes = everyCause
        for reason in exercise.notWhen {
            if let cause = causes.first(where: reason.conditions.contains) {
                return .harms(cause, words: reason.text)
            }
        }
        if isFresh, !exercise.phase.isGentleHold { return .freshInjury }
        if exercise.isClinicOnly { return .clinicOnly }
        return nil
    }

    /// Cautions that concern this runner.
    func cautions(for exercise: Exercise) -> [String] {
        let causes = Set(everyCause)
        return exercise.notWhen.filter { reason in
            guard reason.conditions.isEmpty else { return false }
            if reason == .freshTear { return isFresh }
            return reason.concerns.isEmpty || !causes.isDisjoint(with: reason.concerns)
        }.map(\.text)
    }

    func hasEquipment(for exercise: Exercise) -> Bool {
        exercise.needs.isSubset(of: wishes.equipment.union(Equipment.everyHome))
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

    /// Work after which the tissue wants a day without more of it.
    var isHeavy: Bool {
        switch self {
        case .heavySlow, .eccentric, .plyometric: true
        case .mobility, .stretch, .isometric, .control, .strength, .running: false
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
    /// Taught and watched in a clinic, never planned at home.
    var isClinicOnly: Bool { needs.contains(.treadmill) || id == "reverse_treadmill_ecc" }
}
