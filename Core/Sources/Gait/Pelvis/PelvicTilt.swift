import Anatomy

/// The tilt of the waistband through a clip, in degrees: positive when the runner's right side is
/// higher.
struct PelvicTilt: Sendable {
    static let cutoff = 10.0

    var tilt: Signal
    /// Mean height of the two points, downwards in pixels.
    var height: Signal
    /// Between the two points, in pixels.
    var spacing: Double
    /// Frames in which a point was lost or stood out, as a share.
    var lostShare: Double

    /// `nil` when the waistband was never seen long enough.
    init?(_ track: WaistTrack) {
        let sound = track.sound
        let times = sound.frames.map(\.seconds)
        guard let grid = TimeGrid(times: times),
            let spacing = Order.median(
                sound.frames.compactMap { frame in
                    frame.right.flatMap { right in frame.left.map { right.distance(to: $0) } }
                }
            ), spacing > 1
        else { return nil }
        self.spacing = spacing
        let raw = sound.frames.map { frame -> Double in
            guard let right = frame.right, let left = frame.left else { return .nan }
            return Angle.direction(x: right.x - left.x, y: left.y - right.y)
        }
        let tilts = Hampel.cleaned(raw, floor: 3)
        let heights = zip(sound.frames, tilts).map { frame, tilt -> Double in
            guard tilt.isFinite, let right = frame.right, let left = frame.left else { return .nan }
            return (right.y + left.y) / 2
        }
        lostShare = Double(tilts.count { !$0.isFinite }) / Double(max(1, tilts.count))
        tilt = Butterworth(cutoff: Self.cutoff, rate: grid.rate)
            .smoothed(grid.signal(times: times, values: tilts))
        height = Butterworth(cutoff: BodySignals.bodyCutoff, rate: grid.rate)
            .smoothed(grid.signal(times: times, values: heights))
        guard !tilt.runs.isEmpty else { return nil }
    }
}
