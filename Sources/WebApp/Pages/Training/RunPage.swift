import ActivityFile
import Companion
import Evidence
import Measure
import Training
import Wording

/// One run: what it was, what the guard says of it, and how it went along the way.
struct RunPage: PageModel {
    static let template = Template.trainingRun
    let title: String
    let place: Place? = .training
    let trainingStylesheet = Address.trainingStylesheet.path
    /// The runner's own name for it; `nil` without one.
    let named: String?
    /// What the runner wrote about it; `nil` without a word.
    let note: String?
    let facts: [Fact]
    let verdict: Verdict?
    /// Why there is no verdict; `nil` where there is one.
    let noVerdict: String?
    let charts: [SizedPicture]
    let hasCharts: Bool
    let splits: [SplitRow]
    let hasSplits: Bool
    let hasHeartRate: Bool
    let noCharts: String
    let origin: RunOrigin?
    let back: TrainingPage.Link
    let neighbours: [TrainingPage.Link]

    struct Fact: Sendable {
        let name: String
        let value: String
    }

    struct Verdict: Sendable {
        let headline: String
        let explanation: String
        let evidence: String
        /// Only after a run that lies no further back than the advice reaches.
        let nextStep: String?
        let severity: String
        let mark: String
        let strength: String
    }

    struct SplitRow: Sendable {
        let name: String
        let time: String
        let pace: String
        let heartRate: String
    }

    /// Days that the advice after a jump reaches.
    static let adviceDays = 14

    /// `nil` when the record holds no such run.
    init?(
        _ record: TrainingRecord,
        id: Int64,
        samples: SampleSeries?,
        origin: RunOrigin? = nil
    ) {
        guard let activity = record.activity(id) else { return nil }
        let unit = record.unit
        let run = record.runs.first { $0.id == id }
        let day = run?.day
        title = day.map { "Run on \($0.words)" } ?? "A run without a date"
        named = activity.title?.ifNotBlank
        note = activity.note?.ifNotBlank
        facts = Self.facts(activity, run: run, unit: unit)
        let found = record.review.verdicts.first { $0.run.id == id }
        verdict = found.map { Verdict($0, today: record.review.day, unit: unit) }
        noVerdict =
            if found != nil {
                nil
            } else if run == nil {
                "The watch did not know the date, so the run counts for no week."
            } else {
                "Without a distance there is nothing to compare."
            }
        let profile = samples.flatMap { RunProfile($0, unit: unit) }
        charts = SizedPicture.all { layout in
            profile.flatMap { ProfileChart.picture($0, unit: unit, layout: layout) }
        }
        hasCharts = !charts.isEmpty
        splits = (profile?.splits ?? []).map { SplitRow($0, unit: unit) }
        hasSplits = !splits.isEmpty
        hasHeartRate = splits.contains { $0.heartRate != "–" }
        noCharts =
            samples == nil
            ? "Only the summary of this run is stored, so there is no way to draw."
            : "The recording holds no distance along the way, so there is nothing to draw."
        self.origin = origin
        back = Self.back(day)
        neighbours = Self.neighbours(record, id: id)
    }

    private static func facts(
        _ activity: ShelvedActivity,
        run: Run?,
        unit: DistanceUnit
    ) -> [Fact] {
        let distance = activity.distanceMeters.map(Distance.init(meters:))
        let pace = distance.flatMap { Pace(distance: $0, seconds: activity.durationSeconds) }
        let facts: [(name: String, value: String?)] = [
            ("Distance", distance.map { unit.text($0, digits: 2) }),
            ("Time", Phrase.duration(seconds: activity.durationSeconds)),
            ("Pace", pace.map { unit.text($0) }),
            ("Heart rate", activity.averageHeartRate.map { "\($0.fixed(0)) on average" }),
            ("Steps", activity.averageCadence.map { "\(($0 * 2).fixed(0)) a minute" }),
            ("Device", activity.device),
            ("Gear", activity.gear?.ifNotBlank),
        ]
        return facts.compactMap { fact in fact.value.map { Fact(name: fact.name, value: $0) } }
    }

    private static func back(_ day: CalendarDay?) -> TrainingPage.Link {
        guard let parts = day?.parts, let day else {
            return TrainingPage.Link(
                text: "Training",
                address: Address.training(.recent).path,
                isCurrent: false
            )
        }
        return TrainingPage.Link(
            text: day.monthAndYear,
            address: Address.training(.month(year: parts.year, month: parts.month)).path,
            isCurrent: false
        )
    }

    /// The run before and the run after, as far as the record goes.
    private static func neighbours(_ record: TrainingRecord, id: Int64) -> [TrainingPage.Link] {
        let verdicts = record.review.verdicts
        guard let index = verdicts.firstIndex(where: { $0.run.id == id }) else { return [] }
        return [(index - 1, "Run before"), (index + 1, "Run after")]
            .filter { verdicts.indices.contains($0.0) }
            .map { index, name in
                let run = verdicts[index].run
                return TrainingPage.Link(
                    text: "\(name): \(Phrase.date(run.day)), \(record.unit.text(run.distance))",
                    address: Address.run(id: run.id).path,
                    isCurrent: false
                )
            }
    }
}

extension RunPage.Verdict {
    init(_ verdict: SingleRunVerdict, today: CalendarDay, unit: DistanceUnit) {
        let words = verdict.wording(unit: unit)
        headline = words.headline
        explanation = words.explanation
        evidence = words.evidence
        nextStep =
            today.days(since: verdict.run.day) <= RunPage.adviceDays
            ? words.nextStep : nil
        let claim = verdict.comparison?.band.claim ?? SingleRunGuard.claim
        strength = claim.strength.words
        guard let spike = verdict.spike else {
            severity = "info"
            mark = verdict.comparison == nil ? "i" : "✓"
            return
        }
        severity = spike.recordReachesBack ? "alarm" : "caution"
        mark = spike.recordReachesBack ? "!" : "?"
    }
}

extension String {
    /// `nil` for a text that shows nothing.
    var ifNotBlank: String? {
        let text = trimmed
        return text.isEmpty ? nil : text
    }
}

extension RunPage.SplitRow {
    fileprivate init(_ split: RunProfile.Split, unit: DistanceUnit) {
        name = "to \(unit.text(split.end))"
        time = split.seconds > 0 ? PaceChart.clock(split.seconds) : "–"
        pace = split.pace.map { unit.text($0) } ?? "–"
        heartRate = split.heartRate?.fixed(0) ?? "–"
    }
}
