import Anatomy
import Assessment

/// Words that collections of cases use for diagnoses, and our causes behind them.
///
/// A word stands for the same entity, or for the cause whose knowledge covers it by name.
enum CaseLabels {
    /// Exact diagnoses: our own ids, and other words for them.
    static let keys: [String: Set<ConditionID>] = {
        let own = ConditionID.allCases.map { ($0.rawValue, Set([$0])) }
        return Dictionary(own + keySynonyms.flatMap(\.entries)) { first, _ in first }
    }()

    /// Coarse diagnoses: our own groups, and other words for them.
    static let groups: [String: Set<ConditionID>] = {
        let own = ConditionGroup.allCases.map { ($0.rawValue, members(of: $0)) }
        let others = groupSynonyms.flatMap { synonym in
            synonym.names.map { ($0, members(of: synonym.group)) }
        }
        return Dictionary(own + others) { first, _ in first }
    }()

    /// The word for a case that none of our causes explains: a healthy runner, say.
    static let nothingListed = "none"

    /// Case, spaces and hyphens make no difference.
    static func spelling(_ name: String) -> String {
        String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    }

    private static func members(of group: ConditionGroup) -> Set<ConditionID> {
        let members = Set(Condition.all.filter { $0.group == group }.map(\.id))
        // A stress fracture that has broken through is named as a fracture too.
        return group == .femoralNeckStress ? members.union([.acuteHipFracture]) : members
    }

    private struct KeySynonyms {
        let conditions: Set<ConditionID>
        let names: [String]

        init(_ conditions: ConditionID..., names: String...) {
            self.conditions = Set(conditions)
            self.names = names
        }

        var entries: [(String, Set<ConditionID>)] { names.map { ($0, conditions) } }
    }

    private static let keySynonyms = softTissue + joint + nerveAndSpine + bone + bodyWide

    private static let softTissue = [
        KeySynonyms(.strainHipFlexor, names: "hip_flexor_strain", "iliopsoas_strain"),
        KeySynonyms(.strainAdductor, names: "adductor_strain"),
        KeySynonyms(.strainHamstring, names: "hamstring_strain"),
        KeySynonyms(.contusion, names: "contusion", "hip_pointer"),
        KeySynonyms(.muscleSoreness, names: "delayed_onset_muscle_soreness", "doms"),
        KeySynonyms(.iliopsoasTendinopathy, names: "iliopsoas_bursitis", "iliopsoas_related"),
        KeySynonyms(.proximalHamstringTendinopathy, names: "high_hamstring_tendinopathy"),
        KeySynonyms(
            .proximalHamstringAvulsion,
            names: "hamstring_avulsion",
            "proximal_hamstring_rupture"
        ),
        KeySynonyms(.adductorTendinopathy, names: "adductor_related_groin_pain"),
        KeySynonyms(
            .greaterTrochantericPain,
            names: "greater_trochanteric_pain_syndrome",
            "gluteal_tendinopathy",
            "trochanteric_bursitis",
            "gluteus_medius_tendinopathy"
        ),
        KeySynonyms(.glutealTendonTear, names: "gluteus_medius_tear"),
        KeySynonyms(
            .iliotibialBandSyndrome,
            names: "iliotibial_band_syndrome",
            "proximal_iliotibial_band_syndrome"
        ),
        KeySynonyms(
            .snappingHip,
            names: "coxa_saltans",
            "internal_snapping_hip",
            "external_snapping_hip"
        ),
        KeySynonyms(
            .inguinalRelated,
            names: "inguinal_hernia",
            "sports_hernia",
            "inguinal_related_groin_pain",
            "athletic_pubalgia",
            "core_muscle_injury"
        ),
        KeySynonyms(.pubicRelated, names: "osteitis_pubis", "pubic_related_groin_pain"),
    ]

