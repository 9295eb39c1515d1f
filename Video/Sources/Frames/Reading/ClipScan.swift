import CFFmpeg
public import Gait

/// What the time stamps of a clip tell without decoding a picture.
struct ClipScan: Sendable, Hashable {
    var description: ClipDescription
    /// Of each frame, in order, since the first one.
    var times: [Double]
    /// The time stamps of those frames, as the file counts; empty where a frame has none.
    var stamps: [Int64] = []

    init(path: String, limits: ClipLimits) throws(ClipProblem) {
        var source = try ClipSource(path: path, limits: limits)
        try source.check(limits)
        var stamps: [Int64] = []
        var unstamped = 0
        reading: while true {
            switch try source.readPacket(afterFrames: stamps.count) {
            case .end: break reading
            case .unreadable: continue
            case .packet:
                let packet = unsafe source.packet.pointee
                if unsafe packet.flags & AV_PKT_FLAG_DISCARD != 0 { continue }
                let stamp = source.stamp
                if stamp == hipwise_no_time() { unstamped += 1 } else { stamps.append(stamp) }
                guard stamps.count + unstamped <= limits.frames else {
                    throw source.tooManyFrames(limits)
                }
            }
        }
        times = Self.times(stamps, unstamped: unstamped, source: source)
        // Two frames of one time could not be told apart.
        if unstamped == 0, times.count == stamps.count { self.stamps = stamps.sorted() }
        guard let last = times.last else {
            throw ClipProblem(path: path, kind: .noFrames, remedy: ClipRemedy.again)
        }
        guard last <= limits.seconds else { throw source.tooLong(last, limits) }
        let pace = ClipPace(times: times)
        let interval = pace.median ?? source.nominalInterval
        let shown = source.shownSize
        description = ClipDescription(
            width: shown.width,
            height: shown.height,
            frames: times.count,
            duration: last + interval,
            frameRate: 1 / interval,
            hasVariableRate: pace.varies,
            slowMotionFactor: SlowMotion.factor(
                captured: source.captureRate,
                played: 1 / interval
            )
        )
    }

    private static func times(
        _ stamps: [Int64],
        unstamped: Int,
        source: borrowing ClipSource
    ) -> [Double] {
        // Frames are stored in the order of decoding, which differs from that of showing.
        let ordered = stamps.sorted()
        var clock = ClipClock(unit: source.unit, nominalInterval: source.nominalInterval)
        var times = ordered.compactMap { clock.seconds(of: $0) }
        for _ in 0..<unstamped {
            if let time = clock.seconds(of: nil) { times.append(time) }
        }
        return times
    }
}

/// How evenly frames follow each other.
struct ClipPace: Sendable, Hashable {
    /// Between two frames, in seconds; `nil` for fewer than two.
    var median: Double?
    /// Whether more than one interval in a hundred differs from the median by more than a tenth:
    /// one late frame does not make a rate variable.
    var varies = false

    init(times: [Double]) {
        let intervals = zip(times.dropFirst(), times).map { $0 - $1 }.sorted()
        guard !intervals.isEmpty else { return }
        let middle = intervals[intervals.count / 2]
        median = middle
        let odd = intervals.count { abs($0 - middle) > 0.1 * middle }
        varies = odd * 100 > intervals.count
    }
}

extension ClipReader {
    /// What a clip is, exactly: reads all of the file but decodes none of it.
    public static func describe(
        path: String,
        limits: ClipLimits = ClipLimits()
    ) throws(ClipProblem) -> ClipDescription {
        try ClipScan(path: path, limits: limits).description
    }

    /// The frame nearest to a time (as played), reached by reading straight through.
    public static func still(
        path: String,
        at seconds: Double,
        limits: ClipLimits = ClipLimits()
    ) throws(ClipProblem) -> VideoFrame {
        let times = try ClipScan(path: path, limits: limits).times
        let wanted = times.min { abs($0 - seconds) < abs($1 - seconds) } ?? 0
        var reader = try ClipReader(path: path, limits: limits)
        // A little early, so that the frame itself is the first one not before it.
        let interval = ClipPace(times: times).median ?? 0.01
        var frame = VideoFrame(index: 0, seconds: 0, picture: Picture(width: 0, height: 0))
        var found = false
        while try reader.read(into: &frame, from: wanted - interval / 4) {
            found = true
            if frame.seconds >= wanted - interval / 4 { break }
        }
        if !found {
            // The end of the clip is broken: the last frame that is whole.
            reader = try ClipReader(path: path, limits: limits)
            while try reader.read(into: &frame) { found = true }
        }
        guard found else {
            throw ClipProblem(path: path, kind: .noFrames, remedy: ClipRemedy.again)
        }
        return frame
    }
}
