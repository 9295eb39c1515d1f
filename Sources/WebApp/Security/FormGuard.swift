import HTTPTypes
import Hummingbird

/// Lets only forms of this app's own pages write anything.
///
/// A write must come from this origin, carry the cookie that no other site's page can make a
/// browser send, and repeat its secret in the form. Reads never write, but for the calendar, whose
/// secret address notes what it told (`ShareRoutes`). The fields of an ordinary
/// form reach the handler in the context; an upload is a stream, so its handler checks the secret,
/// which is the first part of the form.
struct FormGuard: RouterMiddleware {
    typealias Context = WebContext
    let boundPort: BoundPort
    let secret: FormSecret

    /// Where files are sent.
    static let uploads: Set<String> = [Address.importFiles.path, Address.gait(.new).path]

    /// Far more than the longest page of questions sends.
    static let largestForm = 64 * 1024

    func handle(
        _ request: Request,
        context: WebContext,
        next: NextHandler
    ) async throws -> Response {
        var context = context
        context.formSecret = secret.text
        switch request.method {
        case .get, .head:
            var response = try await next(request, context)
            if !hasCookie(request) { response.headers.append(cookie) }
            return response
        case .post:
            try requireSameOrigin(request)
            guard hasCookie(request) else { throw WebError.forgedForm }
            return try await passWrite(request, context: context, next: next)
        default:
            throw WebError.methodNotAllowed
        }
    }

    private func passWrite(
        _ request: Request,
        context: WebContext,
        next: NextHandler
    ) async throws -> Response {
        var context = context
        let mediaType = request.headers[.contentType] ?? ""
        if mediaType.hasPrefix("multipart/form-data"), Self.uploads.contains(request.uri.path) {
            return try await next(request, context)
        }
        guard mediaType.hasPrefix("application/x-www-form-urlencoded") else {
            throw WebError.unsupportedForm
        }
        context.form = try await FormFields(body: request.body, upTo: Self.largestForm)
        guard secret.matches(context.form[FormSecret.fieldName]) else { throw WebError.forgedForm }
        return try await next(request, context)
    }

    /// Browsers send at least one of the two headers with every form.
    private func requireSameOrigin(_ request: Request) throws {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        let origin = request.headers[.origin]
        guard site != nil || origin != nil else { throw WebError.forgedForm }
        if let site, site != "same-origin" { throw WebError.forgedForm }
        if let origin, origin != "http://\(request.head.authority ?? "")" {
            throw WebError.forgedForm
        }
    }

    private func hasCookie(_ request: Request) -> Bool {
        request.cookies[cookieName].map { secret.matches($0.value) } ?? false
    }

    private var cookie: HTTPField {
        HTTPField(
            name: .setCookie,
            value: "\(cookieName)=\(secret.text); Path=/; HttpOnly; SameSite=Strict"
        )
    }

    /// Cookies are shared by all ports of a host, hence the port in the name.
    private var cookieName: String { "hipwise_form_\(boundPort.port ?? 0)" }
}
