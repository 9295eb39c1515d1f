import Companion
import Gait
import Measure
import Wording

/// The clips that were looked at.
struct GaitPage: PageModel {
    static let template = Template.gait
    let title = "How you run"
    let place: Place? = .gait
    let newAddress = Address.gait(.new).path
    let filmingAddress = Address.gait(.filming).path
    let screenAddress = Address.screen.path
    let dynamicsAddress = Address.dynamics(since: nil).path
    let compareAddress: String?
    let restoreAddress: String?
    let reach = GaitLines.cannotSort.text
    let privacy = FilmingWords.privacy
    let stylesheet = Address.gaitStylesheet.path
    let open: [Row]
    let records: [Row]

    struct Row: Sendable {
        let address: String
        let name: String
        let text: String
        let note: String?
    }

    init(records: [GaitRecord], cases: [GaitCase], isAfterRemoving: Bool) {
        restoreAddress = isAfterRemoving ? Address.gait(.restore).path : nil
        compareAddress =
            records.count > 1 ? Address.gait(.compare(before: nil, after: nil)).path : nil
        open = cases.map { clip in
            Row(
                address: Address.gait(.clip(id: clip.id)).path,
                name: clip.label,
                text: GaitWaitPage(clip).text,
                note: nil
            )
        }
        self.records = records.reversed().compactMap { record in
            record.id.map { id in
                Row(
                    address: Address.gait(.record(id: id)).path,
                    name: Phrase.date(record.day),
                    text:
                        "\(GaitWords.view(record.analysis.view)), \(GaitWords.short(record.analysis))",
                    note: record.note.isEmpty ? nil : record.note
                )
            }
        }
    }
}
