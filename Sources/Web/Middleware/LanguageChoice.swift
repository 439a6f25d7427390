import HTTPTypes
import Hummingbird
import UseCases

/// Chooses the language: `?lang=` first, which a cookie remembers, then the cookie, then Vietnamese.
struct LanguageChoice: RouterMiddleware {
    /// Tells whether the cookie is Secure.
    let configuration: WebConfiguration
    private static let cookie = "lang"

    /// A chooser for a server that is set up so.
    init(configuration: WebConfiguration) { self.configuration = configuration }

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let asked = asked(request)
        let remembered = request.cookies[Self.cookie].flatMap { Language.find($0.value) }
        context.language = asked ?? remembered ?? .vietnamese
        var response = try await next(request, context)
        if let asked, asked.code != remembered?.code {
            response.setCookie(
                Cookie(
                    name: Self.cookie,
                    value: asked.code,
                    maxAge: 31_536_000,
                    path: "/",
                    secure: configuration.isHTTPS,
                    httpOnly: true,
                    sameSite: .lax
                )
            )
        }
        return response
    }

    private func asked(_ request: Request) -> Language? {
        guard let query = request.uri.query, query.contains("lang=") else { return nil }
        return Form(encoded: query.utf8)?["lang"].flatMap(Language.find)
    }
}
