import Companion
import Screening
import Wording

/// Interrupts the questions as soon as an answer asks for emergency help.
struct EmergencyPage: PageModel {
    static let template = Template.emergency
    let title: String
    let place: Place? = .hipCheck
    let explanation: String
    let reasons: [String]
    let now: [String]
    let nextAddress: String
    let changeAddress: String
    let resultAddress = Address.result.path

    init(triage: Triage, next: Address, change: Address) {
        title = triage.tier.headline
        explanation = triage.tier.explanation
        reasons = triage.fired.filter { $0.tier == triage.tier }.map(\.reason)
        now = UrgencyLines.now(triage.tier, feared: triage.feared).map(\.text)
        nextAddress = next.path
        changeAddress = change.path
    }

    /// Whether the newest answers fired an emergency rule that had not fired before.
    static func isNew(in draft: HipCheckDraft, since earlier: HipCheckDraft) -> Bool {
        let screener = Screener()
        let fired = screener.triage(draft.answers).fired.filter { $0.tier == .emergency }
        let firedBefore = Set(screener.triage(earlier.answers).fired.map(\.id))
        return fired.contains { !firedBefore.contains($0.id) }
    }
}
