import Companion
import Evidence
import Measure
import Rehabilitation
import Training
import Wording

/// What was run, what stood out and how far to go next.
struct TrainingPage: PageModel {
    static let template = Template.training
    let title = "Training"
    let place: Place? = .training
    let trainingStylesheet = Address.trainingStylesheet.path
    let isEmpty: Bool
    let importAddress = Address.importFiles.path
    let dynamicsAddress = Address.dynamics(since: nil).path
    let notices: [Notice]
    let olderNotices: [Notice]
    let hasOlder: Bool
    let next: Next
    let whatIf: OneMoreRun
    let years: [Link]
    let months: [Link]
    let hasMonths: Bool
    let chartTitle: String
    let columnsAreDays: Bool
    /// Whether the period holds any week or day of the record.
    let hasSpan: Bool
    let weeks: ChartSection?
    let longest: ChartSection?
    let calendar: ChartSection?
    let pace: ChartSection?
    let ratio: RatioPart?
    let rows: [Row]
    let rowsMarkup: String
    let runs: [RunRow]
    let runsMarkup: String
    let hasRuns: Bool
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
        let ceilings: [Ceiling]
        let hasCeilings: Bool
        let ceilingsCaution: String
    }

    /// The most that the rules allow in one week to come.
    struct Ceiling: Sendable {
        let week: String
        let run: String
        let all: String
    }

    struct Link: Sendable {
        let text: String
        let address: String
        let isCurrent: Bool
    }

    /// With a course in hand that course says how far next, not training alone.
    init(
        _ record: TrainingRecord,
        period: TrainingPeriod,
        form: FormFields = FormFields(),
        course: CourseState? = nil
    ) {
        let review = record.review
        let unit = record.unit
        isEmpty = review.weeks.isEmpty
        let all = review.findings.map { Notice($0, unit: unit) }
        notices = Array(all.prefix(Self.openNotices))
        olderNotices = Array(all.dropFirst(Self.openNotices))
        hasOlder = !olderNotices.isEmpty
        next = course.map { Next($0, unit: unit) } ?? Next(review.next, unit: unit)
        whatIf = OneMoreRun(record, period: period, form: form)
        years = Self.years(review, period: period)
        months = Self.months(review, period: period)
        hasMonths = !months.isEmpty
        chartTitle = period.title
        let span = TrainingSpan(record, period: period)
        columnsAreDays = span?.isByDay ?? false
        hasSpan = span != nil
        weeks = span.flatMap { ChartSection.weeks($0).ifDrawn }
        longest = span.flatMap { ChartSection.longest($0, next: review.next).ifDrawn }
        calendar = span.flatMap { ChartSection.calendar($0).ifDrawn }
        pace = span.flatMap { ChartSection.pace($0).ifDrawn }
        ratio = span.flatMap(RatioPart.init)
        let withLimit = !columnsAreDays
        rows = span.map(Row.rows) ?? []
        rowsMarkup = rows.map { $0.markup(withLimit: withLimit) }.joined()
        runs = span.map(RunRow.rows) ?? []
        runsMarkup = runs.map(\.markup).joined()
        hasRuns = !runs.isEmpty
        exposure = review.exposureOfLastYear?.sentences(unit: unit) ?? []
        hasExposure = !exposure.isEmpty
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

extension TrainingPage.Next {
    fileprivate init(_ state: CourseState, unit: DistanceUnit) {
        let lines = CourseLines.howFarNext(
            state.programme.running,
            tomorrow: state.tomorrow,
            unit: unit
        )
        tomorrow = lines.first ?? ""
        week = Array(lines.dropFirst())
        caution = CourseLines.howFarChanges
        ceilings = []
        hasCeilings = false
        ceilingsCaution = SafeNext.ceilingsAreNoTarget
    }

    fileprivate init(_ next: SafeNext, unit: DistanceUnit) {
        tomorrow = next.tomorrowSentence(unit: unit)
        week = next.weekSentences(unit: unit)
        caution = SafeNext.painFirst
        ceilings = next.ceilings.map { ceiling in
            TrainingPage.Ceiling(
                week: Phrase.shortDate(ceiling.week.firstDay),
                run: unit.limitText(ceiling.longestRun),
                all: ceiling.distance.map { unit.limitText($0) } ?? "–"
            )
        }
        hasCeilings = !ceilings.isEmpty
        ceilingsCaution = SafeNext.ceilingsAreNoTarget
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
