public import Anatomy
import Interview
public import Measure
public import Training

/// Reads what the watch told of each run's steps and looks for a change since the pain began.
public struct ReviewDynamics: Sendable {
    private let shelf: any DynamicsShelf
    private let hipCheck: any HipCheckShelf
    private let clock: LocalClock

    public init(shelf: any DynamicsShelf, hipCheck: any HipCheckShelf, clock: LocalClock) {
        self.shelf = shelf
        self.hipCheck = hipCheck
        self.clock = clock
    }

    /// Around `since` where it is given, else around the day the hip check says the pain began.
    public func callAsFunction(
        since: CalendarDay? = nil,
        on today: CalendarDay
    ) throws -> DynamicsReading {
        let draft = try hipCheck.draft()
        let runs = try shelf.dynamics().map { kept in
            RunDynamics(
                id: kept.id,
                start: kept.start,
                day: kept.utcOffsetSeconds.map { CalendarDay(kept.start, offsetSeconds: $0) }
                    ?? clock.day(of: kept.start),
                device: kept.device,
                profile: kept.profile
            )
        }
        return DynamicsReading(
            review: DynamicsReview(
                runs.filter { Run.plausibleDays.contains($0.day) },
                since: since ?? draft.painBegan,
                today: today
            ),
            isPainDay: since == nil || since == draft.painBegan,
            painfulSide: draft.answers.painfulSide,
            today: today
        )
    }
}

/// The review with what the hip check adds to it.
public struct DynamicsReading: Sendable {
    public let review: DynamicsReview
    /// Whether the day compared around is the one on which the pain began.
    public let isPainDay: Bool
    /// The one side that hurts; `nil` for both, neither or not told.
    public let painfulSide: Side?
    public let today: CalendarDay

    public init(review: DynamicsReview, isPainDay: Bool, painfulSide: Side?, today: CalendarDay) {
        self.review = review
        self.isPainDay = isPainDay
        self.painfulSide = painfulSide
        self.today = today
    }
}
