public import Measure

/// The training findings that the hip check would otherwise ask for.
///
/// Each is `nil` where the record cannot tell. A short or interrupted record never makes a flag
/// absent: absent means that the record covers the time and shows nothing.
public struct DerivedFlags: Hashable, Sendable {
    /// A single run went more than 10 percent past the longest of the 30 days before it.
    public let loadSpike: Bool?
    /// The run behind `loadSpike`: the largest jump, of equals the latest.
    public let spike: SingleRunComparison?
    /// The largest step of one run beyond those of its 30 days before, spike or not; `nil` where
    /// `loadSpike` is.
    public let largestStep: SingleRunComparison?
    /// A week was further and faster than the four before it.
    public let paceAndDistance: Bool?
    /// The latest week behind `paceAndDistance`.
    public let paceAndDistanceWeek: JudgedWeek?
    /// Time on feet in the last four weeks was more than 30 percent above the four before.
    public let durationIncrease: Bool?
    /// Both four-week spans; `nil` where `durationIncrease` is.
    public let timeOnFeet: FourWeekChange?
    /// A week was more than 30 percent, and steeply, above the week before it.
    public let weeklyRise: Bool?
    /// The steepest week behind `weeklyRise`.
    public let weeklyRiseWeek: JudgedWeek?

    /// A week with much more downhill than usual, after weeks with hardly any; never `false`,
    /// since other changes of ground and shoes are not on record.
    public let newHills: Bool?
    /// The week behind `newHills`.
    public let newHillsWeek: JudgedWeek?

    /// Usual downhill up to this share of the week's own makes the hills new (our judgement).
    public static let newHillsShare = 0.25

    /// Days looked at, ending with the day itself: five weeks.
    public static let days = 35

    /// Reads the five weeks that end with `day`: the day the pain began, or today.
    ///
    /// A run on `day` itself counts, since it may be the one that hurt. Runs after it do not, but
    /// they show that the record goes on.
    public init(runs: [Run], before day: CalendarDay, firstWeekday: Weekday) {
        let history = RunHistory(runs, through: day)
        let review = TrainingReview(history: history, day: day, firstWeekday: firstWeekday)
        let firstDay = day.adding(days: 1 - Self.days)
        let isCurrent = RunHistory(runs).isCurrent(on: day)

        let recent = review.verdicts.filter { $0.run.day >= firstDay }
        let step = recent.compactMap(\.comparison).filter(\.recordReachesBack)
            .max { ($0.ratio, $0.run.start) < ($1.ratio, $1.run.start) }
        spike = step.flatMap { $0.isSpike ? $0 : nil }
        loadSpike = Self.flag(
            spike != nil,
            canExclude: isCurrent && !recent.isEmpty && recent.allSatisfy(\.isComplete)
        )

        largestStep = loadSpike == nil ? nil : step

        let weeks = review.weeks.filter { $0.summary.week.lastDay >= firstDay }
        paceAndDistanceWeek = weeks.last(where: \.isFurtherAndFaster)
        paceAndDistance = Self.flag(
            paceAndDistanceWeek != nil,
            canExclude: isCurrent && !weeks.isEmpty
                && weeks.allSatisfy { $0.paceAndDistance != .notEnoughHistory }
        )

        // A record that begins within a week would make the next one look like a rise.
        let judged = weeks.filter { week in
            week.distance.growth != nil
                && history.reachesBack(to: week.summary.week.previous.firstDay)
        }
        weeklyRiseWeek = judged.filter(\.isSteepRise)
            .max { ($0.distance.growth?.share ?? 0) < ($1.distance.growth?.share ?? 0) }
        weeklyRise = Self.flag(
            weeklyRiseWeek != nil,
            canExclude: isCurrent && !weeks.isEmpty && judged.count == weeks.count
        )

        newHillsWeek = weeks.last { week in
            guard case .risen(let change) = week.finding(of: .downhill) else { return false }
            return change.usual <= Self.newHillsShare * change.amount
        }
        newHills = newHillsWeek == nil ? nil : true

        timeOnFeet = isCurrent ? FourWeekChange(history, before: day) : nil
        durationIncrease = timeOnFeet.map(\.isLonger)
    }

    private static func flag(_ isPresent: Bool, canExclude: Bool) -> Bool? {
        isPresent ? true : canExclude ? false : nil
    }
}
