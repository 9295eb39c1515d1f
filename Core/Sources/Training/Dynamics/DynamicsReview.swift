public import Measure

/// How the runner's steps are at equal pace, run by run, and whether that has changed since a day.
public struct DynamicsReview: Hashable, Sendable {
    /// The day that is compared around: when the pain began, or another; `nil` for none.
    public let since: CalendarDay?
    /// One for each quantity that any run of the device tells, in order of `StrideQuantity`.
    public let series: [DynamicsSeries]
    /// Runs whose steps were told, of all devices.
    public let runs: Int
    /// Devices with their runs, the most used first.
    public let devices: [(name: String?, runs: Int)]

    /// Days before the day that count as "before": longer ago it was another shape, other shoes.
    public static let daysBefore = 180
    /// How far from the reference speed, in metres a second, running counts as equal pace.
    public static let paceReach = 0.4
    /// Seconds of steady running near the reference speed that a run needs to count.
    public static let leastSeconds = 300.0
    /// Runs that either side needs before anything is said; our judgement, as the three above.
    public static let leastBefore = 10
    public static let leastSince = 6
    /// Of 100 runners without any change, so many may be told of one, all quantities together.
    public static let falseAlarms = 5

    /// Reviews `runs` as on `today`; runs after it are left out.
    public init(_ runs: [RunDynamics], since: CalendarDay?, today: CalendarDay) {
        let runs = runs.filter { $0.day <= today }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        self.since = since
        self.runs = runs.count
        devices = Dictionary(grouping: runs, by: \.device)
            .map { (name: $0.key, runs: $0.value.count) }
            .sorted { ($1.runs, $0.name ?? "") < ($0.runs, $1.name ?? "") }
        let told = StrideQuantity.allCases.filter { quantity in
            runs.contains { $0.profile.has(quantity) }
        }
        let drafts = told.compactMap { SeriesDraft($0, runs: runs, since: since) }
        let compared = drafts.count { $0.outcome == nil }
        series = drafts.map { $0.series(quantities: compared) }
    }

    public static func == (left: DynamicsReview, right: DynamicsReview) -> Bool {
        left.since == right.since && left.series == right.series && left.runs == right.runs
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(since)
        hasher.combine(series)
    }

    /// Those with something to show, the changed ones first.
    public var changed: [DynamicsSeries] { series.filter { $0.change?.isChanged == true } }

    public subscript(_ quantity: StrideQuantity) -> DynamicsSeries? {
        series.first { $0.quantity == quantity }
    }
}

/// A series before it is known over how many quantities the error is spread.
private struct SeriesDraft {
    let quantity: StrideQuantity
    let device: String?
    let referenceSpeed: Double
    /// What there is to say without comparing; `nil` where there is enough to compare.
    let outcome: DynamicsSeries.Outcome?
    private let means: [(run: RunDynamics, mean: StrideProfile.Cell)]
    private let model: DynamicsModel

    init?(_ quantity: StrideQuantity, runs: [RunDynamics], since: CalendarDay?) {
        let telling = runs.filter { $0.profile.has(quantity) }
        guard let last = telling.last else { return nil }
        let first = since.map { $0.adding(days: -DynamicsReview.daysBefore) }
        let device = Self.device(telling, since: since) ?? last.device
        let own = telling.filter { $0.device == device && $0.day >= first ?? $0.day }
        let newer = since.map { day in own.filter { $0.day >= day } } ?? []
        let speeds = (newer.isEmpty ? own : newer).compactMap {
            $0.profile.mean(quantity)?.speed
        }.sorted()
        guard !speeds.isEmpty else { return nil }
        let reference = speeds[speeds.count / 2]
        let pace =
            (reference - DynamicsReview.paceReach)...(reference + DynamicsReview.paceReach)
        let means = own.compactMap { run -> (run: RunDynamics, mean: StrideProfile.Cell)? in
            guard let mean = run.profile.mean(quantity, within: pace),
                mean.seconds >= DynamicsReview.leastSeconds
            else { return nil }
            return (run, mean)
        }
        self.quantity = quantity
        self.device = device
        self.means = means
        referenceSpeed = reference
        model = DynamicsModel(
            means.map { each in
                DynamicsModel.Run(
                    speed: each.mean.speed,
                    value: each.mean.mean,
                    isSince: since.map { each.run.day >= $0 } ?? false
                )
            },
            referenceSpeed: reference
        )
        let before = since.map { day in means.count { $0.run.day < day } } ?? 0
        let others = telling.filter {
            $0.device != device && $0.day >= first ?? $0.day && $0.day < since ?? $0.day
        }
        outcome = Self.outcome(
            since: since,
            before: before,
            after: means.count - before,
            others: others
        )
    }

    /// The device of most runs since the day.
    private static func device(_ runs: [RunDynamics], since: CalendarDay?) -> String?? {
        let newer = since.map { day in runs.filter { $0.day >= day } } ?? []
        return Dictionary(grouping: newer.isEmpty ? runs : newer, by: \.device)
            .max { ($0.value.count, $0.key ?? "") < ($1.value.count, $1.key ?? "") }?.key
    }

    private static func outcome(
        since: CalendarDay?,
        before: Int,
        after: Int,
        others: [RunDynamics]
    ) -> DynamicsSeries.Outcome? {
        guard since != nil else { return .noDay }
        if before < DynamicsReview.leastBefore, others.count >= DynamicsReview.leastBefore {
            return .otherDevice(before: others.last?.device, runs: others.count)
        }
        guard before >= DynamicsReview.leastBefore, after >= DynamicsReview.leastSince else {
            return .notEnough(before: before, since: after)
        }
        return nil
    }

    func series(quantities: Int) -> DynamicsSeries {
        let points = means.map { run, mean in
            DynamicsSeries.Point(
                id: run.id,
                day: run.day,
                speed: mean.speed,
                seconds: mean.seconds,
                measured: mean.mean,
                atEqualPace: mean.mean - model.slope * (mean.speed - referenceSpeed)
            )
        }
        return DynamicsSeries(
            quantity: quantity,
            device: device,
            referenceSpeed: referenceSpeed,
            points: points,
            slope: model.slope,
            outcome: outcome ?? .compared(change(quantities: quantities))
        )
    }

    private func change(quantities: Int) -> DynamicsChange {
        let difference = model.levelSince - model.levelBefore
        let alone = model.reach(0.95)
        let share = Double(DynamicsReview.falseAlarms) / 100 / Double(max(1, quantities))
        let joint = model.reach(1 - share)
        let before = means.count - sinceCount
        return DynamicsChange(
            runsBefore: before,
            runsSince: sinceCount,
            levelBefore: model.levelBefore,
            levelSince: model.levelSince,
            spreadBefore: model.spreadBefore,
            likeness: model.likeness,
            interval: (difference - alone)...(difference + alone),
            jointInterval: (difference - joint)...(difference + joint),
            quantities: quantities
        )
    }

    private var sinceCount: Int { model.countSince }
}
