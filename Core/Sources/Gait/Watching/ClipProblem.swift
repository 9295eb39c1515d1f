/// Why a file is not a clip that can be looked at; each says what to do instead.
public struct ClipProblem: Error, Sendable, Hashable, CustomStringConvertible {
    public var path: String
    public var kind: Kind
    /// What to do about it, as a sentence.
    public var remedy: String

    public enum Kind: Sendable, Hashable {
        case notFound
        case notReadable(reason: String)
        /// `reason` goes on after "this is not a clip that can be looked at:".
        case notAVideo(reason: String)
        case noFrames
        case tooManyPixels(width: Int, height: Int)
        /// As played.
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

    /// "clip.mp4: the clip lasts 10 min and 2 s; more than 2 min is not read. Cut it down."
    public var description: String { "\(path): \(reason). \(remedy)" }

    /// What is wrong, without the file's name and without a full stop.
    public var reason: String {
        switch kind {
        case .notFound: "there is no such file"
        case .notReadable(let reason): "the file cannot be read: \(reason)"
        case .notAVideo(let reason): "this is not a clip that can be looked at: \(reason)"
        case .noFrames: "there is no picture in it"
        case .tooManyPixels(let width, let height):
            "its pictures of \(width) by \(height) pixels are larger than can be read"
        case .tooLong(let seconds, let limit):
            "the clip lasts \(Self.time(seconds)); more than \(Self.time(limit)) is not read"
        case .tooManyFrames(let limit): "the clip has more than \(limit) frames"
        case .tooLarge(let bytes, let limit):
            "the file has \(Self.megabytes(bytes)); more than \(Self.megabytes(limit)) is not read"
        case .broken(0, let reason): "the clip is broken from its start: \(reason)"
        case .broken(let frames, let reason):
            "the clip is broken after \(frames) frames: \(reason)"
        case .notWritable(let reason): "the file could not be written: \(reason)"
        }
    }

    private static func time(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds < 1e9 else { return "endlessly" }
        let whole = Int(seconds.rounded(.up))
        if whole < 60 { return "\(whole) s" }
        return whole % 60 == 0 ? "\(whole / 60) min" : "\(whole / 60) min and \(whole % 60) s"
    }

    private static func megabytes(_ bytes: Int) -> String {
        "\((bytes + (1 << 20) - 1) >> 20) MB"
    }
}
