import ActivityFile
import Companion
import Measure

/// Activities that several files tell of, a year at a time, and what the runner took apart.
struct MergesPage: PageModel {
    static let template = Template.merges
    let title = "Runs told more than once"
    let place: Place? = .importFiles
    let selfAddress: String
    let importAddress = Address.importFiles.path
    let isEmpty: Bool
    let years: [Year]
    let year: String?
    let count: String
    let activities: [Activity]
    let separated: [Recording]
    let hasSeparated: Bool
    let hasYears: Bool
    let rule: String

    struct Year: Sendable {
        let text: String
        let address: String
        let isCurrent: Bool
    }

    struct Activity: Sendable {
        let heading: String
        let why: String
        let recordings: [Recording]
    }

    struct Recording: Sendable {
        let id: String
        let label: String
        let facts: String
        let counts: Bool
        let isListEntry: Bool
    }

    init(
        merged: [MergedActivity],
        separated: [StoredRecording],
        year wanted: Int?,
        unit: DistanceUnit,
        clock: LocalClock
    ) {
        let byYear = Dictionary(grouping: merged) { $0.summary.localDay(clock).parts.year }
        let all = byYear.keys.sorted(by: >)
        let shown = wanted.flatMap { byYear[$0] == nil ? nil : $0 } ?? all.first
        years =
            all.count < 2
            ? []
            : all.map { year in
                Year(
                    text: "\(year)",
                    address: Address.merges(year: year).path,
                    isCurrent: year == shown
                )
            }
        year = shown.map { "\($0)" }
        selfAddress = Address.merges(year: nil).path
        let words = RecordingWords(unit: unit, clock: clock)
        let ofYear = shown.flatMap { byYear[$0] } ?? []
        count = Phrase.count(merged.count, "activity")
        activities = ofYear.map(words.activity)
        self.separated = separated.flatMap { words.recordings([$0]) }
        hasSeparated = !separated.isEmpty
        hasYears = all.count > 1
        isEmpty = merged.isEmpty && separated.isEmpty
        rule = """
            Nobody runs two runs at once: recordings that share at least four fifths of the longer \
            one's time, and whose distances differ by no more than a fifth, count as one activity. \
            Both limits are our judgement.
            """
    }
}

/// How recordings are told to the runner.
struct RecordingWords {
    let unit: DistanceUnit
    let clock: LocalClock

    func activity(_ merged: MergedActivity) -> MergesPage.Activity {
        let summary = merged.summary
        let parts = [
            Phrase.date(summary.localDay(clock)),
            summary.title ?? summary.sport.name.replacing("_", with: " "),
            summary.distanceMeters.map { unit.text(Distance(meters: $0)) },
        ]
        return MergesPage.Activity(
            heading: parts.compactMap { $0 }.joined(separator: ", "),
            why: why(merged.recordings),
            recordings: recordings(merged.recordings)
        )
    }

    /// Recordings of one activity, all in the zone that one of them tells: a phone's file often has none.
    func recordings(_ stored: [StoredRecording]) -> [MergesPage.Recording] {
        let zone = stored.lazy.compactMap(\.utcOffsetSeconds).first
        return stored.map { recording($0, zone: zone) }
    }

    private func recording(_ recording: StoredRecording, zone: Int?) -> MergesPage.Recording {
        let offset = zone ?? clock.offsetSeconds(recording.start)
        let start = clockTime(recording.start, offsetSeconds: offset)
        let day = CalendarDay(recording.start, offsetSeconds: offset)
        let parts = [
            "\(Phrase.shortDate(day)), \(start)",
            Phrase.duration(seconds: recording.elapsedSeconds),
            recording.distanceMeters.map { unit.text(Distance(meters: $0)) },
            recording.device.map { $0.replacing("_", with: " ") },
            recording.isListEntry ? "a row of a list" : Phrase.count(recording.records, "sample"),
        ]
        return MergesPage.Recording(
            id: "\(recording.id)",
            label: recording.label,
            facts: parts.compactMap { $0 }.joined(separator: ", "),
            counts: recording.isPreferred,
            isListEntry: recording.isListEntry
        )
    }

    /// Says how alike the first two are: that they share 98 % of their time, for example.
    private func why(_ recordings: [StoredRecording]) -> String {
        guard let first = recordings.first, let last = recordings.dropFirst().first else {
            return ""
        }
        let longer = max(first.elapsedSeconds, last.elapsedSeconds)
        let begin = max(first.start, last.start).seconds
        let end = min(
            first.start.seconds + first.elapsedSeconds,
            last.start.seconds + last.elapsedSeconds
        )
        var words = "They begin at the same time"
        if longer > 0, end > begin {
            words = "They share \(((end - begin) / longer * 100).fixed(0)) % of their time"
        }
        if let one = first.distanceMeters, let other = last.distanceMeters, max(one, other) > 0 {
            let share = abs(one - other) / max(one, other)
            words += "; the distances differ by \((share * 100).fixed(0)) %"
        }
        return words + "."
    }

    private func clockTime(_ instant: Instant, offsetSeconds: Int) -> String {
        let seconds = Int(instant.seconds.rounded(.down)) + offsetSeconds
        let ofDay = ((seconds % 86_400) + 86_400) % 86_400
        return "\((ofDay / 3600).padded(to: 2)):\((ofDay / 60 % 60).padded(to: 2))"
    }
}

extension Instant {
    fileprivate var seconds: Double { Double(millisecondsSince1970) / 1000 }
}
