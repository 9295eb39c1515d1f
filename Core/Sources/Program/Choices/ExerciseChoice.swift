public import Anatomy

/// An exercise for a cause: when in the course, and whether the evidence base names it.
public struct ExerciseChoice: Sendable, Hashable {
    public let exercise: Exercise
    public let stage: Stage
    /// Our own choice; otherwise the evidence base lists the exercise for this cause.
    public let isJudgement: Bool

    /// When an exercise has its place, gentlest first.
    public enum Stage: String, Sendable, Hashable, CaseIterable, Comparable, Codable {
        /// While it is sore.
        case calm
        /// Once daily life is calm.
        case build
        /// On the way back to full running.
        case late

        public static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .calm: 0
            case .build: 1
            case .late: 2
            }
        }
    }

    public init(exercise: Exercise, stage: Stage, isJudgement: Bool) {
        self.exercise = exercise
        self.stage = stage
        self.isJudgement = isJudgement
    }

    static func listed(_ exercise: Exercise, _ stage: Stage) -> Self {
        Self(exercise: exercise, stage: stage, isJudgement: false)
    }

    static func judged(_ exercise: Exercise, _ stage: Stage) -> Self {
        Self(exercise: exercise, stage: stage, isJudgement: true)
    }
}

extension Exercise {
    /// The exercises for a cause, in the order in which to take them up.
    ///
    /// Empty where rest until cleared by a clinician is the only safe choice: injuries of bone,
    /// infection, tumour, blood vessels, cauda equina, and pain from the belly.
    public static func choices(for condition: ConditionID) -> [ExerciseChoice] {
        switch condition {
        case .strainHipFlexor, .strainAdductor, .strainHamstring, .contusion, .muscleSoreness:
            muscleChoices(for: condition)
        case .iliopsoasTendinopathy, .proximalHamstringTendinopathy, .adductorTendinopathy,
            .greaterTrochantericPain, .glutealTendonTear, .iliotibialBandSyndrome, .snappingHip,
            .inguinalRelated, .pubicRelated:
            tendonChoices(for: condition)
        case .labralTear, .femoroacetabularImpingement, .hipOsteoarthritis, .sacroiliacPain,
            .hipDysplasia, .spondyloarthritis:
            jointChoices(for: condition)
        case .deepGlutealSyndrome, .lumbarReferred, .meralgiaParaesthetica,
            .ischiofemoralImpingement, .groinNerveEntrapment, .obturatorNeuropathy,
            .pudendalNeuralgia:
            nerveChoices(for: condition)
        case .caudaEquina, .femoralNeckStress, .femoralShaftStress, .pubicRamusStress,
            .sacralStress, .acuteHipFracture, .apophysealAvulsion, .slippedEpiphysis,
            .femoralHeadOsteonecrosis, .septicArthritis, .tumour, .vascular,
            .abdominalOrGynaecological, .iliacStress, .acetabularStress, .parsStress,
            .adductorInsertionAvulsion, .ischialAvulsion, .lesserTrochanterAvulsion, .apophysitis,
            .transientOsteoporosis, .perthes, .pelvicInfection, .osteoidOsteoma,
            .iliacArteryEndofibrosis, .gonadalTorsion, .proximalHamstringAvulsion,
            .transientSynovitis:
            []
        }
    }

    /// Work that suits nearly every sore hip, for when the cause is open; our judgement.
    public static let commonChoices: [ExerciseChoice] = [
        .judged(bridge, .calm),
        .judged(deadBug, .calm),
        .judged(birdDog, .calm),
        .judged(standingAbductionHold, .calm),
        .judged(frontPlank, .build),
    ]
}
