public import Frames
public import Gait

/// Follows the waistband frame by frame; feed it every frame of a clip in order.
///
/// Its memory holds a few small patches and the track, whatever the length of the clip.
public struct TapeTracker: Sendable {
    private var way: Way
    private var frames: [WaistFrame] = []
    /// Why nothing can be followed; found once, it stays.
    private var refusal: GaitRefusal?

    private enum Way: Sendable {
        case tape(TapePair)
        case points(PointPair)
    }

    public init(_ marking: WaistMarking) {
        switch marking {
        case .colours(let right, let left):
            way = .tape(TapePair(right: right, left: left))
            if right == left { refusal = .tapesAlike }
        case .tape(let marks):
            way = .tape(TapePair(marks: marks.sorted { $0.seconds < $1.seconds }))
            if marks.isEmpty { refusal = .waistNotMarked }
        case .points(let marks):
            way = .points(PointPair(marks: marks.sorted { $0.seconds < $1.seconds }))
            if marks.isEmpty { refusal = .waistNotMarked }
        }
    }

    /// When the first mark was clicked, as played; `nil` without marks.
    ///
    /// If it is not the first frame, hand that frame to `learn(from:)` before all others, so that
    /// the frames before the click can be followed too.
    public var learnsAt: Double? {
        switch way {
        case .tape(let pair): pair.marks.first?.seconds
        case .points(let pair): pair.marks.first?.seconds
        }
    }

    /// Looks at the frame of the first mark ahead of its turn.
    public mutating func learn(from frame: borrowing VideoFrame) {
        guard refusal == nil else { return }
        do throws(GaitRefusal) {
            switch way {
            case .tape(var pair):
                try pair.learn(from: frame)
                way = .tape(pair)
            case .points(var pair):
                pair.learn(from: frame)
                way = .points(pair)
            }
        } catch { refusal = error }
    }

    /// Looks at the next frame.
    public mutating func add(_ frame: borrowing VideoFrame) {
        frames.append(WaistFrame(seconds: frame.seconds, right: nil, left: nil))
        guard refusal == nil else { return }
        do throws(GaitRefusal) {
            switch way {
            case .tape(var pair):
                try pair.add(frame, to: &frames)
                way = .tape(pair)
            case .points(var pair):
                pair.add(frame, to: &frames)
                way = .points(pair)
            }
        } catch { refusal = error }
    }

    /// Where the points are to be looked at again by the runner, every 30 frames; none for tape.
    public var checks: [WaistCheck] {
        switch way {
        case .tape: []
        case .points(let pair): pair.checks
        }
    }

    /// Fewer frames than this share are no track; what lies between is for the geometry to judge.
    private static let leastSeen = 0.5

    /// The whole track, with clip seconds divided by `slowMotionFactor`; or why there is none.
    public consuming func finish(slowMotionFactor: Double) -> Result<WaistTrack, GaitRefusal> {
        if let refusal { return .failure(refusal) }
        let total = frames.count
        let seen = frames.count { $0.right != nil && $0.left != nil }
        let method: WaistMethod
        switch way {
        case .tape(let pair):
            method = .tape
            if let refusal = pair.doubt(frames: total) { return .failure(refusal) }
        case .points: method = .clickedPoints
        }
        guard total > 0, Double(seen) >= Self.leastSeen * Double(total) else {
            let share = total == 0 ? 1 : 1 - Double(seen) / Double(total)
            return .failure(.waistLost(share: share))
        }
        let factor = slowMotionFactor > 0 ? slowMotionFactor : 1
        let track = frames.map {
            WaistFrame(seconds: $0.seconds / factor, right: $0.right, left: $0.left)
        }
        return .success(WaistTrack(method: method, frames: track))
    }
}
