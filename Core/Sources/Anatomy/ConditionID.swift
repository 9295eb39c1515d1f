/// The closed list of causes of hip, groin, buttock and upper-thigh pain that Hipwise knows.
public enum ConditionID: String, CaseIterable, Sendable, Codable {
    // Muscle
    case strainHipFlexor = "strain_hip_flexor"
    case strainAdductor = "strain_adductor"
    case strainHamstring = "strain_hamstring"
    case contusion = "contusion_trauma"
    // Tendon and bursa
    case iliopsoasTendinopathy = "iliopsoas_tendinopathy"
    case proximalHamstringTendinopathy = "proximal_hamstring_tendinopathy"
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
    // Nerve and spine
    case deepGlutealSyndrome = "deep_gluteal_syndrome"
    case lumbarReferred = "lumbar_referred"
    case meralgiaParaesthetica = "meralgia"
    case caudaEquina = "cauda_equina"
    // Bone
    case femoralNeckStress = "bsi_femoral_neck"
    case femoralShaftStress = "bsi_femoral_shaft"
    case pubicRamusStress = "bsi_pubic_ramus"
    case sacralStress = "bsi_sacral"
    case acuteHipFracture = "acute_hip_fracture"
    case apophysealAvulsion = "apophyseal_avulsion"
    case slippedEpiphysis = "scfe"
    case femoralHeadOsteonecrosis = "avn_femoral_head"
    // Infection, tumour, vessels, abdomen
    case septicArthritis = "septic_arthritis"
    case tumour
    case vascular = "vascular_dvt"
    case abdominalOrGynaecological = "abdominal_gynae"
}
