public import Measure

/// What the store keeps of the steps of one run.
public struct ShelvedDynamics: Sendable, Hashable {
    /// The activity's id.
    public var id: Int64
    public var start: Instant
    public var utcOffsetSeconds: Int?
    /// The device that recorded the steps.
    public var device: String?
    public var profile: StrideProfile

    public init(
        id: Int64,
        start: Instant,
        utcOffsetSeconds: Int? = nil,
        device: String? = nil,
        profile: StrideProfile
    ) {
        self.id = id
        self.start = start
        self.utcOffsetSeconds = utcOffsetSeconds
        self.device = device
        self.profile = profile
    }
}

/// Gives the steps of years of runs at once; the store implements it.
public protocol DynamicsShelf: Sendable {
    /// Runs whose steps were recorded and whose date is known, in order of start.
    func dynamics() throws -> [ShelvedDynamics]
}
