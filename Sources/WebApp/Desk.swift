import Foundation
import Hummingbird

/// What every group of routes works with.
struct Desk: Sendable {
    let collaborators: WebApp.Collaborators
    let renderer: Renderer
    private let turn = NSLock()

    init(collaborators: WebApp.Collaborators, renderer: Renderer) {
        self.collaborators = collaborators
        self.renderer = renderer
    }

    /// A handler that changes answers or settings, run while no other does.
    ///
    /// Each reads what is stored, changes a part and stores the whole; two tabs at once would
    /// otherwise lose each other's answers.
    func inTurn(
        _ handler: @escaping @Sendable (Request, WebContext) throws -> Response
    ) -> @Sendable (Request, WebContext) async throws -> Response {
        let turn = turn
        return { request, context in try turn.withLock { try handler(request, context) } }
    }

    /// Sends the browser on after a form, so that reloading sends nothing twice.
    func redirect(to address: Address) -> Response {
        Response(status: .seeOther, headers: [.location: address.path])
    }
}
