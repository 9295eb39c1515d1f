/// A clip that waits, is worked on, was stopped or failed.
struct GaitWaitPage: PageModel {
    static let template = Template.gaitWait
    let title: String
    let place: Place? = .gait
    let isMoving: Bool
    let text: String
    let permille: Int?
    let failure: String?
    let isStopping: Bool
    let label: String
    let address: String
    let stateAddress: String
    let listAddress = Address.gait(.list).path
    let newAddress = Address.gait(.new).path
    let script = Address.gaitScript(.wait).path
    let stylesheet = Address.gaitStylesheet.path

    /// What the script asks for.
    struct Told: Encodable {
        let isMoving: Bool
        let text: String
        let permille: Int?
    }

    init(_ clip: GaitCase) {
        let now = clip.now
        label = clip.label
        address = Address.gait(.clip(id: clip.id)).path
        stateAddress = Address.gait(.state(id: clip.id)).path
        isStopping = now.isStopping
        var failure: String?
        switch now.state {
        case .marking:
            (title, text, isMoving, permille) = (
                "Ready to look", "Waits for your clicks", false, nil
            )
        case .working(let pace):
            (title, text, isMoving, permille) = (
                "Looking at the clip", pace.words, true, pace.permille
            )
        case .stopped:
            (title, text, isMoving, permille) = ("Stopped", "You stopped it", false, nil)
        case .failed(let reason):
            (title, text, isMoving, permille) = (
                "The clip could not be looked at", "Failed", false, nil
            )
            failure = reason
        case .done:
            (title, text, isMoving, permille) = ("Done", "Looked at, not kept yet", false, nil)
        }
        self.failure = failure
    }
}
