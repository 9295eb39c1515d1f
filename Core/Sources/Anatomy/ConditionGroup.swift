/// Causes that a clinician would first tell apart from other groups, and only then from each other.
///
/// Raw values are the group labels of published case collections where such a label exists.
public enum ConditionGroup: String, CaseIterable, Sendable, Codable {
    case iliopsoas
    case adductorPubic = "adductor_pubic"
    case inguinal
    case hamstring
    case lateralHip = "lateral_hip"
    case snappingHip = "snapping_hip"
    case muscleSoreness = "muscle_soreness"
    case trauma
    case intraArticularHip = "intraarticular_hip"
    case sacroiliac
    case inflammatory
    case deepGluteal = "deep_gluteal"
    case lumbarReferred = "lumbar_referred"
    case nerveEntrapment = "nerve_entrapment"
    case femoralNeckStress = "femoral_neck_bsi"
    case femoralShaftStress = "femoral_shaft_bsi"
    case pelvicStress = "pelvic_bsi"
    case sacralStress = "sacral_bsi"
    case apophysealAvulsion = "apophyseal_avulsion"
    case paediatricHip = "paediatric_hip"
    case osteonecrosis
    case transientOsteoporosis = "transient_osteoporosis"
    case infection
    case tumour
    case vascular
    case abdominalPelvic = "abdominal_pelvic"
    case urogenital
}
