import Measure

/// Two years of weeks, planned backwards from the long run that was too long.
///
/// Weeks run from Monday to Sunday and are counted by how many come before the week of that run,
/// which is week 0; later weeks are negative.
struct Diary {
    let spikeDay: CalendarDay
    let painBegan: CalendarDay
    private let firstDay: CalendarDay
    private let lastDay: CalendarDay
    private let seed: UInt64

    /// Days from the too long run, a Sunday, to the pain, a Tuesday.
    static let daysToPain = 9

    init(seed: UInt64, lastDay: CalendarDay) {
        self.seed = seed
        self.lastDay = lastDay
        firstDay = lastDay.adding(days: -729)
        // The Sunday nearest to thirty days before the end.
        let about = lastDay.adding(days: -30)
        let sunday = TrainingWeek(containing: about.adding(days: 3), firstWeekday: .sunday)
        spikeDay = sunday.firstDay
        painBegan = spikeDay.adding(days: Self.daysToPain)
    }

    /// Every run, oldest first.
    func runs() -> [PlannedRun] {
        (-5...104).reversed().flatMap(runs(week:)).filter { (firstDay...lastDay).contains($0.day) }
    }

    private func runs(week: Int) -> [PlannedRun] {
        var random = SeededGenerator(seed: seed &* 31 &+ UInt64(bitPattern: Int64(week &* 7919)))
        if let told = Self.told[week] {
            return told.map { plan in
                PlannedRun(
                    day: day(plan.weekday, week: week),
                    kind: plan.kind,
                    meters: plan.kilometers * 1000 + random.uniform(-60...60),
                    easySpeed: plan.easySpeed ?? easySpeed(week: week)
                )
            }
        }
        let monday = day(0, week: week)
        let target = target(week: week, monday: monday, random: &random)
        return usualRuns(week: week, target: target, random: &random)
    }

    /// An ordinary week: Tuesday, Thursday, Sunday, and on most weeks Saturday too.
    private func usualRuns(
        week: Int,
        target: (week: Double, long: Double),
        random: inout SeededGenerator
    ) -> [PlannedRun] {
        let rest = max(target.week - target.long, 6)
        let hasSaturday = random.isTrue(odds: 0.5)
        let shares = hasSaturday ? [0.34, 0.38, 0.28] : [0.47, 0.53]
        let weekdays = hasSaturday ? [1, 3, 5] : [1, 3]
        var runs: [PlannedRun] = []
        for (share, weekday) in zip(shares, weekdays) {
            let meters = rest * share * 1000 + random.uniform(-400...400)
            let isFast = weekday == 3 && week % 2 == 0
            let kind: PlannedRun.Kind =
                isFast ? (week % 4 == 0 ? .intervals : .tempo) : .easy
            // Life gets in the way of a Tuesday now and then.
            if weekday == 1, random.isTrue(odds: 0.06) { continue }
            runs.append(
                PlannedRun(
                    day: day(weekday, week: week),
                    kind: kind,
                    meters: meters,
                    easySpeed: easySpeed(week: week)
                )
            )
        }
        runs.append(
            PlannedRun(
                day: day(6, week: week),
                kind: .long,
                meters: target.long * 1000 + random.uniform(-80...80),
                easySpeed: easySpeed(week: week) - 0.06
            )
        )
        return runs
    }

    /// Kilometres of the week and of its long run.
    private func target(
        week: Int,
        monday: CalendarDay,
        random: inout SeededGenerator
    ) -> (week: Double, long: Double) {
        if let build = Self.halfMarathonBuild[week] { return build }
        // More in spring and autumn, less in the heat and in the dark.
        let season = Wave.sine(turns: Double(monday.daysSince1970) / 182.62 + 0.1)
        let isRestWeek = week % 4 == 3
        let total = (29 + 2.5 * season + random.uniform(-1.5...1.5)) * (isRestWeek ? 0.74 : 1)
        let long = isRestWeek ? 8.2 : 10.1 + 0.5 * season + random.uniform(-0.25...0.25)
        return (total, long)
    }

    /// Robin grows a little faster over two years.
    private func easySpeed(week: Int) -> Double { 2.74 - 0.0012 * Double(max(week, 0)) }

