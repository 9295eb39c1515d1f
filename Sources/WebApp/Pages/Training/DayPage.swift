import Companion
import Measure
import Training
import Wording

/// One day: its runs, each with what the guard says, and what hurt.
struct DayPage: PageModel {
    static let template = Template.trainingDay
    let title: String
    let place: Place? = .training
    let trainingStylesheet = Address.trainingStylesheet.path
    let back: TrainingPage.Link
    let summary: String
    let events: [String]
    let runs: [RunRow]
    let neighbours: [TrainingPage.Link]

    struct RunRow: Sendable {
        let heading: String
        let named: String?
        let address: String
        let facts: String
        /// What the guard says in two sentences; `nil` without a distance.
        let verdict: String?
        let severity: String
    }

    /// `nil` for a day after today or one before anything is on record.
    init?(_ record: TrainingRecord, day: CalendarDay) {
        let review = record.review
        guard let first = record.runs.map(\.day).min(), first <= day, day <= review.day else {
            return nil
        }
        let unit = record.unit
        let parts = day.parts
        title = day.words
        back = TrainingPage.Link(
            text: day.monthAndYear,
            address: Address.training(.month(year: parts.year, month: parts.month)).path,
            isCurrent: false
        )
        let runs = RunHistory(record.runs.filter { $0.day == day }).runs
        let verdicts = review.verdicts.filter { $0.run.day == day }
        self.runs = runs.enumerated().map { index, run in
            RunRow(
                run,
                number: runs.count == 1 ? nil : index + 1,
                named: record.activity(run.id)?.title,
                verdict: verdicts.first { $0.run.id == run.id },
                unit: unit
            )
        }
        summary = Self.summary(record, day: day, runs: runs.count)
        events = record.events.filter { $0.day == day }.map(\.name)
        neighbours = Self.neighbours(record, day: day)
    }

    /// "1 run. Its week, from Monday 4 May 2026, has 32.0 km."
    private static func summary(_ record: TrainingRecord, day: CalendarDay, runs: Int) -> String {
        let week = record.review.weeks.first { $0.summary.week.contains(day) }
        let ofDay = runs == 0 ? "No run on this day." : "\(Phrase.count(runs, "run"))."
        guard let week else { return ofDay }
        let soFar = week.isInProgress ? " so far" : ""
        return "\(ofDay) Its week, from \(week.summary.week.firstDay.words), has "
            + "\(record.unit.text(week.summary.distance))\(soFar)."
    }

    private static func neighbours(
        _ record: TrainingRecord,
        day: CalendarDay
    ) -> [TrainingPage.Link] {
        let days = record.runs.map(\.day).filter { $0 <= record.review.day }
        let links = [
            ("Day before with a run", days.filter { $0 < day }.max()),
            ("Day after with a run", days.filter { $0 > day }.min()),
        ]
        return links.compactMap { name, day in
            day.map {
                TrainingPage.Link(
                    text: "\(name): \(Phrase.date($0))",
                    address: Address.trainingDay($0).path,
                    isCurrent: false
                )
            }
        }
    }
}

extension DayPage.RunRow {
    fileprivate init(
        _ run: Run,
        number: Int?,
        named: String?,
        verdict: SingleRunVerdict?,
        unit: DistanceUnit
    ) {
        let distance = run.hasDistance ? unit.text(run.distance) : "Without a distance"
        heading = number.map { "Run \($0): \(distance)" } ?? distance
        self.named = named?.ifNotBlank
        address = Address.run(id: run.id).path
        let pace = run.pace.map { " at \(unit.text($0))" } ?? ""
        facts = Phrase.duration(seconds: run.seconds) + pace
        let words = verdict?.wording(unit: unit)
        self.verdict = words.map { "\($0.headline). \($0.explanation)" }
        severity = verdict?.spike == nil ? "info" : "alarm"
    }
}
