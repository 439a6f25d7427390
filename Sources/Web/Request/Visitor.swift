import Domain

/// Who asks, and how the request proved it.
struct Visitor: Sendable {
    /// The person; nil where nobody is signed in.
    let person: Person?
    /// How the person was recognised.
    let credential: Credential
    /// The token that a form of this visitor must carry; empty where none was given out yet.
    let formToken: String

    /// The visitor with the rights that their token carries to a change at an address; anybody without a token has all theirs.
    ///
    /// - Throws: `Refusal.forbidden` where the token's scopes do not reach so far.
    func changing(_ audience: AudienceRule) throws(Refusal) -> Visitor {
        guard case .bearer(_, let scopes) = credential, let person, audience != .everyone else { return self }
        let limited = person.limited(to: scopes)
        guard audience == .signedIn ? scopes.contains(.account) : audience.admits(limited) else {
            throw .forbidden(Message("access.scope_missing"))
        }
        return Visitor(person: limited, credential: credential, formToken: formToken)
    }

    /// Nobody known.
    static let anonymous = Visitor(person: nil, credential: .none, formToken: "")
}
