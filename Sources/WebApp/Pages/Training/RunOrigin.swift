import Companion
import Measure

/// The recordings that tell of a run, and which of them counts.
struct RunOrigin: Sendable {
    let recordings: [MergesPage.Recording]
    let isSeveral: Bool
    /// What can be done about it; `nil` for a run that one file alone tells.
    let remark: Remark?

    struct Remark: Sendable {
        let words: String
        let link: String
        let address: String
    }

    init?(_ desk: Desk, record: TrainingRecord, id: Int64) throws {
        let collaborators = desk.collaborators
        self.init(
            try collaborators.merges.recordings(ofActivity: id),
            day: record.activity(id)?.localDay(collaborators.clock),
            words: RecordingWords(unit: record.unit, clock: collaborators.clock)
        )
    }

    /// `day` is the run's, for the page that takes recordings apart; `nil` without a recording.
    init?(_ stored: [StoredRecording], day: CalendarDay?, words: RecordingWords) {
        guard !stored.isEmpty else { return nil }
        recordings = words.recordings(stored)
        isSeveral = stored.count > 1
        let merges = Address.merges(year: day?.parts.year).path
        remark =
            if isSeveral {
                Remark(
                    words: "They count as one run.",
                    link: "If they were different runs, take them apart",
                    address: merges
                )
            } else if stored.contains(where: \.isKeptApart) {
                Remark(
                    words: "You took it apart from another recording.",
                    link: "Put it back",
                    address: merges
                )
            } else {
                nil
            }
    }
}
