/// Why a file is not a clip that can be looked at; each says what to do instead.
public struct ClipProblem: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: String
    public var kind: Kind
    /// What to do about it, as a sentence.
    public var remedy: String

    public enum Kind: Sendable, Hashable {
        case notFound
        case notReadable(reason: String)
        case notAVideo(reason: String)
        case noFrames
        case tooManyPixels(width: Int, height: Int)
        case tooLong(seconds: Double, limit: Double)
        case tooManyFrames(limit: Int)
        case tooLarge(bytes: Int, limit: Int)
        case broken(afterFrames: Int, reason: String)
        case notWritable(reason: String)
    }

    public init(path: String, kind: Kind, remedy: String) {
        self.path = path
        self.kind = kind
        self.remedy = remedy
    }

    public var description: String { "\(path): \(kind). \(remedy)" }
}
