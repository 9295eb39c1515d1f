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
        case .strainHipFlexor: ExerciseChoice.ofStrainHipFlexor
        case .strainAdductor: ExerciseChoice.ofStrainAdductor
        case .strainHamstring: ExerciseChoice.ofStrainHamstring
        case .contusion: ExerciseChoice.ofContusion
        case .muscleSoreness: ExerciseChoice.ofMuscleSoreness
        case .iliopsoasTendinopathy: ExerciseChoice.ofIliopsoasTendinopathy
        case .proximalHamstringTendinopathy: ExerciseChoice.ofProximalHamstringTendinopathy
        case .adductorTendinopathy: ExerciseChoice.ofAdductorTendinopathy
        case .snappingHip: ExerciseChoice.ofSnappingHip
        case .inguinalRelated: ExerciseChoice.ofInguinalRelated
        case .pubicRelated: ExerciseChoice.ofPubicRelated
        case .greaterTrochantericPain: ExerciseChoice.ofGreaterTrochantericPain
        case .glutealTendonTear: ExerciseChoice.ofGlutealTendonTear
        case .iliotibialBandSyndrome: ExerciseChoice.ofIliotibialBandSyndrome
        case .labralTear, .femoroacetabularImpingement: ExerciseChoice.ofPinchedOrTornLabrum
        case .hipOsteoarthritis: ExerciseChoice.ofHipOsteoarthritis
        case .hipDysplasia: ExerciseChoice.ofHipDysplasia
        case .spondyloarthritis: ExerciseChoice.ofSpondyloarthritis
        case .sacroiliacPain: ExerciseChoice.ofSacroiliacPain
        case .deepGlutealSyndrome: ExerciseChoice.ofDeepGlutealSyndrome
        case .lumbarReferred: ExerciseChoice.ofLumbarReferred
        case .ischiofemoralImpingement: ExerciseChoice.ofIschiofemoralImpingement
        case .meralgiaParaesthetica: ExerciseChoice.ofMeralgiaParaesthetica
        case .obturatorNeuropathy: ExerciseChoice.ofObturatorNeuropathy
        case .groinNerveEntrapment: ExerciseChoice.ofGroinNerveEntrapment
        case .pudendalNeuralgia: ExerciseChoice.ofPudendalNeuralgia
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
        .judged(squat, .build),
        .judged(sideLyingAbduction, .build),
        .judged(singleLegSquat, .late),
        .judged(cadenceCueRun, .late),
    ]

    /// What keeps a hip strong once it is calm, two days a week; our judgement.
    ///
    /// Every part of hip, trunk and calf has its share, and nothing needs equipment.
    public static let keepChoices: [ExerciseChoice] = [
        .judged(singleLegSquat, .late),
        .judged(singleLegBridge, .late),
        .judged(sideLyingAbduction, .late),
        .judged(sidePlank, .late),
        .judged(hamstringWalkout, .late),
        .judged(sideLyingAdduction, .late),
        .judged(deadBug, .late),
        .judged(singleLegCalfRaise, .late),
    ]

    /// Before a run, in the order of doing; leave out what speaks against a cause.
    public static let warmUp: [Exercise] = [legSwing, calfRaise, kneelingHipFlexorStretch]

    /// After a run, in the order of doing.
    public static let coolDown: [Exercise] = [kneelingHipFlexorStretch, wallCalfStretch]

    /// One of them at each break from sitting; standing up is what counts.
    public static let sittingBreaks: [Exercise] = [
        standingBackBend, standingAbductionHold, calfRaise,
    ]
}
