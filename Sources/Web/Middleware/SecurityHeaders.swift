import HTTPTypes
import Hummingbird

/// Tells the browser what an answer may do: nothing from elsewhere, no inline script or style, no frame, no guessing of types.
/// An answer that has set one of these headers itself keeps it.
struct SecurityHeaders: RouterMiddleware {
    private let fields: [HTTPField]

    /// The headers for a server that is set up so.
    init(configuration: WebConfiguration) {
        var texts = [
            (
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
            ),
            ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ]
        if configuration.isHTTPS, let seconds = configuration.strictTransportSeconds {
            texts.append(("Strict-Transport-Security", "max-age=\(seconds)"))
        }
        fields = texts.compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }
    }

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in fields where response.headers[field.name] == nil { response.headers[field.name] = field.value }
        return response
    }
}
