import Hummingbird

/// What every group of routes works with.
struct Desk: Sendable {
    let collaborators: WebApp.Collaborators
    let renderer: Renderer

    /// Sends the browser on after a form, so that reloading sends nothing twice.
    func redirect(to address: Address) -> Response {
        Response(status: .seeOther, headers: [.location: address.path])
    }
}
