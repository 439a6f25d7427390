import Domain
import HTTPTypes
import Hummingbird
import Logging
import Persistence
import UseCases

/// The one place where an error becomes an answer: a page, or a problem document under `/api/`. It also finds out who asks
/// and which plans there are, so that an error page has the same head as any other.
struct ErrorMapping: RouterMiddleware {
    /// Everything the server answers.
    let site: Site

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.plans = await plans(around: request)
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

    /// The plans that the head of a page links; none where the answer is no page, or where the database is silent: then the
    /// error page has to do without.
    private func plans(around request: Request) async -> [PlanName] {
        let path = request.uri.path
        guard !path.hasPrefix("/api/"), !path.hasPrefix("/assets/"), path != Routes.health.pattern else { return [] }
        return (try? await site.runtime.planNames.all(at: site.runtime.clock.now())) ?? []
    }

    private func answer(_ error: any Error, _ request: Request, _ context: WebContext) -> Response {
        let failure = Failure(error)
        if failure.isFault {
            context.logger.error("fault", metadata: ["request": "\(context.requestID)", "detail": "\(error)"])
        }
        return failure.response(to: AppContext(site: site, request: request, context: context))
    }
}
