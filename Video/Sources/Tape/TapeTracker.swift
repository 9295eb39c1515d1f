public import Frames
public import Gait

/// Follows the waistband frame by frame; feed it every frame of a clip in order.
public struct TapeTracker: Sendable {
    public init(_ marking: WaistMarking) {}

    /// Looks at the next frame.
    public mutating func add(_ frame: borrowing VideoFrame) {}

    /// The whole track, with clip seconds divided by `slowMotionFactor`; or why there is none.
    public consuming func finish(slowMotionFactor: Double) -> Result<WaistTrack, GaitRefusal> {
        .failure(.waistNotMarked)
    }
}
