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
    case trunk
    case calf
}
