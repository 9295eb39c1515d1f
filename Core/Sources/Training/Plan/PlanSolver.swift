import Measure

/// Finds the nearest plan that keeps to the rules.
///
/// Runs are shortened, each as little as the rules allow: since every limit grows with the runs
/// before it, going through the plan once from its start leaves each run as long as it can be. Only
/// for the race are long runs made longer, by the chain of long runs that adds least. In a week
/// beyond the advice the other runs give way before the long one, and none before the race.
struct PlanSolver {
    private let plan: RacePlan
    /// The runs still to come, as indices of the plan in order.
    private let open: [Int]
    private let real: [(day: CalendarDay, meters: Double)]
    private let realWeeks: [TrainingWeek: Double]
    private let firstWeekday: Weekday
    /// Changed distances are whole multiples of this, in metres.
    private let step: Double

    /// A run cut to less than this is left out: nobody ties shoes for it (our judgement).
    static let shortest = 1000.0
    /// Other runs of a week give up to this share before the long run does (our judgement).
    static let otherRunsShare = 0.5

    /// Days before a race in which no run is made longer: three weeks, less a day, where it is
    /// over 30 km, else one week (our judgement, after common practice).
    static func taperDays(before race: Distance) -> Int { race.kilometers > 30 ? 20 : 6 }

    init(
        plan: RacePlan,
        open: [Int],
        history: RunHistory,
        firstWeekday: Weekday,
        step: Double
    ) {
        self.plan = plan
        self.open = open
        self.firstWeekday = firstWeekday
        self.step = step
        let begins = open.first.map { plan.runs[$0].day } ?? CalendarDay(daysSince1970: 0)
        let recent = history.runs.filter { $0.day >= begins.adding(days: -42) && $0.hasDistance }
        real = recent.map { ($0.day, $0.distance.meters) }
        var weeks: [TrainingWeek: Double] = [:]
        for run in history.runs where run.day >= begins.adding(days: -42) {
            let week = TrainingWeek(containing: run.day, firstWeekday: firstWeekday)
            weeks[week, default: 0] += run.countedDistance.meters
        }
        realWeeks = weeks
    }

    /// The nearest plan in which nothing breaks; keeps the race if that can be.
    func nearest(race: Int?) -> RevisedPlan {
        let planned = plan.runs.map(\.distance.meters)
        let shortened = shorten(planned, exempting: nil)
        guard let race, open.contains(race), shortened[race] < planned[race],
            let raised = chain(to: race, from: shortened)
        else { return revised(shortened, race: race) }
        let lengthened = shorten(raised, exempting: nil)
        let keepsRace = lengthened[race] >= planned[race]
        return revised(keepsRace ? lengthened : shortened, race: race)
    }

    /// The nearest plan in which nothing breaks but the race, which stays as it is.
    func nearest(exempting race: Int?) -> RevisedPlan {
        revised(shorten(plan.runs.map(\.distance.meters), exempting: race), race: race)
    }

    private func revised(_ meters: [Double], race: Int?) -> RevisedPlan {
        let changes = plan.runs.indices.filter { meters[$0] != plan.runs[$0].distance.meters }
        return RevisedPlan(
            distances: meters.map { Distance(meters: $0) },
            changes: changes.map { index in
                RevisedPlan.Change(
                    run: plan.runs[index],
                    distance: Distance(meters: meters[index])
                )
            },
            keepsRace: race.map { meters[$0] >= plan.runs[$0].distance.meters } ?? true
        )
    }

    private func day(_ index: Int) -> CalendarDay { plan.runs[index].day }
    private func week(_ index: Int) -> TrainingWeek {
        TrainingWeek(containing: day(index), firstWeekday: firstWeekday)
    }
}

// MARK: - Shortening

extension PlanSolver {
    /// Each run as long as `meters` or as the rules allow, whichever is less.
    private func shorten(_ meters: [Double], exempting exempt: Int?) -> [Double] {
        var meters = meters
        var start = 0
        while start < open.count {
            let week = week(open[start])
            var end = start
            while end < open.count, self.week(open[end]) == week { end += 1 }
            let runs = Array(open[start..<end])
            shortenRuns(runs, in: &meters, exempting: exempt)
            if let limit = weekLimit(week, meters) {
                shortenWeek(week, runs, to: limit, in: &meters, exempting: exempt)
                shortenRuns(runs, in: &meters, exempting: exempt)
            }
            start = end
        }
        return meters
    }

    private func shortenRuns(_ runs: [Int], in meters: inout [Double], exempting exempt: Int?) {
        for run in runs where run != exempt {
            guard let longest = longestBefore(run, meters) else { continue }
            cut(run, to: longest * SafeNext.LongestRun.factor, in: &meters)
        }
    }

    private func shortenWeek(
        _ week: TrainingWeek,
        _ runs: [Int],
        to limit: Double,
        in meters: inout [Double],
        exempting exempt: Int?
    ) {
        func excess() -> Double {
            let planned = runs.filter { $0 != exempt }.reduce(0) { $0 + meters[$1] }
            return realWeeks[week, default: 0] + planned - limit
        }
        let race = plan.raceIndex
        let free = runs.filter { $0 != race && $0 != exempt }
        let long = free.max { meters[$0] < meters[$1] }
        let others = free.filter { $0 != long }
        // First the other runs to a half, then the long run, then the others altogether.
        for (group, share) in [
            (others, Self.otherRunsShare), ([long].compactMap(\.self), 0), (others, 0),
            (runs.filter { $0 == race && $0 != exempt }, 0),
        ] {
            let sum = group.reduce(0) { $0 + meters[$1] }
            let over = excess()
            guard over > 1e-6, sum > 0 else { continue }
            let factor = max(share, 1 - over / sum)
            for run in group { cut(run, to: meters[run] * factor, in: &meters) }
        }
    }

