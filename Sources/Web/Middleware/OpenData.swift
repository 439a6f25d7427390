import HTTPTypes
import Hummingbird

/// Lets pages of other sites read what is public (CORS): reads that are for everyone under `/api/` and the files of open
/// data. Never with a visitor's credentials: whoever is signed in is answered for this site only.
struct OpenData: RouterMiddleware {
    private let addresses: [PathPattern]
    private let session: String

    /// Headers that a page of another site may read.
    private static let readable = "ETag, Link, X-Total-Count, X-Request-ID, Retry-After"

    /// The open addresses of a table, on a server that is set up so.
    init(table: RouteTable, configuration: WebConfiguration) {
        addresses = table.entries.filter(\.isOpenData).map { PathPattern($0.pattern) }
        session = CookieName(configuration).session
    }

    func handle(
        _ request: Request,
        context: WebContext,
        next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard isOpen(request) else { return try await next(request, context) }
        var response = request.method == .options ? Self.preflight : try await next(request, context)
        response.headers[.accessControlAllowOrigin] = "*"
        response.headers[.accessControlExposeHeaders] = Self.readable
        response.headers.set("Cross-Origin-Resource-Policy", "cross-origin")
        return response
    }

    /// The answer to a browser that asks beforehand what a page of another site may send.
    private static var preflight: Response {
        Response(
            status: .noContent,
            headers: [
                .allow: "GET, HEAD, OPTIONS", .accessControlAllowMethods: "GET, HEAD, OPTIONS",
                .accessControlAllowHeaders: "Accept, Accept-Language, Content-Type, If-None-Match",
                .accessControlMaxAge: "86400",
            ]
        )
    }

    private func isOpen(_ request: Request) -> Bool {
        guard [.get, .head, .options].contains(request.method), request.headers[.authorization] == nil,
            request.cookies[session] == nil
        else { return false }
        let parts = PathPattern.parts(of: request.uri.path)
        return addresses.contains { $0.matches(parts) }
    }
}
