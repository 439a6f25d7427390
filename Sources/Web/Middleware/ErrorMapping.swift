import Domain
import HTTPTypes
import Hummingbird
import Logging

/// The one place where an error becomes an answer: a page, or a problem document under `/api/`. It also finds out who asks,
/// so that an error page greets the same person as any other.
struct ErrorMapping: RouterMiddleware {
    /// Everything the server answers.
    let site: Site

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        do {
            let identification = Identification(runtime: site.runtime, configuration: site.configuration)
            context.visitor = try await identification(request)
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            let methods = site.table.methods(at: request.uri.path)
            let missing = Refusal.notFound(Message("access.page_not_found"))
            return answer(methods.isEmpty ? missing : RequestFault.methodNotAllowed(methods), request, context)
        } catch {
            return answer(error, request, context)
        }
    }

    private func answer(_ error: any Error, _ request: Request, _ context: WebContext) -> Response {
        let failure = Failure(error)
        if failure.isFault {
            context.logger.error("fault", metadata: ["request": "\(context.requestID)", "detail": "\(error)"])
        }
        return failure.response(to: AppContext(site: site, request: request, context: context))
    }
}