    /// Shortens to whole steps, never beyond the limit; too short a rest is left out.
    private func cut(_ run: Int, to limit: Double, in meters: inout [Double]) {
        // A limit that falls short only by its last bits is none.
        guard !meters[run].isAtMost(limit) else { return }
        let whole = (limit / step + 1e-6).rounded(.down) * step
        meters[run] = whole < Self.shortest ? 0 : whole
    }

    /// The longest real or planned run of the 30 days before a planned one.
    private func longestBefore(_ run: Int, _ meters: [Double]) -> Double? {
        let firstDay = day(run).adding(days: -SingleRunGuard.windowDays)
        let onRecord = real.filter { $0.day >= firstDay && $0.day <= day(run) }.map(\.meters).max()
        let planned = open.prefix { $0 < run }
            .filter { day($0) >= firstDay && meters[$0] >= 100 }
            .map { meters[$0] }.max()
        return [onRecord, planned].compactMap(\.self).max()
    }

    /// What the advice allows in `week`: a tenth more than the highest of the four weeks before.
    private func weekLimit(_ week: TrainingWeek, _ meters: [Double]) -> Double? {
        var totals: [Double] = []
        var before = week.previous
        for _ in 0..<WeeklyDistanceRule.recentWeeks {
            let planned = open.filter { self.week($0) == before }.reduce(0) { $0 + meters[$1] }
            totals.append(realWeeks[before, default: 0] + planned)
            before = before.previous
        }
        guard let previous = totals.first, previous > 0, let highest = totals.max() else {
            return nil
        }
        return highest * (1 + WeeklyDistanceRule.tenPercent.allowedGrowth)
    }
}

// MARK: - Lengthening for the race

extension PlanSolver {
    /// The plan with the long runs that the race needs, made longer by the least in all; `nil`
    /// when no chain of long runs leads there.
    ///
    /// The race needs a run of a tenth less in its 30 days, that one again a run before it, and
    /// so on, back to what may be run as it is. In each week only the longest run may grow, no other race
    /// and nothing in the taper.
    private func chain(to race: Int, from shortened: [Double]) -> [Double]? {
        let planned = plan.runs.map(\.distance.meters)
        var levels = [planned[race]]
        while let last = levels.last, last > Self.shortest {
            let needed = last / SafeNext.LongestRun.factor
            levels.append((needed / step - 1e-6).rounded(.up) * step)
        }
        let lastDay = day(race).adding(days: -Self.taperDays(before: plan.runs[race].distance))
        let longRuns = longRuns.filter { !plan.runs[$0].isRace && $0 != race && day($0) <= lastDay }
        var search = ChainSearch(
            levels: levels,
            planned: planned,
            allowed: planned.indices.map { index in
                longestBefore(index, shortened).map { $0 * SafeNext.LongestRun.factor }
            },
            before: planned.indices.map { index in
                let firstDay = day(index).adding(days: -SingleRunGuard.windowDays)
                return longRuns.filter { $0 < index && day($0) >= firstDay }
            }
        )
        guard let links = search.cheapest(race, level: 0)?.links else { return nil }
        var raised = planned
        for (run, level) in links { raised[run] = max(raised[run], levels[level]) }
        return raised
    }

    /// The longest run still to come of each week.
    private var longRuns: [Int] {
        Dictionary(grouping: open) { week($0) }.values.compactMap { runs in
            runs.max { plan.runs[$0].distance < plan.runs[$1].distance }
        }
        .sorted()
    }
}

/// Looks for the cheapest chain of runs, each within a tenth of the next.
private struct ChainSearch {
    struct Chain {
        var cost: Double
        /// Runs with the level each has to reach.
        var links: [(run: Int, level: Int)]
    }

    private struct Place: Hashable {
        let run: Int
        let level: Int
    }

    let levels: [Double]
    let planned: [Double]
    /// What each run may be without lengthening any; `nil` for no limit.
    let allowed: [Double?]
    /// The runs each can lean on.
    let before: [[Int]]
    private var known: [Place: Chain?] = [:]

    init(levels: [Double], planned: [Double], allowed: [Double?], before: [[Int]]) {
        self.levels = levels
        self.planned = planned
        self.allowed = allowed
        self.before = before
    }

    mutating func cheapest(_ run: Int, level: Int) -> Chain? {
        guard level < levels.count else { return nil }
        let place = Place(run: run, level: level)
        if let chain = known[place] { return chain }
        let own = max(0, levels[level] - planned[run])
        var best: Chain?
        if allowed[run].map({ levels[level].isAtMost($0) }) ?? true {
            best = Chain(cost: own, links: [(run, level)])
        } else {
            for earlier in before[run] {
                guard let chain = cheapest(earlier, level: level + 1),
                    chain.cost + own <= best?.cost ?? .infinity
                else { continue }
                best = Chain(cost: chain.cost + own, links: chain.links + [(run, level)])
            }
        }
        known[place] = .some(best)
        return best
    }
}
