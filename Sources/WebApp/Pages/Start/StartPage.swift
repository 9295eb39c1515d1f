import ActivityFile
import Companion
import Measure

/// What Hipwise is, what it holds, and what to do first.
struct StartPage: PageModel {
    static let template = Template.start
    let title = "Start"
    let place: Place? = .start

    /// "312 runs, 3 May 2024 to 2 May 2026"; `nil` while the store is empty.
    let holding: String?
    let isEmpty: Bool
    let offersSample: Bool
    let hasDraft: Bool
    let holdsSample: Bool
    let importAddress = Address.importFiles.path
    let sampleAddress = Address.loadSample.path
    let removeSampleAddress = Address.removeSample.path
    let trainingAddress = Address.training(.recent).path
    let hipCheckAddress = Address.hipCheck.path

    init(
        activities: [ShelvedActivity],
        draft: HipCheckDraft,
        holdsSample: Bool,
        clock: LocalClock
    ) {
        self.holdsSample = holdsSample
        isEmpty = activities.isEmpty
        offersSample = activities.isEmpty && draft == HipCheckDraft()
        hasDraft = !draft.visitedPages.isEmpty
        holding = Self.holding(activities.filter(\.hasKnownDate), clock: clock)
    }

    private static func holding(_ activities: [ShelvedActivity], clock: LocalClock) -> String? {
        guard let first = activities.first, let last = activities.last else { return nil }
        let runs = activities.count { $0.sport == .running }
        let others = activities.count - runs
        let otherText = others == 0 ? "" : " and \(Phrase.count(others, "other activity"))"
        let from = Phrase.date(first.localDay(clock))
        let through = Phrase.date(last.localDay(clock))
        let span = from == through ? from : "\(from) to \(through)"
        return "\(Phrase.count(runs, "run"))\(otherText), \(span)"
    }
}
