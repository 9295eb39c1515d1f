import Companion
import Gait
import Measure
import Wording

/// Two records side by side.
struct GaitComparePage: PageModel {
    static let template = Template.gaitCompare
    let title = "Compare two clips"
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let trainingStylesheet = Address.trainingStylesheet.path
    let address = Address.gait(.compare(before: nil, after: nil)).path
    let listAddress = Address.gait(.list).path
    let before: [Choice]
    let after: [Choice]
    let problem: String?
    let heading = GaitComparisonWords.heading
    let conditions = GaitComparisonWords.sameConditions.text
    let summary: String?
    let changes: [Change]

    struct Choice: Sendable {
        let id: String
        let name: String
        let isChosen: Bool
    }

    struct Change: Sendable {
        let name: String
        let before: String
        let after: String
        let sentence: String
        let isChange: Bool
    }

    init(records: [GaitRecord], before: GaitRecord?, after: GaitRecord?) {
        func choices(_ chosen: GaitRecord?) -> [Choice] {
            records.reversed().compactMap { record in
                record.id.map { id in
                    Choice(
                        id: "\(id)",
                        name: "\(Phrase.date(record.day)), \(GaitWords.view(record.analysis.view))"
                            + (record.note.isEmpty ? "" : ", \(record.note.prefix(40))"),
                        isChosen: id == chosen?.id
                    )
                }
            }
        }
        self.before = choices(before)
        self.after = choices(after)
        guard let before, let after else {
            problem = nil
            summary = nil
            changes = []
            return
        }
        let all = after.analysis.changes(since: before.analysis)
        problem = Self.problem(before, after, isEmpty: all.isEmpty)
        changes = all.map { change in
            Change(
                name: GaitWords.name(change.quantity, change.side),
                before: change.beforeText,
                after: change.afterText,
                sentence: change.sentence,
                isChange: change.isChange
            )
        }
        let count = all.count { $0.isChange }
        summary =
            all.isEmpty
            ? nil
            : (count == 0
                ? "Nothing differs by more than two clips of the same running can differ. "
                : "\(Phrase.count(count, "measure")) changed by more than two clips of the same "
                    + "running can differ. ")
                + GaitComparisonWords.byChance(of: all.count)
    }

    private static func problem(_ a: GaitRecord, _ b: GaitRecord, isEmpty: Bool) -> String? {
        if a.id == b.id { return "Choose two different clips." }
        if a.analysis.view != b.analysis.view {
            return GaitComparisonWords.differentViews
        }
        return isEmpty ? GaitComparisonWords.nothingShared : nil
    }
}
