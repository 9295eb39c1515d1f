public import Measure
public import Program

/// What was told of one day, all tellings of it taken together.
public struct DiaryDay: Sendable, Hashable {
    public let day: CalendarDay
    public internal(set) var painDuring: Int?
    public internal(set) var painAfter: Int?
    public internal(set) var painMorning: Int?
    public internal(set) var stiffMinutes: Int?
    public internal(set) var participation: CheckIn.Participation?
    public internal(set) var loading: Set<CheckIn.Loading>?
    public internal(set) var catches: Bool?
    /// The runner's own words, those written last; empty where there are none.
    public internal(set) var note = ""
    /// What nobody knows, so that the day holds.
    ///
    /// Told at the same moment with different numbers, with one that cannot be, or taken back from
    /// too much to less. Any other correction counts.
    public internal(set) var contested: Set<CheckInProblem.Field>

    /// Whether the hip was loaded; pain while loading says so too.
    var load: Load {
        if let loading, !loading.isEmpty { return .loaded }
        if let painDuring, painDuring > 0 { return .loaded }
        if loading != nil || participation == CheckIn.Participation.none { return .rest }
        return painDuring != nil ? .loaded : .unknown
    }

    /// The day was told as one of rest, and with pain while loading.
    var isHurtAtRest: Bool { loading == [] && (painDuring ?? 0) > 0 }

    enum Load: Sendable {
        case loaded, rest, unknown
    }
}

/// The check-ins of a course in order: one entry a day, the later telling counting field by field.
///
/// Tellings written at the same moment count at their worst, so that the order in which they come
/// never matters. `written` only orders them; nothing else is read from it.
public struct CourseDiary: Sendable, Hashable {
    /// Days of which something was told, from the start of the course through the day of the look.
    public let days: [CalendarDay: DiaryDay]
    /// What does not fit together, by day.
    public let doubts: [CourseReview.Doubt]

    public init(
        _ checkIns: [CheckIn],
        rule: PainRule,
        start: CalendarDay,
        on today: CalendarDay
    ) {
        var days: [CalendarDay: DiaryDay] = [:]
        var doubts: Set<CourseReview.Doubt> = []
        for (day, tellings) in Dictionary(grouping: checkIns, by: \.day) {
            guard day >= start else {
                doubts.insert(.init(day: day, kind: .beforeStart))
                continue
            }
            guard day <= today else {
                doubts.insert(.init(day: day, kind: .future))
                continue
            }
            let entry = DiaryDay(day, tellings, rule: rule)
            days[day] = entry
            for kind in entry.doubts(tellings, rule: rule) {
                doubts.insert(.init(day: day, kind: kind))
            }
        }
        self.days = days
        self.doubts = doubts.sorted {
            ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue)
        }
    }
}

extension DiaryDay {
    /// Everything told of `day`; `nil` when nothing was.
    public static func told(of day: CalendarDay, in checkIns: [CheckIn]) -> DiaryDay? {
        let tellings = checkIns.filter { $0.day == day }
        // The rule decides only what is contested, which is for `Progression` to judge.
        return tellings.isEmpty ? nil : DiaryDay(day, tellings, rule: .tendon)
    }

    init(_ day: CalendarDay, _ tellings: [CheckIn], rule: PainRule) {
        self.day = day
        let fields = CheckInProblem.Field.allCases
        var numbers: [CheckInProblem.Field: Int] = [:]
        var contested: Set<CheckInProblem.Field> = []
        for field in fields {
            let scale = CheckIn.scale(of: field)
            let told = tellings.compactMap { telling in
                telling[field].map { (written: telling.written, value: $0) }
            }
            let counting = Self.latest(told.filter { scale.contains($0.value) }) { $0 }
            numbers[field] = counting
            let perMoment = Dictionary(grouping: told, by: \.written).values
            let isTwoAtOnce = perMoment.contains { Set($0.map(\.value)).count > 1 }
            let isImpossible = told.contains { !scale.contains($0.value) }
            let isTakenBack =
                field != .stiffMinutes && (counting ?? 0) <= rule.mostAllowed
                && told.contains { $0.value > rule.mostAllowed }
            if isTwoAtOnce || isImpossible || isTakenBack { contested.insert(field) }
        }
        painDuring = numbers[.painDuring]
        painAfter = numbers[.painAfter]
        painMorning = numbers[.painMorning]
        stiffMinutes = numbers[.stiffMinutes]
        self.contested = contested
        participation = Self.latest(
            tellings.compactMap { telling in telling.participation.map { (telling.written, $0) } },
            rank: Self.rank
        )
        loading = Self.latest(
            tellings.compactMap { telling in telling.loading.map { (telling.written, $0) } },
            rank: Self.rank
        )
        note =
            Self.latest(
                tellings.filter { !$0.note.isEmpty }.map { ($0.written, $0.note) },
                rank: { $0 }
            ) ?? ""
        catches = Self.latest(
            tellings.compactMap { telling in telling.catches.map { (telling.written, $0) } },
            rank: { $0 ? 1 : 0 }
        )
    }

    /// The value written last; of several written at once, the one of the highest rank.
    private static func latest<Value, Rank: Comparable>(
        _ told: [(written: Instant, value: Value)],
        rank: (Value) -> Rank
    ) -> Value? {
        told.max { ($0.written, rank($0.value)) < ($1.written, rank($1.value)) }?.value
    }

    private static func rank(_ participation: CheckIn.Participation) -> Int {
        switch participation {
        case .full: 0
        case .reduced: 1
        case .none: 2
        }
    }

    private static func rank(_ loading: Set<CheckIn.Loading>) -> Int {
        (loading.contains(.exercises) ? 1 : 0) + (loading.contains(.run) ? 2 : 0)
            + (loading.contains(.other) ? 4 : 0)
    }

    fileprivate func doubts(_ tellings: [CheckIn], rule: PainRule) -> [CourseReview.Doubt.Kind] {
        var kinds: [CourseReview.Doubt.Kind] = []
        if isHurtAtRest { kinds.append(.painDuringRest) }
        if participation == .full, let painDuring, painDuring > rule.mostAllowed {
            kinds.append(.fullDespitePain)
        }
        if tellings.contains(where: { !$0.problems.isEmpty }) { kinds.append(.impossible) }
        let isToldTwice = contested.contains { field in
            Set(tellings.compactMap { $0[field] }).count > 1
        }
        if isToldTwice { kinds.append(.toldTwice) }
        return kinds
    }
}
