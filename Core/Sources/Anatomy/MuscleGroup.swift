/// The muscle groups that tests, causes and exercises are linked to, and the iliotibial band.
public enum MuscleGroup: String, CaseIterable, Sendable, Codable {
    case gluteusMaximus = "gluteus_maximus"
    case gluteusMedius = "gluteus_medius"
    case gluteusMinimus = "gluteus_minimus"
    case piriformis
    case deepRotators = "deep_rotators"
    case hipFlexors = "hip_flexors"
    case quadriceps
    case hamstrings
    case adductors
    case tensorFasciaeLatae = "tensor_fasciae_latae"
    case iliotibialBand = "iliotibial_band"
    case obliques
    case transverseAbdominis = "transverse_abdominis"
    case lowBack = "low_back"
    case calf
    case foot

    /// The ten muscle groups that move and steady the hip; the band between them is no muscle.
    public static let tenOfTheHip: [MuscleGroup] = [
        .gluteusMaximus, .gluteusMedius, .gluteusMinimus, .piriformis, .deepRotators,
        .hipFlexors, .quadriceps, .hamstrings, .adductors, .tensorFasciaeLatae,
    ]

    /// The name a runner reads.
    public var name: String {
        switch self {
        case .gluteusMaximus: "gluteus maximus (the big buttock muscle)"
        case .gluteusMedius: "gluteus medius (side of the hip)"
        case .gluteusMinimus: "gluteus minimus (deep at the side of the hip)"
        case .piriformis: "piriformis (deep in the buttock)"
        case .deepRotators: "deep hip rotators (obturator internus and its neighbours)"
        case .hipFlexors: "hip flexors (iliopsoas, front of the hip)"
        case .quadriceps: "quadriceps (front of the thigh)"
        case .hamstrings: "hamstrings (back of the thigh)"
        case .adductors: "adductors (inner thigh)"
        case .tensorFasciaeLatae: "tensor fasciae latae (front corner of the hip)"
        case .iliotibialBand: "iliotibial band (outside of the thigh)"
        case .obliques: "obliques (the sides of the belly)"
        case .transverseAbdominis: "transverse abdominis (the deepest belly muscle)"
        case .lowBack: "low back"
        case .calf: "calf (gastrocnemius and soleus)"
        case .foot: "small muscles of the foot"
        }
    }
}