    private static let joint = [
        KeySynonyms(.labralTear, .femoroacetabularImpingement, names: "labral_tear_fai"),
        KeySynonyms(.labralTear, names: "acetabular_labral_tear"),
        KeySynonyms(
            .femoroacetabularImpingement,
            names: "femoroacetabular_impingement",
            "femoroacetabular_impingement_syndrome",
            "fai"
        ),
        KeySynonyms(.hipOsteoarthritis, names: "osteoarthritis", "osteoarthritis_hip", "hip_oa"),
        KeySynonyms(
            .sacroiliacPain,
            names: "sacroiliac_joint_pain",
            "sacroiliac_joint_dysfunction",
            "sacroiliac_pain"
        ),
        KeySynonyms(
            .hipDysplasia,
            names: "acetabular_dysplasia",
            "developmental_dysplasia_of_the_hip"
        ),
        KeySynonyms(.transientSynovitis, names: "transient_synovitis_hip", "toxic_synovitis"),
        KeySynonyms(
            .spondyloarthritis,
            names: "axial_spondyloarthritis",
            "ankylosing_spondylitis",
            "sacroiliitis"
        ),
    ]

    private static let nerveAndSpine = [
        KeySynonyms(.deepGlutealSyndrome, names: "piriformis_syndrome", "deep_gluteal_pain"),
        KeySynonyms(.ischiofemoralImpingement, names: "ischiofemoral_impingement_syndrome"),
        KeySynonyms(
            .lumbarReferred,
            names: "lumbar_radiculopathy",
            "lumbar_disc_herniation",
            "sciatica",
            "lumbar_referred_pain",
            "lumbar_spinal_stenosis"
        ),
        KeySynonyms(
            .meralgiaParaesthetica,
            names: "meralgia_paraesthetica",
            "meralgia_paresthetica"
        ),
        KeySynonyms(
            .groinNerveEntrapment,
            names: "ilioinguinal_neuropathy",
            "ilioinguinal_nerve_entrapment",
            "genitofemoral_neuropathy",
            "iliohypogastric_neuropathy"
        ),
        KeySynonyms(
            .obturatorNeuropathy,
            names: "obturator_nerve_entrapment",
            "obturator_nerve_entrapment_syndrome"
        ),
        KeySynonyms(.pudendalNeuralgia, names: "pudendal_nerve_entrapment", "pudendal_neuropathy"),
        KeySynonyms(.caudaEquina, names: "cauda_equina_syndrome"),
    ]

    private static let bone = [
        KeySynonyms(.femoralNeckStress, names: "femoral_neck_stress_fracture"),
        KeySynonyms(.femoralShaftStress, names: "femoral_shaft_stress_fracture"),
        KeySynonyms(
            .pubicRamusStress,
            names: "pubic_stress_fracture",
            "pubic_ramus_stress_fracture",
            "inferior_pubic_ramus_stress_fracture"
        ),
        KeySynonyms(.sacralStress, names: "sacral_stress_fracture"),
        KeySynonyms(.iliacStress, names: "iliac_stress_fracture"),
        KeySynonyms(.acetabularStress, names: "acetabular_stress_fracture"),
        KeySynonyms(.parsStress, names: "spondylolysis", "pars_stress_fracture"),
        KeySynonyms(
            .adductorInsertionAvulsion,
            names: "adductor_insertion_avulsion_syndrome",
            "thigh_splints"
        ),
        KeySynonyms(
            .acuteHipFracture,
            names: "hip_fracture",
            "femoral_neck_fracture",
            "displaced_femoral_neck_fracture"
        ),
        KeySynonyms(
            .apophysealAvulsion,
            names: "avulsion_fracture_pelvis_anterior",
            "asis_avulsion",
            "aiis_avulsion",
            "iliac_crest_avulsion"
        ),
        KeySynonyms(
            .ischialAvulsion,
            names: "ischial_tuberosity_avulsion",
            "ischial_avulsion_fracture"
        ),
        KeySynonyms(.lesserTrochanterAvulsion, names: "lesser_trochanter_avulsion_fracture"),
        KeySynonyms(
            .apophysitis,
            names: "apophysitis_iliac_crest",
            "iliac_crest_apophysitis",
            "ischial_apophysitis"
        ),
        KeySynonyms(
            .slippedEpiphysis,
            names: "slipped_capital_femoral_epiphysis",
            "slipped_upper_femoral_epiphysis"
        ),
        KeySynonyms(
            .femoralHeadOsteonecrosis,
            names: "avascular_necrosis",
            "osteonecrosis",
            "avascular_necrosis_femoral_head",
            "femoral_head_osteonecrosis",
            "osteonecrosis_femoral_head"
        ),
        KeySynonyms(
            .transientOsteoporosis,
            names: "transient_osteoporosis_hip",
            "transient_osteoporosis_of_the_hip",
            "bone_marrow_oedema_syndrome"
        ),
        KeySynonyms(.perthes, names: "perthes_disease", "legg_calve_perthes_disease", "perthes"),
    ]

