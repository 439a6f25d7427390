import Domain

/// Who asks, and how the request proved it.
struct Visitor: Sendable {
    /// The person; nil where nobody is signed in.
    let person: Person?
    /// How the person was recognised.
    let credential: Credential
    /// The token that a form of this visitor must carry; empty where none was given out yet.
    let formToken: String

    /// Nobody known.
    static let anonymous = Visitor(person: nil, credential: .none, formToken: "")
}
