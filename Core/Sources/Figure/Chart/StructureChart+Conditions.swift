public import Anatomy

extension StructureChart {
    /// The parts of the body at work in a cause of pain; never empty.
    public static func structures(of condition: ConditionID) -> Set<Structure> {
        switch condition {
        // Muscle, tendon and bursa
        case .strainHipFlexor: [.iliopsoas, .rectusFemoris]
        case .strainAdductor, .adductorTendinopathy: [.adductors]
        case .strainHamstring: [.hamstrings]
        case .contusion: [.iliacCrest, .greaterTrochanter, .quadriceps, .gluteusMaximus]
        case .muscleSoreness: [.gluteusMaximus, .quadriceps, .hamstrings, .adductors]
        case .iliopsoasTendinopathy: [.iliopsoas]
        case .proximalHamstringTendinopathy: [.hamstringOrigin, .ischium]
        case .proximalHamstringAvulsion: [.hamstringOrigin, .hamstrings]
        case .greaterTrochantericPain: [.gluteusMedius, .gluteusMinimus, .greaterTrochanter]
        case .glutealTendonTear: [.gluteusMedius, .gluteusMinimus]
        case .iliotibialBandSyndrome: [.iliotibialBand, .tensorFasciaeLatae]
        case .snappingHip: [.iliopsoas, .iliotibialBand]
        case .inguinalRelated: [.groinCanal]
        case .pubicRelated: [.pubicSymphysis, .pubicBone]
        // Joint
        case .labralTear: [.labrum]
        case .femoroacetabularImpingement: [.femoralNeck, .acetabulum, .labrum]
        case .hipOsteoarthritis, .transientSynovitis, .septicArthritis: [.hipJoint]
        case .sacroiliacPain: [.sacroiliacJoint]
        case .hipDysplasia: [.acetabulum, .labrum, .femoralHead]
        case .spondyloarthritis: [.sacroiliacJoint, .lumbarSpine, .hipJoint]
        // Nerve and spine
        case .deepGlutealSyndrome: [.piriformis, .deepRotators, .sciaticNerve]
        case .ischiofemoralImpingement: [.quadratusFemoris, .ischium, .lesserTrochanter]
        case .lumbarReferred: [.lumbarSpine, .sciaticNerve]
        case .meralgiaParaesthetica: [.femoralCutaneousNerve]
        case .groinNerveEntrapment: [.groinNerves]
        case .obturatorNeuropathy: [.obturatorNerve]
        case .pudendalNeuralgia: [.pudendalNerve]
        case .caudaEquina, .parsStress: [.lumbarSpine]
        // Bone
        case .femoralNeckStress: [.femoralNeck]
        case .femoralShaftStress: [.femoralShaft]
        case .pubicRamusStress: [.pubicBone]
        case .sacralStress: [.sacrum]
        case .iliacStress: [.iliacWing]
        case .acetabularStress: [.acetabulum]
        case .adductorInsertionAvulsion: [.femoralShaft, .adductors]
        case .acuteHipFracture: [.femoralNeck, .greaterTrochanter]
        case .apophysealAvulsion: [.iliacCrest, .rectusFemoris]
        case .apophysitis: [.iliacCrest, .ischium]
        case .ischialAvulsion: [.ischium, .hamstringOrigin]
        case .lesserTrochanterAvulsion: [.lesserTrochanter, .iliopsoas]
        case .slippedEpiphysis: [.femoralHead, .femoralNeck]
        case .femoralHeadOsteonecrosis, .perthes: [.femoralHead]
        case .transientOsteoporosis: [.femoralHead, .femoralNeck]
        // Infection, tumour, vessels, abdomen
        case .pelvicInfection: [.iliopsoas, .sacroiliacJoint, .pubicSymphysis]
        case .tumour: [.femoralShaft, .femoralNeck, .iliacWing, .sacrum]
        case .osteoidOsteoma: [.femoralNeck, .femoralShaft]
        case .vascular: [.femoralVein]
        case .iliacArteryEndofibrosis: [.iliacArtery]
        case .abdominalOrGynaecological: [.abdomen]
        case .gonadalTorsion: [.abdomen, .groinCanal]
        }
    }
}
