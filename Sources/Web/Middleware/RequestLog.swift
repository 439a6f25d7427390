import Domain
import HTTPTypes
import Hummingbird
import Logging
import UseCases

/// Writes a line for each request and gives its id back in `X-Request-ID`.
struct RequestLog: RouterMiddleware {
    /// Tells how long it took.
    let clock: any Clock

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = clock.now()
        var response = try await next(request, context)
        if let name = HTTPField.Name("X-Request-ID") { response.headers[name] = context.requestID }
        let status = response.status.code
        context.logger.log(
            level: status >= 500 ? .error : .info,
            "request",
            metadata: [
                "request": "\(context.requestID)", "method": "\(request.method)", "path": "\(Self.path(request))",
                "status": "\(status)",
                "milliseconds": "\(clock.now().milliseconds - start.milliseconds)", "peer": "\(context.peer)",
            ]
        )
        return response
    }

    /// The secret of a one-time link stands in its address and is not for the log.
    private static func path(_ request: Request) -> String {
        Routes.passwordLink.form.matches(PathPattern.parts(of: request.uri.path))
            ? Routes.passwordLink.pattern : request.uri.path
    }
}
