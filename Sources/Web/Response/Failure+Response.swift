import Documents
import Domain
import HTML
import HTTPTypes
import Hummingbird
import UseCases

extension Failure {
    /// The answer: a problem document (RFC 9457) under `/api/`, a page elsewhere; a visitor who must sign in first is sent
    /// to do so. It is never kept in a cache.
    func response(to app: AppContext) -> Response {
        var response = body(for: app)
        for field in headers { response.headers[field.name] = field.value }
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func body(for app: AppContext) -> Response {
        if app.path.hasPrefix("/api/") {
            return Response.bytes(problem(app).bytes(), type: "application/problem+json", status: status)
        }
        if status == .unauthorized, app.head.method == .get || app.head.method == .head {
            return app.redirect(to: Routes.signIn.path(query: [("tiep", app.head.path ?? "/")]))
        }
        return page(app)
    }

    /// `code` is stable and for programs, `detail` is for people.
    private func problem(_ app: AppContext) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("type", "about:blank"), ("title", .string(status.reasonPhrase)), ("status", .int(status.code)),
            ("code", .string(message.key)), ("detail", .string(app.language.text(message))),
            ("request_id", .string(app.requestID)),
        ]
        members += self.members
        if !problems.isEmpty {
            let errors = problems.map { problem in
                JSONValue.object([
                    ("field", .string(problem.field)), ("code", .string(problem.message.key)),
                    ("message", .string(app.language.text(problem.message))),
                ])
            }
            members.append(("errors", .array(errors)))
        }
        return .object(members)
    }

    private func page(_ app: AppContext) -> Response {
        app.page(app.frame(app.text("error.title_\(status.code)")), status: status) {
            p(.class("lead")) { app.language.text(message) }
            if !problems.isEmpty { ul { for problem in problems { li { app.language.text(problem.message) } } } }
            p { a(.href(Routes.home.path())) { app.text("error.to_start") } }
            p(.class("hint")) { app.text("error.request", ["id": app.requestID]) }
        }
    }
}
