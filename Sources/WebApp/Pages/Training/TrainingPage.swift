import Evidence
import Measure
import Training
import Wording

/// What was run, what stood out and how far to go next.
struct TrainingPage: PageModel {
    static let template = Template.training
    let title = "Training"
    let place: Place? = .training
    let isEmpty: Bool
    let importAddress = Address.importFiles.path
    let notices: [Notice]
    let olderNotices: [Notice]
    let hasOlder: Bool
    let next: Next
    let years: [Link]
    let months: [Link]
    let hasMonths: Bool
    let chartTitle: String
    let columnsAreDays: Bool
    let unitSymbol: String
    let charts: [SizedChart]
    let rows: [Row]
    let exposure: [String]
    let hasExposure: Bool

    /// Notices that stand open; the rest are a click away.
    static let openNotices = 3

    struct Notice: Sendable {
        let headline: String
        let explanation: String
        let evidence: String
        let nextStep: String
        let mark: String
        let severity: String
        let strength: String
    }

    struct Next: Sendable {
        let tomorrow: String
        let week: [String]
        let caution: String
    }

    struct Link: Sendable {
        let text: String
        let address: String
        let isCurrent: Bool
    }

    struct SizedChart: Sendable {
        let size: String
        let chart: TrainingChart
    }

    struct Row: Sendable {
        let name: String
        let distance: String
        let runs: Int
        let time: String
        let limit: String
        let remark: String
    }

    init(
        review: TrainingReview,
        period: TrainingPeriod,
        painBegan: CalendarDay?,
        unit: DistanceUnit
    ) {
        isEmpty = review.weeks.isEmpty
        let all = review.findings.map { Notice($0, unit: unit) }
        notices = Array(all.prefix(Self.openNotices))
        olderNotices = Array(all.dropFirst(Self.openNotices))
        hasOlder = !olderNotices.isEmpty
        next = Next(
            tomorrow: review.next.tomorrowSentence(unit: unit),
            week: review.next.weekSentences(unit: unit),
            caution: SafeNext.painFirst
        )
        years = Self.years(review, period: period)
        months = Self.months(review, period: period)
        hasMonths = !months.isEmpty
        chartTitle = period.title
        columnsAreDays = if case .month = period { true } else { false }
        unitSymbol = unit.symbol
        let columns = TrainingColumn.columns(of: review, period: period)
        charts = Self.charts(columns, period: period, painBegan: painBegan, unit: unit)
        rows = columns.reversed().map { Row($0, unit: unit) }
        exposure = review.exposureOfLastYear?.sentences(unit: unit) ?? []
        hasExposure = !exposure.isEmpty
    }

    /// The phone shows fewer weeks at first, rather than thinner bars.
    private static func charts(
        _ columns: [TrainingColumn],
        period: TrainingPeriod,
        painBegan: CalendarDay?,
        unit: DistanceUnit
    ) -> [SizedChart] {
        let fewer = period == .recent ? Array(columns.suffix(13)) : columns
        let layouts: [(size: String, layout: TrainingChart.Layout, columns: [TrainingColumn])] = [
            ("phone", .phone, fewer), ("desk", .desk, columns),
        ]
        return layouts.compactMap { size, layout, columns in
            TrainingChart(columns: columns, layout: layout, unit: unit, painBegan: painBegan)
                .map { SizedChart(size: size, chart: $0) }
        }
    }

    private static func years(_ review: TrainingReview, period: TrainingPeriod) -> [Link] {
        guard let first = review.weeks.first?.summary.week.lastDay.parts.year else { return [] }
        let last = max(first, review.day.parts.year)
        let recent = Link(
            text: "Last half year",
            address: Address.training(.recent).path,
            isCurrent: period == .recent
        )
        return [recent]
            + (first...last).reversed().map { year in
                Link(
                    text: "\(year)",
                    address: Address.training(.year(year)).path,
                    isCurrent: period.year == year
                )
            }
    }

    private static func months(_ review: TrainingReview, period: TrainingPeriod) -> [Link] {
        guard let year = period.year else { return [] }
        return (1...12)
            .filter { month in
                CalendarDay(year: year, month: month, day: 1).map { $0 <= review.day } ?? false
            }
            .map { month in
                Link(
                    text: Phrase.shortMonth(month),
                    address: Address.training(.month(year: year, month: month)).path,
                    isCurrent: period == .month(year: year, month: month)
                )
            }
    }
}

extension TrainingPage.Notice {
    fileprivate init(_ finding: TrainingFinding, unit: DistanceUnit) {
        let words = finding.wording(unit: unit)
        headline = words.headline
        explanation = words.explanation
        evidence = words.evidence
        nextStep = words.nextStep
        severity = finding.severity.rawValue
        mark =
            switch finding.severity {
            case .alarm: "!"
            case .caution: "?"
            case .info: "i"
            }
        strength = finding.claims.first?.strength.words ?? Strength.judgement.words
    }
}

extension TrainingPage.Row {
    fileprivate init(_ column: TrainingColumn, unit: DistanceUnit) {
        let isDay = column.firstDay == column.lastDay
        name = isDay ? column.firstDay.words : Phrase.date(column.firstDay)
        distance = column.runs == 0 ? "–" : unit.text(column.distance)
        runs = column.runs
        time = column.runs == 0 ? "–" : Phrase.duration(seconds: column.seconds)
        limit = column.limit.map { unit.text($0) } ?? "–"
        let remarks = [
            column.isInProgress ? "so far" : nil,
            column.isOverLimit ? "over the limit" : nil,
            column.spikes.isEmpty ? nil : "jump in a single run",
        ]
        remark = remarks.compactMap { $0 }.joined(separator: ", ")
    }
}

extension Strength {
    /// What the badge beside a statement says.
    var words: String {
        switch self {
        case .strong: "strong evidence"
        case .moderate: "moderate evidence"
        case .weak: "weak evidence"
        case .judgement: "judgement"
        }
    }
}
