import Program

extension ProgrammePhase.Kind {
    /// The levels of load that belong to the phase; whatever lies above the last is kept there.
    public var levels: ClosedRange<Int> {
        LoadLevels.levels(of: self)
    }

    /// The phase of a level; below 0 counts as 0.
    public static func of(level: Int) -> Self {
        LoadLevels.phase(of: level)
    }

    /// Which choices belong to the phase, those that mark it first.
    var stages: [ExerciseChoice.Stage] {
        switch self {
        case .calm: [.calm]
        case .load: [.build, .calm]
        case .build: [.build, .late, .calm]
        case .return: [.late, .build, .calm]
        case .keep: [.late, .build]
        }
    }

    /// The latest stage of the course whose work belongs here.
    var latestStage: ExerciseChoice.Stage { stages.max() ?? .calm }

    /// Whether work of this kind has its place: heavy work from building on, spring on the way back.
    func allows(_ phase: Exercise.Phase, stage: ExerciseChoice.Stage) -> Bool {
        switch phase {
        case .running: false
        case .plyometric: self >= .return
        case .heavySlow, .eccentric: self >= .build || stage != .late && self >= .load
        case .mobility, .stretch, .isometric, .control, .strength: true
        }
    }

    /// Most exercises of a session; fewer and well done beats many.
    var mostExercises: Int {
        switch self {
        case .calm: 4
        case .load, .return: 5
        case .build: 6
        case .keep: 6
        }
    }

    /// Most days a week on which an exercise is repeated; keeping takes less than winning.
    var mostDays: Int { self == .keep ? 2 : 7 }
}

extension ProgrammePhase.Kind: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.levels.lowerBound < right.levels.lowerBound
    }
}

extension ProgrammePhase {
    /// What must hold before the phase begins.
    static func entry(_ kind: Kind, needs: ProgrammeNeeds) -> [PhaseCriterion] {
        switch kind {
        case .calm:
            needs.safeClearance == .boneUnderCare ? [.clinicianCleared] : []
        case .load, .build, .return, .keep:
            exit(Kind.allCases[(Kind.allCases.firstIndex(of: kind) ?? 1) - 1], needs: needs)
        }
    }

    /// What must hold before the next one begins; empty for the last.
    static func exit(_ kind: Kind, needs: ProgrammeNeeds) -> [PhaseCriterion] {
        let fresh: [PhaseCriterion] = needs.isFresh ? [.daysSinceInjury(7)] : []
        let bone: [PhaseCriterion] =
            needs.safeClearance == .boneUnderCare ? [.clinicianCleared] : []
        let climbs = climbs(kind, rule: needs.painRule)
        switch kind {
        case .calm: return fresh + bone + climbs + [.walksWithoutPain(minutes: 30)]
        case .load, .build: return climbs
        case .return: return climbs + [.runsWithoutFlare(minutes: 30)]
        case .keep: return []
        }
    }

    /// What lets the load climb through the levels of a phase, as `CourseFold` counts it.
    private static func climbs(_ kind: Kind, rule: PainRule) -> [PhaseCriterion] {
        let cutoffs = ProgressionCutoffs.standard(for: rule)
        let fine = rule.zones.first { $0.verdict == .fine }?.pain.upperBound ?? 0
        let acceptable = cutoffs.acceptableDaysPerCalmDay?.value
        return [
            .painAtMost(acceptable == nil ? fine : rule.mostAllowed, source: rule.source),
            .settledByMorning(
                margin: cutoffs.settleMargin.value,
                source: cutoffs.settleMargin.source
            ),
            .calmSteps(
                kind.levels.count,
                days: cutoffs.calmDaysNeeded.value,
                acceptable: acceptable
            ),
        ]
    }
}
