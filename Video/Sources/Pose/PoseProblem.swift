/// Why the network did not work though it is there.
public enum PoseProblem: Error, Sendable, Hashable, CustomStringConvertible {
    /// A file of the runtime or a model could not be loaded.
    case broken(file: String, reason: String)
    /// The model is not the one this program knows how to read.
    case unexpectedModel(file: String, reason: String)
    /// A computation failed.
    case failed(step: String, reason: String)

    public var description: String {
        switch self {
        case .broken(let file, let reason):
            "\(file) could not be loaded (\(reason)). Run scripts/prepare-pose to fetch it anew."
        case .unexpectedModel(let file, let reason):
            "\(file) is another model than expected (\(reason)). Run scripts/prepare-pose."
        case .failed(let step, let reason):
            "The pose network failed at \(step): \(reason)."
        }
    }
}
