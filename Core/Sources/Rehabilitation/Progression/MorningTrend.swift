import Measure

/// The mornings of a course: which one is usual, and whether they creep up.
struct MorningTrend {
    let cutoffs: ProgressionCutoffs
    /// Mornings that count towards the usual one, oldest first.
    private var usualMornings: [(day: CalendarDay, pain: Int)] = []

    init(cutoffs: ProgressionCutoffs) { self.cutoffs = cutoffs }

    /// The middle of the mornings of the days before the load of `day`, its own included.
    ///
    /// The lower of two middles; `nil` without any.
    func usual(before day: CalendarDay) -> Int? {
        let pains = usualMornings.filter {
            $0.day <= day && day.days(since: $0.day) < cutoffs.usualDays.value
        }.map(\.pain).sorted()
        return pains.isEmpty ? nil : pains[(pains.count - 1) / 2]
    }

    /// Adds a morning unless it was above what counts as settled: a flare-up must not become usual.
    mutating func add(_ pain: Int, on day: CalendarDay, settledBound: Int?) {
        if let settledBound, pain > settledBound { return }
        usualMornings.append((day, pain))
        usualMornings.removeAll { day.days(since: $0.day) > cutoffs.usualDays.value }
    }

    /// Whether morning pain or stiffness rose in each of the last two weeks that end on `day`.
    func isCreeping(_ days: [CalendarDay: DiaryDay], on day: CalendarDay) -> Bool {
        var weeks: [[DiaryDay]] = []
        for week in 0..<3 {
            let told = (0..<7).compactMap { days[day.adding(days: -7 * week - $0)] }
            guard told.count >= cutoffs.creepingMornings.value else { return false }
            weeks.append(told)
        }
        return rises(weeks.map { $0.compactMap(\.painMorning) }, by: cutoffs.creepingPainTenths, 10)
            || rises(
                weeks.map { $0.compactMap(\.stiffMinutes) },
                by: cutoffs.creepingStiffMinutes,
                1
            )
    }

    /// `weeks` newest first; `parts` of the bound make up one of the values.
    private func rises(_ weeks: [[Int]], by bound: ProgressionBound, _ parts: Int) -> Bool {
        guard weeks.allSatisfy({ $0.count >= cutoffs.creepingMornings.value }) else { return false }
        return zip(weeks, weeks.dropFirst()).allSatisfy { later, earlier in
            // Means compared in whole numbers, so that no rounding decides.
            let rise =
                later.reduce(0, +) * earlier.count - earlier.reduce(0, +) * later.count
            return rise * parts >= bound.value * later.count * earlier.count
        }
    }
}
