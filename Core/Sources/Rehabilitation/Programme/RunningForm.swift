/// What is known of how the runner runs, as far as a programme may use it.
///
/// Form never chooses a cause; it only says whether and how the beat is offered
/// (docs/decisions/0019-gait-in-the-assessment.md).
public struct RunningForm: Sendable, Hashable {
    /// The runner's own steps a minute, from a clip or a watch; `nil`: nobody counted.
    public var cadence: Double?
    /// A clip shows a hip drop that is gross or one-sided beyond its error.
    public var dropsHip: Bool
    /// Something hurts.
    ///
    /// Nothing supports changing how one runs without.
    public var hurts: Bool

    public init(cadence: Double? = nil, dropsHip: Bool = false, hurts: Bool = true) {
        self.cadence = cadence
        self.dropsHip = dropsHip
        self.hurts = hurts
    }

    /// Five to ten in a hundred over the runner's own cadence, never a number for everybody.
    public var beat: Beat? {
        guard let cadence, cadence > 0 else { return nil }
        return Beat(
            own: Int(cadence.rounded()),
            from: Int((cadence * 1.05).rounded()),
            to: Int((cadence * 1.1).rounded())
        )
    }

    /// Steps a minute: the runner's own, and the bounds of what is tried.
    public struct Beat: Sendable, Hashable {
        public var own: Int
        public var from: Int
        public var to: Int
    }
}
