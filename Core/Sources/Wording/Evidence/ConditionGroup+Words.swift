public import Anatomy

extension ConditionGroup {
    /// The heading under which causes of the group are listed.
    public var name: String {
        switch self {
        case .iliopsoas: "Hip flexors (front of the hip)"
        case .adductorPubic: "Inner thigh and pubic bone"
        case .inguinal: "Inguinal canal (groin wall)"
        case .hamstring: "Back of the thigh and sitting bone"
        case .lateralHip: "Outer hip"
        case .snappingHip: "Snapping hip"
        case .muscleSoreness: "Sore muscles after training"
        case .trauma: "Knocks and falls"
        case .intraArticularHip: "Hip joint"
        case .sacroiliac: "Sacroiliac joint (back of the pelvis)"
        case .inflammatory: "Inflammatory disease"
        case .deepGluteal: "Deep in the buttock"
        case .lumbarReferred: "Low back"
        case .nerveEntrapment: "Trapped nerves"
        case .femoralNeckStress: "Bone stress in the neck of the thigh bone"
        case .femoralShaftStress: "Bone stress in the shaft of the thigh bone"
        case .pelvicStress: "Bone stress in the pelvis"
        case .sacralStress: "Bone stress in the sacrum"
        case .apophysealAvulsion: "Growing attachments and torn-off bone"
        case .paediatricHip: "Hips that are still growing"
        case .osteonecrosis: "Bone that loses its blood supply"
        case .transientOsteoporosis: "Passing thinning of the hip bone"
        case .infection: "Infection"
        case .tumour: "Growths in bone"
        case .vascular: "Blood vessels"
        case .abdominalPelvic: "Belly and pelvic organs"
        case .urogenital: "Testicle and ovary"
        }
    }
}

extension Tissue {
    /// The kind of structure, for a line of facts: "Joint", "Referred from elsewhere".
    public var name: String {
        switch self {
        case .muscle: "Muscle"
        case .tendon: "Tendon"
        case .bursa: "Bursa"
        case .joint: "Joint"
        case .bone: "Bone"
        case .nerve: "Nerve"
        case .referred: "Referred from elsewhere"
        }
    }
}
