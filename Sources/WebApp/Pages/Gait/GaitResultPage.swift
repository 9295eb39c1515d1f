import Companion
import Evidence
import Gait
import Measure
import Wording

/// What a clip told, whether it is still in hand or kept.
struct GaitResultPage: PageModel {
    static let template = Template.gaitResult
    let title: String
    let place: Place? = .gait
    let stylesheet = Address.gaitStylesheet.path
    let trainingStylesheet = Address.trainingStylesheet.path
    let listAddress = Address.gait(.list).path
    let newAddress = Address.gait(.new).path
    let filmingAddress = Address.gait(.filming).path
    let label: String
    let about: String
    let told: GaitTold
    let videoAddress: String?
    let videoProblem: String?
    let problem: String?
    let day: String
    let today: String
    let note: String
    let inHand: InHand?
    let kept: Kept?
    let others: [Other]
    let canCompare: Bool
    let compareAddress = Address.gait(.compare(before: nil, after: nil)).path

    /// What can be done with a clip that is not kept yet.
    struct InHand: Sendable {
        let address: String
        let keepAddress: String
        let pointsAddress: String?
        let runnerAddress: String?
        let markAddress: String?
        /// Where to say which foot is on the ground, when that is what is missing.
        let stanceAddress: String?
        let notes: [String]
        let hasDrawn: Bool
        /// What the annotated clip shows of the runner.
        let whoIsSeen: String
        /// Why it cannot be kept.
        let notKept: String?
    }

    struct Kept: Sendable {
        let id: String
        let address: String
        let removeAddress: String
        let hasClip: Bool
    }

    /// A record to compare with.
    struct Other: Sendable {
        let id: String
        let name: String
    }

    init(
        clip: GaitCase,
        look: GaitLook,
        today: CalendarDay,
        earlier: [GaitRecord],
        problem: String? = nil
    ) {
        let now = clip.now
        let hasDrawn = clip.hasDrawn
        title = look.analysis.isRefused ? "This clip cannot be measured" : "What the clip tells"
        label = clip.label
        about = GaitWords.about(look.analysis)
        told = GaitTold(look.analysis)
        videoAddress = hasDrawn ? Address.gait(.drawn(id: clip.id)).path : nil
        videoProblem = now.drawingProblem
        self.problem = problem
        day = today.iso8601
        self.today = today.iso8601
        note = ""
        kept = nil
        others = []
        canCompare = false
        let isRear = look.analysis.view == .rear
        inHand = InHand(
            address: Address.gait(.clip(id: clip.id)).path,
            keepAddress: Address.gait(.keep(id: clip.id)).path,
            pointsAddress: look.watched.waist == nil
                ? nil : Address.gait(.points(id: clip.id)).path,
            runnerAddress: look.watched.people.count > 1
                ? Address.gait(.runner(id: clip.id)).path : nil,
            markAddress: isRear && look.watched.waist == nil
                ? Address.gait(.mark(id: clip.id, film: .running, seconds: nil)).path : nil,
            stanceAddress: look.watched.waist != nil
                && look.analysis.withheld.contains { $0.reason == .supportingFootUnknown }
                ? Address.gait(.mark(id: clip.id, film: .running, seconds: nil)).path : nil,
            notes: GaitWords.notes(look),
            hasDrawn: hasDrawn,
            whoIsSeen: GaitLines.whoIsSeen(headIsCovered: look.watched.pose != nil),
            notKept: look.analysis.isRefused ? GaitLines.refusedIsNotKept : nil
        )
    }

    init(
        record: GaitRecord,
        hasClip: Bool,
        today: CalendarDay,
        others: [GaitRecord],
        problem: String?
    ) {
        let id = record.id ?? 0
        title = "\(Phrase.date(record.day)): how you ran"
        label = record.label
        about = GaitWords.about(record.analysis)
        told = GaitTold(record.analysis)
        videoAddress = hasClip ? Address.gait(.recordClip(id: id)).path : nil
        videoProblem = nil
        self.problem = problem
        day = record.day.iso8601
        self.today = today.iso8601
        note = record.note
        inHand = nil
        kept = Kept(
            id: "\(id)",
            address: Address.gait(.record(id: id)).path,
            removeAddress: Address.gait(.remove(id: id)).path,
            hasClip: hasClip
        )
        let others = others.filter { $0.id != id && $0.analysis.view == record.analysis.view }
            .compactMap { other in
                other.id.map {
                    Other(
                        id: "\($0)",
                        name: Phrase.date(other.day) + (other.note.isEmpty ? "" : ", \(other.note)")
                    )
                }
            }
        self.others = others
        canCompare = !others.isEmpty
    }
}
