import HTTPTypes
import Hummingbird

/// Puts the headers on every answer that keep pages from being scripted, framed, leaked or cached.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = WebContext

    /// No script at all, nothing from elsewhere; styles, pictures and forms only of this server.
    ///
    /// A handler may set a policy of its own; only the player and the pages of gait do.
    static let contentSecurityPolicy = [
        "default-src 'none'", "style-src 'self'", "img-src 'self' data:", "form-action 'self'",
        "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    /// The player's page runs our own script and its worker, which speak to this server alone.
    static let playerPolicy = [
        contentSecurityPolicy, "script-src 'self'", "worker-src 'self'", "connect-src 'self'",
    ].joined(separator: "; ")

    /// The pages of gait run our own script and play clips; both come from this server.
    static let gaitPolicy = [
        contentSecurityPolicy, "script-src 'self'", "connect-src 'self'", "media-src 'self'",
    ].joined(separator: "; ")

    static let fields: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"),
        // Not `no-referrer`: with it browsers send `Origin: null` with our own forms.
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), screen-wake-lock=(self)"
        ),
    ]

    func handle(
        _ request: Request,
        context: WebContext,
        next: NextHandler
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in Self.fields {
            guard let name = HTTPField.Name(field.name) else { continue }
            response.headers[name] = field.value
        }
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = Self.contentSecurityPolicy
        }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
