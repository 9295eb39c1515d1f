public import Anatomy

extension Condition {
    /// Every cause the program knows, in the order of `ConditionID`.
    public static let all: [Condition] = ConditionID.allCases.map(with)

    /// What is known of one cause.
    public static func with(_ id: ConditionID) -> Condition {
        switch id {
        case .strainHipFlexor: .strainHipFlexor
        case .strainAdductor: .strainAdductor
        case .strainHamstring: .strainHamstring
        case .contusion: .contusion
        case .iliopsoasTendinopathy: .iliopsoasTendinopathy
        case .proximalHamstringTendinopathy: .proximalHamstringTendinopathy
        case .adductorTendinopathy: .adductorTendinopathy
        case .greaterTrochantericPain: .greaterTrochantericPain
        case .glutealTendonTear: .glutealTendonTear
        case .iliotibialBandSyndrome: .iliotibialBandSyndrome
        case .snappingHip: .snappingHip
        case .inguinalRelated: .inguinalRelated
        case .pubicRelated: .pubicRelated
        case .labralTear: .labralTear
        case .femoroacetabularImpingement: .femoroacetabularImpingement
        case .hipOsteoarthritis: .hipOsteoarthritis
        case .sacroiliacPain: .sacroiliacPain
        case .deepGlutealSyndrome: .deepGlutealSyndrome
        case .lumbarReferred: .lumbarReferred
        case .meralgiaParaesthetica: .meralgiaParaesthetica
        case .caudaEquina: .caudaEquina
        case .femoralNeckStress: .femoralNeckStress
        case .femoralShaftStress: .femoralShaftStress
        case .pubicRamusStress: .pubicRamusStress
        case .sacralStress: .sacralStress
        case .acuteHipFracture: .acuteHipFracture
        case .apophysealAvulsion: .apophysealAvulsion
        case .slippedEpiphysis: .slippedEpiphysis
        case .femoralHeadOsteonecrosis: .femoralHeadOsteonecrosis
        case .septicArthritis: .septicArthritis
        case .tumour: .tumour
        case .vascular: .vascular
        case .abdominalOrGynaecological: .abdominalOrGynaecological
        case .muscleSoreness: .muscleSoreness
        case .proximalHamstringAvulsion: .proximalHamstringAvulsion
        case .hipDysplasia: .hipDysplasia
        case .transientSynovitis: .transientSynovitis
        case .spondyloarthritis: .spondyloarthritis
        case .ischiofemoralImpingement: .ischiofemoralImpingement
        case .groinNerveEntrapment: .groinNerveEntrapment
        case .obturatorNeuropathy: .obturatorNeuropathy
        case .pudendalNeuralgia: .pudendalNeuralgia
        case .iliacStress: .iliacStress
        case .acetabularStress: .acetabularStress
        case .parsStress: .parsStress
        case .adductorInsertionAvulsion: .adductorInsertionAvulsion
        case .ischialAvulsion: .ischialAvulsion
        case .lesserTrochanterAvulsion: .lesserTrochanterAvulsion
        case .apophysitis: .apophysitis
        case .transientOsteoporosis: .transientOsteoporosis
        case .perthes: .perthes
        case .pelvicInfection: .pelvicInfection
        case .osteoidOsteoma: .osteoidOsteoma
        case .iliacArteryEndofibrosis: .iliacArteryEndofibrosis
        case .gonadalTorsion: .gonadalTorsion
        }
    }
}
