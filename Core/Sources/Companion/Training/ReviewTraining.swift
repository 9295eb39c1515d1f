import ActivityFile
public import Measure
public import Training

/// Reads the runs of the store and judges them by all training rules.
public struct ReviewTraining: Sendable {
    private let shelf: any ActivityShelf
    private let settings: any SettingsShelf
    private let clock: LocalClock

    public init(shelf: any ActivityShelf, settings: any SettingsShelf, clock: LocalClock) {
        self.shelf = shelf
        self.settings = settings
        self.clock = clock
    }

    /// Everything that can be said on `day`.
    public func callAsFunction(on day: CalendarDay) throws -> TrainingReview {
        TrainingReview.review(
            runs: try runs(),
            on: day,
            firstWeekday: try settings.settings().firstWeekday
        )
    }

    /// The runs of the store, oldest first, each on the runner's own local day.
    ///
    /// A run whose device did not know the date belongs to no day and is left out, and so is one
    /// whose date cannot be right (see `Run.hasPlausibleDay`).
    public func runs() throws -> [Run] {
        Self.runs(try shelf.activities(runningOnly: true), clock: clock)
    }

    /// The same of activities that were read already.
    public static func runs(_ activities: [ShelvedActivity], clock: LocalClock) -> [Run] {
        activities.filter(\.hasKnownDate).map { Run($0, clock: clock) }.filter(\.hasPlausibleDay)
    }
}

extension Run {
    /// A stored run as training sees it; where the file tells no zone, the computer's counts.
    init(_ activity: ShelvedActivity, clock: LocalClock) {
        self.init(
            id: activity.id,
            start: activity.start,
            day: activity.localDay(clock),
            distance: Distance(meters: activity.distanceMeters ?? 0),
            seconds: activity.durationSeconds,
            averageCadence: activity.averageCadence,
            averageHeartRate: activity.averageHeartRate,
            descentMeters: activity.measures?.descentMeters,
            downhillMeters: activity.measures?.downhillMeters,
            steps: activity.measures?.steps,
            peakForceBodyWeights: activity.measures?.peakForceBodyWeights,
            speeds: activity.measures?.speeds,
            movingSeconds: activity.measures?.movingSeconds
        )
    }
}
