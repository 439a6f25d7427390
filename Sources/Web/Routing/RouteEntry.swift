import HTTPTypes
import Hummingbird

/// An address with its handler, as the server runs it.
struct RouteEntry: Sendable {
    /// The HTTP method.
    let method: HTTPRequest.Method
    /// The path with `{name}` parameters.
    let pattern: String
    /// Who may come here.
    let audience: AudienceRule
    /// Bytes a request body may have.
    let bodyLimit: Int
    /// True where the answer gets an ETag from the data.
    let followsData: Bool
    /// Answers a request that has passed every check.
    let run: @Sendable (AppContext) async throws -> Response

    /// True for every method but GET.
    var changesSomething: Bool { method != .get }
    /// True under `/api/`: errors are problem documents and a bearer token may stand for a session.
    var isAPI: Bool { pattern.hasPrefix("/api/") }
}
