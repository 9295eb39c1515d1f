public import Gait

/// Reads some frames of a clip, and of the others only what those are made from.
///
/// A clip that is damaged, or that does not tell the time of each frame, is read by `ClipReader`:
/// whether a frame was left out or broken could not be told.
public struct ClipSkimmer: ~Copyable {
    private var reader: ClipReader
    /// All frames of the clip.
    public let frames: Int
    private let wanted: Int
    private var count = 0

    /// `nil` for a clip that must be read frame by frame.
    ///
    /// `isWanted` is asked for each frame in order.
    public init?(
        path: String,
        limits: ClipLimits = ClipLimits(),
        isWanted: (_ frame: Int) -> Bool
    ) throws(ClipProblem) {
        let scan = try ClipScan(path: path, limits: limits)
        guard !scan.stamps.isEmpty else { return nil }
        var looks: [Int64: Int] = [:]
        for (index, stamp) in scan.stamps.enumerated() where index == 0 || isWanted(index) {
            looks[stamp] = index
        }
        reader = try ClipReader(path: path, limits: limits)
        reader.keepOnly(looks)
        frames = scan.stamps.count
        wanted = looks.count
    }

    /// Puts the next wanted frame (and always the first one) into `frame`, reusing its memory.
    ///
    /// `false` at the end. Throws what `ClipReader.read(into:)` throws.
    public mutating func read(into frame: inout VideoFrame) throws(ClipProblem) -> Bool {
        guard try reader.readKept(into: &frame) else { return false }
        count += 1
        return true
    }

    /// At the end: whether every wanted frame came and nothing of the clip was damaged.
    ///
    /// If not, the frames may be other ones than they are said to be.
    public var isWhole: Bool { count == wanted && reader.damage.isEmpty }
}
