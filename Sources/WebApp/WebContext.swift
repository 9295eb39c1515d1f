import Hummingbird

/// What travels with one request.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Goes into every form a page holds.
    var formSecret = ""
    /// The fields of the form that was sent; empty for reads and uploads.
    var form = FormFields()
}

extension WebContext {
    init(source: ApplicationRequestContextSource) {
        self.init(coreContext: CoreRequestContextStorage(source: source))
    }
}

/// The rest of the chain behind a middleware.
typealias NextHandler = @concurrent (Request, WebContext) async throws -> Response
