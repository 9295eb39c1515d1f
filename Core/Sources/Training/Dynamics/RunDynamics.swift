public import Measure

/// What a watch told of the steps of one run.
public struct RunDynamics: Hashable, Sendable {
    /// The store's id of the run.
    public var id: Int64
    public var start: Instant
    /// The runner's local day.
    public var day: CalendarDay
    /// The watch or pod as its file names it; `nil` when it does not.
    public var device: String?
    public var profile: StrideProfile

    public init(
        id: Int64,
        start: Instant,
        day: CalendarDay,
        device: String?,
        profile: StrideProfile
    ) {
        self.id = id
        self.start = start
        self.day = day
        self.device = device
        self.profile = profile
    }
}
