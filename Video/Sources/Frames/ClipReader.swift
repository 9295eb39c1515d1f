public import Gait

/// Reads the frames of a clip straight through, upright, with their true time stamps.
public struct ClipReader: ~Copyable {
    public let path: String
    /// `frames` and `duration` as the file announces them; exact only after the last frame.
    public private(set) var description: ClipDescription
    /// Damage that was worked around so far.
    public private(set) var damage: [String] = []

    public init(path: String, limits: ClipLimits = ClipLimits()) throws(ClipProblem) {
        throw ClipProblem(path: path, kind: .noFrames, remedy: "")
    }

    /// Puts the next frame into `frame`, reusing its memory; `false` at the end.
    public mutating func read(into frame: inout VideoFrame) throws(ClipProblem) -> Bool {
        false
    }
}