    private static let bodyWide = [
        KeySynonyms(.septicArthritis, names: "septic_hip", "septic_arthritis_hip"),
        KeySynonyms(
            .pelvicInfection,
            names: "septic_pubic_symphysis",
            "osteomyelitis_pubis",
            "pelvic_osteomyelitis",
            "septic_sacroiliitis",
            "psoas_abscess",
            "pyomyositis"
        ),
        KeySynonyms(.tumour, names: "bone_tumour", "tumor", "osteosarcoma", "ewing_sarcoma"),
        KeySynonyms(.vascular, names: "deep_vein_thrombosis", "dvt"),
        KeySynonyms(
            .iliacArteryEndofibrosis,
            names: "external_iliac_artery_endofibrosis",
            "arterial_endofibrosis"
        ),
        KeySynonyms(
            .abdominalOrGynaecological,
            names: "appendicitis",
            "endometriosis",
            "ovarian_cyst",
            "ectopic_pregnancy"
        ),
        KeySynonyms(.gonadalTorsion, names: "testicular_torsion", "ovarian_torsion"),
    ]

    private static let groupSynonyms: [(group: ConditionGroup, names: [String])] = [
        (.iliopsoas, ["hip_flexor", "iliopsoas_related"]),
        (.adductorPubic, ["adductor", "pubic", "adductor_related", "pubic_related"]),
        (.inguinal, ["inguinal_related", "hernia"]),
        (.hamstring, ["proximal_hamstring"]),
        (.lateralHip, ["gluteal", "gluteal_tendon", "greater_trochanteric"]),
        (.muscleSoreness, ["soreness"]),
        (.trauma, ["contusion", "acute_fracture"]),
        (.intraArticularHip, ["intra_articular_hip", "intraarticular", "hip_joint"]),
        (.sacroiliac, ["sacroiliac_joint"]),
        (.inflammatory, ["spondyloarthritis", "inflammatory_arthritis", "rheumatic"]),
        (.deepGluteal, ["deep_gluteal_syndrome"]),
        (.lumbarReferred, ["lumbar", "lumbar_spine", "spine"]),
        (.nerveEntrapment, ["nerve", "neuropathy", "peripheral_nerve"]),
        (.femoralNeckStress, ["femoral_neck"]),
        (.femoralShaftStress, ["femoral_shaft"]),
        (.pelvicStress, ["pelvic_stress", "pubic_bsi"]),
        (.sacralStress, ["sacral_stress"]),
        (.apophysealAvulsion, ["apophyseal", "avulsion", "apophysitis"]),
        (.paediatricHip, ["pediatric_hip"]),
        (.osteonecrosis, ["avascular_necrosis"]),
        (.infection, ["septic"]),
        (.tumour, ["tumor", "bone_tumour"]),
        (.vascular, ["arterial"]),
        (.abdominalPelvic, ["abdominal", "gynaecological", "visceral"]),
        (.urogenital, ["testicular", "gonadal"]),
    ]
}
