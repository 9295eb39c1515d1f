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
    let changeText: String
    let resultAddress = Address.result.path

    init(triage: Triage, next: Address, change: Address) {
        title = triage.tier.headline
        explanation = triage.tier.explanation
        reasons = triage.fired.filter { $0.tier == triage.tier }.map(\.reason)
        now = UrgencyLines.now(triage.tier, feared: triage.feared).map(\.text)
        nextAddress = next.path
        changeAddress = change.path
        changeText = if case .question = change { "I ticked that by mistake" } else { "Change it" }
    }

    /// Where a page's answers are changed: the page that led here, or the list of all answers.
    static func change(after page: String, flow: HipCheckFlow) -> Address {
        switch page {
        case AboutPage.id: .about
        case ClinicianPage.id: .clinician
        case SettingsPage.id: .settings
        default: flow[page] == nil ? .answers : .question(page: page)
        }
    }
}
