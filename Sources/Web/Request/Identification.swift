import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

/// Finds out who sends a request: a personal token under `/api/`, or the session cookie.
struct Identification: Sendable {
    private let runtime: Runtime
    private let names: CookieName

    /// Recognition on this server.
    init(runtime: Runtime, configuration: WebConfiguration) {
        self.runtime = runtime
        names = CookieName(configuration)
    }

    /// The visitor; a token that is not valid is refused, an unknown session is a visitor like any other.
    func callAsFunction(_ request: Request) async throws -> Visitor {
        let path = request.uri.path
        if path.hasPrefix("/assets/") || path == Routes.health.pattern { return .anonymous }
        if path.hasPrefix("/api/"), let header = request.headers[.authorization] {
            return try await owner(of: header)
        }
        let cookies = request.cookies
        if let token = cookies[names.session]?.value {
            let sha256 = Fingerprint.sha256(token)
            if let session = try await Recognition(runtime: runtime).session(sha256: sha256) {
                return Visitor(
                    person: session.person,
                    credential: .session(sha256: sha256),
                    formToken: session.formToken
                )
            }
        }
        return Visitor(person: nil, credential: .none, formToken: cookies[names.form]?.value ?? "")
    }

    private func owner(of header: String) async throws -> Visitor {
        let parts = header.split(separator: " ", maxSplits: 1)
        let refusal = Refusal.unauthenticated(Message("access.token_invalid"))
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw refusal }
        let sha256 = Fingerprint.sha256(String(parts[1]))
        guard let owner = try await Recognition(runtime: runtime).tokenOwner(sha256: sha256) else { throw refusal }
        return Visitor(
            person: owner.person,
            credential: .bearer(sha256: sha256, scopes: owner.scopes),
            formToken: ""
        )
    }
}
