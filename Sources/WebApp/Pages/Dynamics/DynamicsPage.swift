import Companion
import Evidence
import Measure
import Training
import Wording

/// What the watch tells of the runner's steps at equal pace, and whether it changed since a day.
struct DynamicsPage: PageModel {
    static let template = Template.dynamics
    let title = "How you step"
    let place: Place? = .training
    let trainingStylesheet = Address.trainingStylesheet.path
    let training = Address.training(.recent).path
    let action = Address.dynamics(since: nil).path
    let importAddress = Address.importFiles.path
    let hipCheckAddress = Address.hipCheck.path
    /// "Before and since 14 April 2026, when the pain began"; `nil` without a day.
    let lead: String?
    let noDay: String?
    /// Why there is nothing to show; `nil` where there is.
    let none: String?
    let since: String
    let problem: String?
    let summary: [String]
    let sections: [Section]
    let notes: [String]
    let claims: [Line]

    /// One quantity.
    struct Section: Sendable {
        let id: String
        let name: String
        let meaning: String
        let headline: String
        let isChanged: Bool
        let months: ChartSection?
        let paces: ChartSection?
        let sentences: [String]
        let rows: [Row]
        let unit: String
    }

    struct Row: Sendable {
        let day: String
        let address: String
        let pace: String
        let minutes: String
        let measured: String
        let atEqualPace: String
        let when: String
    }

    struct Line: Sendable {
        let statement: String
        let strength: String
        /// What it does not say; `nil` for nothing.
        let caution: String?
    }

    init(_ reading: DynamicsReading, asked: String = "", hasProblem: Bool, unit: DistanceUnit) {
        let review = reading.review
        none = review.series.isEmpty ? DynamicsWords.none : nil
        lead = review.since.map { day in
            "Before and since \(Phrase.date(day))"
                + (reading.isPainDay
                    ? ", the day you told the hip check that the pain began." : ".")
        }
        noDay = review.since == nil ? DynamicsWords.noDay : nil
        since = hasProblem ? asked : review.since?.iso8601 ?? ""
        problem = hasProblem ? "Give a day between 1970 and 2099." : nil
        sections = review.series.map { Section($0, reading: reading, unit: unit) }
        summary =
            [DynamicsWords.looked(review), DynamicsWords.devices(review)].compactMap(\.self)
            + [DynamicsWords.meaning]
        notes =
            [DynamicsWords.model, DynamicsWords.bands]
            + (review[.groundContactBalance] == nil ? [] : [DynamicsWords.balanceSide])
        var told: Set<String> = []
        claims = review.series.flatMap(\.quantity.claims)
            .filter { told.insert($0.id).inserted }
            .map { Line(statement: $0.statement, strength: $0.strength.words, caution: $0.caution) }
    }
}

extension DynamicsPage.Section {
    init(_ series: DynamicsSeries, reading: DynamicsReading, unit: DistanceUnit) {
        let quantity = series.quantity
        let since = reading.review.since
        id = quantity.rawValue
        name = quantity.name
        meaning = quantity.meaning
        headline = series.headline
        isChanged = series.change?.isChanged ?? false
        sentences = series.sentences(
            since: since,
            painfulSide: reading.painfulSide,
            unit: unit
        )
        self.unit = quantity.symbol
        let chart = DynamicsChart(series, reading: reading, unit: unit)
        months =
            ChartSection(sentences: [], legend: chart.legend) { chart.months($0) }.ifDrawn
        paces =
            ChartSection(sentences: [], legend: chart.paceLegend) { chart.paces($0) }.ifDrawn
        rows = series.points.reversed().map { point in
            let pace = Pace(distance: Distance(meters: point.speed), seconds: 1)
            return DynamicsPage.Row(
                day: Phrase.date(point.day),
                address: Address.run(id: point.id).path,
                pace: pace.map { unit.text($0) } ?? "–",
                minutes: "\((point.seconds / 60).fixed(0))",
                measured: quantity.number(point.measured),
                atEqualPace: quantity.number(point.atEqualPace),
                when: since.map { point.day >= $0 ? "since" : "before" } ?? ""
            )
        }
    }
}
