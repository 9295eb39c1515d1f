import Screening

/// What storing changed answers led to.
struct SavedAnswers {
    /// The hip check as it is stored now.
    let flow: HipCheckFlow
    /// An emergency rule speaks that did not speak before.
    ///
    /// Judged on all that is known, with the training log and how long it has hurt: what the result
    /// would say must not wait for the result.
    let isEmergencyNew: Bool

    init(flow: HipCheckFlow, since earlier: HipCheckFlow) {
        self.flow = flow
        let before = Set(earlier.triage.fired.map(\.id))
        isEmergencyNew = flow.triage.fired.contains {
            $0.tier == .emergency && !before.contains($0.id)
        }
    }

    /// Where the page that changed the answers leads: past the emergency page where that is new.
    ///
    /// `page` is a question page's id, or that of another page on which answers change.
    func address(after page: String, then next: Next = .following) -> Address {
        isEmergencyNew ? .emergency(after: page, then: next) : flow.nextAddress(next)
    }
}
