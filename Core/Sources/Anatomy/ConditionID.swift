/// The closed list of causes of hip, groin, buttock and upper-thigh pain that Hipwise knows.
public enum ConditionID: String, CaseIterable, Sendable, Codable {
    // Muscle
    case strainHipFlexor = "strain_hip_flexor"
    case strainAdductor = "strain_adductor"
    case strainHamstring = "strain_hamstring"
    case contusion = "contusion_trauma"
    case muscleSoreness = "muscle_soreness"
    // Tendon and bursa
    case iliopsoasTendinopathy = "iliopsoas_tendinopathy"
    case proximalHamstringTendinopathy = "proximal_hamstring_tendinopathy"
    case proximalHamstringAvulsion = "proximal_hamstring_avulsion"
    case adductorTendinopathy = "adductor_tendinopathy"
    case greaterTrochantericPain = "gtps"
    case glutealTendonTear = "gluteal_tendon_tear"
    case iliotibialBandSyndrome = "itbs"
    case snappingHip = "snapping_hip"
    case inguinalRelated = "inguinal_related"
    case pubicRelated = "pubic_related"
    // Joint
    case labralTear = "labral_tear"
    case femoroacetabularImpingement = "fai_syndrome"
    case hipOsteoarthritis = "hip_osteoarthritis"
    case sacroiliacPain = "sij_pain"
    case hipDysplasia = "hip_dysplasia"
    case transientSynovitis = "transient_synovitis"
    case spondyloarthritis
    // Nerve and spine
    case deepGlutealSyndrome = "deep_gluteal_syndrome"
    case ischiofemoralImpingement = "ischiofemoral_impingement"
    case lumbarReferred = "lumbar_referred"
    case meralgiaParaesthetica = "meralgia"
    case groinNerveEntrapment = "groin_nerve_entrapment"
    case obturatorNeuropathy = "obturator_neuropathy"
    case pudendalNeuralgia = "pudendal_neuralgia"
    case caudaEquina = "cauda_equina"
    // Bone
    case femoralNeckStress = "bsi_femoral_neck"
    case femoralShaftStress = "bsi_femoral_shaft"
    case pubicRamusStress = "bsi_pubic_ramus"
    case sacralStress = "bsi_sacral"
    case iliacStress = "bsi_iliac"
    case acetabularStress = "bsi_acetabulum"
    case parsStress = "bsi_lumbar_pars"
    case adductorInsertionAvulsion = "adductor_insertion_avulsion"
    case acuteHipFracture = "acute_hip_fracture"
    case apophysealAvulsion = "apophyseal_avulsion"
    case ischialAvulsion = "ischial_avulsion"
    case lesserTrochanterAvulsion = "lesser_trochanter_avulsion"
    case apophysitis
    case slippedEpiphysis = "scfe"
    case femoralHeadOsteonecrosis = "avn_femoral_head"
    case transientOsteoporosis = "transient_osteoporosis"
    case perthes = "legg_calve_perthes"
    // Infection, tumour, vessels, abdomen
    case septicArthritis = "septic_arthritis"
    case pelvicInfection = "pelvic_infection"
    case tumour
    case osteoidOsteoma = "osteoid_osteoma"
    case vascular = "vascular_dvt"
    case iliacArteryEndofibrosis = "iliac_artery_endofibrosis"
    case abdominalOrGynaecological = "abdominal_gynae"
    case gonadalTorsion = "testicular_ovarian_torsion"
}
