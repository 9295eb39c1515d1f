import Hummingbird

/// Refuses every request whose `Host` is not this server on the loopback interface.
///
/// A web page elsewhere can point its own name at 127.0.0.1 and so reach this server with the
/// browser's help; the name then stands in `Host`, and that is where it is caught.
struct HostGuard: RouterMiddleware {
    typealias Context = WebContext
    let boundPort: BoundPort

    func handle(
        _ request: Request,
        context: WebContext,
        next: NextHandler
    ) async throws -> Response {
        guard let host = request.head.authority, boundPort.hosts.contains(host) else {
            throw WebError.foreignHost
        }
        return try await next(request, context)
    }
}