    private func day(_ weekday: Int, week: Int) -> CalendarDay {
        spikeDay.adding(days: weekday - 6 - week * 7)
    }
}

extension Diary {
    /// Eleven weeks that lead to a half marathon, the week's kilometres and its long run.
    private static let halfMarathonBuild: [Int: (week: Double, long: Double)] = [
        58: (30, 11), 57: (32, 12), 56: (34, 13), 55: (36, 14), 54: (28, 10.5), 53: (37, 15.2),
        52: (39, 16.4), 51: (41, 17.6), 50: (31, 13), 49: (42, 18.4), 48: (35, 14), 47: (25, 10),
        44: (20, 8), 43: (25, 9),
    ]

    /// A run that the story fixes; Monday is weekday 0.
    private struct Told {
        var weekday: Int
        var kind: PlannedRun.Kind
        var kilometers: Double
        var easySpeed: Double?

        init(
            _ weekday: Int,
            _ kind: PlannedRun.Kind,
            _ kilometers: Double,
            at speed: Double? = nil
        ) {
            self.weekday = weekday
            self.kind = kind
            self.kilometers = kilometers
            easySpeed = speed
        }
    }

    private static let told: [Int: [Told]] = [
        // The half marathon and an easy week after it.
        46: [Told(1, .easy, 5), Told(3, .easy, 4), Told(6, .race, 21.1, at: 3.06)],
        45: [Told(3, .easy, 4.5), Told(6, .easy, 6)],
        // A bad flu: seventeen days without a run, then a careful return.
        28: [Told(1, .easy, 6)],
        27: [],
        26: [Told(5, .easy, 4, at: 2.55)],
        25: [Told(1, .easy, 4.5, at: 2.6), Told(4, .easy, 5, at: 2.6), Told(6, .easy, 6, at: 2.6)],
        24: [Told(1, .easy, 6), Told(3, .easy, 6), Told(6, .long, 7.5)],
        // The weeks before: nothing out of the ordinary.
        7: [Told(1, .easy, 7.5), Told(3, .easy, 8), Told(6, .long, 10.2)],
        6: [Told(1, .easy, 8), Told(3, .tempo, 8.5), Told(6, .long, 10.6)],
        5: [Told(1, .easy, 6), Told(3, .easy, 6), Told(6, .long, 8.6)],
        4: [Told(1, .easy, 7.5), Told(3, .intervals, 8.5), Told(6, .long, 10.5)],
        3: [Told(1, .easy, 8.2), Told(3, .easy, 8.6), Told(6, .long, 10.8)],
        2: [Told(1, .easy, 8.4), Told(3, .tempo, 8.8), Told(6, .long, 11)],
        1: [
            Told(1, .easy, 7.4, at: 2.86), Told(3, .tempo, 8), Told(5, .easy, 4.2),
            Told(6, .long, 10.9),
        ],
        // Feeling strong: more, faster, and one run nearly twice as long as any of the month.
        0: [
            Told(1, .easy, 6.8, at: 2.96), Told(3, .tempo, 8.2, at: 2.95),
            Told(5, .easy, 6.4, at: 2.96), Told(6, .long, 20.7, at: 2.86),
        ],
        -1: [
            Told(1, .easy, 6.2), Told(3, .intervals, 8), Told(5, .easy, 5.2), Told(6, .long, 12.2),
        ],
        // The pain begins on the Tuesday; that run is cut short, and the next are short and slow.
        -2: [
            Told(1, .sore, 4.1, at: 2.65), Told(3, .sore, 3, at: 2.55),
            Told(5, .sore, 3.2, at: 2.6),
        ],
        -3: [
            Told(1, .sore, 3.6, at: 2.6), Told(4, .sore, 3.1, at: 2.55),
            Told(6, .sore, 3.8, at: 2.65),
        ],
        -4: [
            Told(1, .sore, 3, at: 2.6), Told(3, .sore, 3.3, at: 2.6), Told(6, .sore, 3, at: 2.55),
        ],
        -5: [Told(2, .sore, 3, at: 2.6)],
    ]
}
