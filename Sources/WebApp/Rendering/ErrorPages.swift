import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// Turns what a handler throws into a page with a sentence a runner can use.
struct ErrorPages: RouterMiddleware {
    typealias Context = WebContext
    let renderer: Renderer

    func handle(
        _ request: Request,
        context: WebContext,
        next: NextHandler
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as WebError {
            return page(for: error, context: context)
        } catch let error as any HTTPResponseError {
            return page(
                for: error.status == .notFound ? .notFound : .unsupportedForm,
                context: context
            )
        } catch {
            // The kind of error only: its text may hold what the runner wrote.
            context.logger.error("A request failed.", metadata: ["kind": "\(type(of: error))"])
            let told = (error as? any LocalizedError)?.errorDescription
            return page(for: .storeFailed(reason: told), context: context)
        }
    }

    private func page(for error: WebError, context: WebContext) -> Response {
        renderer.response(MessagePage(error: error), context: context, status: error.status)
    }
}
