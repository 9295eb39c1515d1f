/// A stretch of an activity in which its timer stood still.
public struct Pause: Hashable, Sendable {
    /// Seconds from the activity's start.
    public var startOffsetSeconds: Double
    public var elapsedSeconds: Double

    public init(startOffsetSeconds: Double, elapsedSeconds: Double) {
        self.startOffsetSeconds = startOffsetSeconds
        self.elapsedSeconds = elapsedSeconds
    }
}
