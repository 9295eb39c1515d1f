import HTTPTypes
import Hummingbird

/// Puts the headers on every answer that keep pages from being scripted, framed, leaked or cached.
struct SecurityHeaders: RouterMiddleware {
    typealias Context = WebContext

    /// No script at all, nothing from elsewhere; styles, pictures and forms only of this server.
    static let contentSecurityPolicy = [
        "default-src 'none'", "style-src 'self'", "img-src 'self' data:", "form-action 'self'",
        "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    static let fields: [(name: String, value: String)] = [
        ("Content-Security-Policy", contentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        // Not `no-referrer`: with it browsers send `Origin: null` with our own forms.
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
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
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}
