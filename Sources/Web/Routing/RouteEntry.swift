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
    /// What the body is.
    let body: RequestBody
    /// True where the answer gets an ETag from the data.
    let followsData: Bool
    /// The names its query may have under `/api/`, beside `lang`.
    let query: [String]
    /// True where files of open data are given at this address, which pages of other sites may read.
    let givesFiles: Bool
    /// Answers a request that has passed every check.
    let run: @Sendable (AppContext) async throws -> Response

    /// True for every method but GET.
    var changesSomething: Bool { method != .get }
    /// True under `/api/`: errors are problem documents and a bearer token may stand for a session.
    var isAPI: Bool { pattern.hasPrefix("/api/") }
    /// True for what pages of other sites may read: public reads of the API and the files of open data.
    var isOpenData: Bool { method == .get && audience == .everyone && (isAPI || givesFiles) }
}
