/// How much one upload may bring.
///
/// A whole archive of twenty years of recording fits; a mistaken film or a flood does not.
struct UploadLimits: Sendable {
    var fileBytes = 4 << 30
    var totalBytes = 8 << 30
    var files = 20_000

    /// For a clip of running and one of standing.
    static let clips = UploadLimits(fileBytes: 1 << 30, totalBytes: 2 << 30, files: 2)

    static func text(bytes: Int) -> String {
        switch bytes {
        case (1 << 30)...: "\(bytes >> 30) GB"
        case (1 << 20)...: "\(bytes >> 20) MB"
        default: "\(bytes >> 10) KB"
        }
    }
}
