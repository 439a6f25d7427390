import Domain

/// How a request proved who sends it.
enum Credential: Sendable, Equatable {
    /// Not at all.
    case none
    /// With the session cookie, whose token has this SHA-256: browsers send it by themselves, so a change needs the form token.
    case session(sha256: String)
    /// With a personal token in the `Authorization` header, which no other site can make a browser send.
    /// Its scopes say which of its owner's rights it carries to a change.
    case bearer(sha256: String, scopes: Set<TokenScope>)
}
