/// Parts of the pelvis, hip and thigh that the chart can point at.
public enum Structure: String, CaseIterable, Sendable, Codable {
    // Muscle and band
    case gluteusMaximus = "gluteus_maximus"
    case gluteusMedius = "gluteus_medius"
    case gluteusMinimus = "gluteus_minimus"
    case piriformis
    case deepRotators = "deep_rotators"
    case quadratusFemoris = "quadratus_femoris"
    case tensorFasciaeLatae = "tensor_fasciae_latae"
    case iliotibialBand = "iliotibial_band"
    case quadriceps
    case rectusFemoris = "rectus_femoris"
    case hamstrings
    case hamstringOrigin = "hamstring_origin"
    case adductors
    case iliopsoas
    // Joint
    case labrum
    case hipJoint = "hip_joint"
    case sacroiliacJoint = "sacroiliac_joint"
    case pubicSymphysis = "pubic_symphysis"
    // Bone
    case femoralHead = "femoral_head"
    case femoralNeck = "femoral_neck"
    case femoralShaft = "femoral_shaft"
    case greaterTrochanter = "greater_trochanter"
    case lesserTrochanter = "lesser_trochanter"
    case iliacWing = "iliac_wing"
    case iliacCrest = "iliac_crest"
    case acetabulum
    case pubicBone = "pubic_bone"
    case ischium
    case sacrum
    case lumbarSpine = "lumbar_spine"
    // Nerve
    case sciaticNerve = "sciatic_nerve"
    case femoralCutaneousNerve = "femoral_cutaneous_nerve"
    case obturatorNerve = "obturator_nerve"
    case groinNerves = "groin_nerves"
    case pudendalNerve = "pudendal_nerve"
    // Vessel and region
    case iliacArtery = "iliac_artery"
    case femoralVein = "femoral_vein"
    case abdomen
    case groinCanal = "groin_canal"

    /// The name a runner reads.
    public var name: String {
        switch self {
        case .gluteusMaximus: "big buttock muscle (gluteus maximus)"
        case .gluteusMedius: "side hip muscle (gluteus medius)"
        case .gluteusMinimus: "deep side hip muscle (gluteus minimus)"
        case .piriformis: "pear-shaped muscle deep in the buttock (piriformis)"
        case .deepRotators: "small muscles that turn the hip out"
        case .quadratusFemoris: "short muscle between sit bone and thigh (quadratus femoris)"
        case .tensorFasciaeLatae: "muscle at the front corner of the hip (tensor fasciae latae)"
        case .iliotibialBand: "band along the outer thigh (iliotibial band)"
        case .quadriceps: "front thigh muscles (quadriceps)"
        case .rectusFemoris: "long front thigh muscle (rectus femoris)"
        case .hamstrings: "back thigh muscles (hamstrings)"
        case .hamstringOrigin: "hamstring tendon at the sit bone"
        case .adductors: "inner thigh muscles (adductors)"
        case .iliopsoas: "hip flexor (iliopsoas)"
        case .labrum: "rim of the hip socket (labrum)"
        case .hipJoint: "hip joint"
        case .sacroiliacJoint: "joint between spine and pelvis (sacroiliac joint)"
        case .pubicSymphysis: "joint of the pubic bones (symphysis)"
        case .femoralHead: "head of the thigh bone"
        case .femoralNeck: "neck of the thigh bone"
        case .femoralShaft: "shaft of the thigh bone"
        case .greaterTrochanter: "bump on the outer hip (greater trochanter)"
        case .lesserTrochanter: "bump on the inner thigh bone (lesser trochanter)"
        case .iliacWing: "wing of the pelvis (ilium)"
        case .iliacCrest: "rim of the pelvis (iliac crest)"
        case .acetabulum: "hip socket (acetabulum)"
        case .pubicBone: "pubic bone"
        case .ischium: "sit bone (ischium)"
        case .sacrum: "bone at the base of the spine (sacrum)"
        case .lumbarSpine: "low back (lumbar spine)"
        case .sciaticNerve: "sciatic nerve"
        case .femoralCutaneousNerve: "skin nerve of the outer thigh"
        case .obturatorNerve: "nerve of the inner thigh (obturator nerve)"
        case .groinNerves: "skin nerves of the groin"
        case .pudendalNerve: "nerve of the saddle area (pudendal nerve)"
        case .iliacArtery: "artery to the leg (iliac artery)"
        case .femoralVein: "deep vein of the leg (femoral vein)"
        case .abdomen: "lower belly and pelvis"
        case .groinCanal: "groin canal"
        }
    }

    /// Which colour it gets.
    var kind: Kind {
        switch self {
        case .gluteusMaximus, .gluteusMedius, .gluteusMinimus, .piriformis, .deepRotators,
            .quadratusFemoris, .tensorFasciaeLatae, .iliotibialBand, .quadriceps, .rectusFemoris,
            .hamstrings, .hamstringOrigin, .adductors, .iliopsoas:
            .muscle
        case .labrum, .hipJoint, .sacroiliacJoint, .pubicSymphysis: .joint
        case .femoralHead, .femoralNeck, .femoralShaft, .greaterTrochanter, .lesserTrochanter,
            .iliacWing, .iliacCrest, .acetabulum, .pubicBone, .ischium, .sacrum, .lumbarSpine:
            .bone
        case .sciaticNerve, .femoralCutaneousNerve, .obturatorNerve, .groinNerves, .pudendalNerve:
            .nerve
        case .iliacArtery, .femoralVein: .vessel
        case .abdomen, .groinCanal: .region
        }
    }

    enum Kind: String, CaseIterable {
        case region = "chart-region"
        case muscle = "chart-muscle"
        case bone = "chart-bony"
        case joint = "chart-joint"
        case vessel = "chart-vessel"
        case nerve = "chart-nerve"
    }
}
