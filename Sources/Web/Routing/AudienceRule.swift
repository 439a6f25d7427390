import Domain

/// The declared audience of an address.
enum AudienceRule: Sendable, Equatable {
    /// Anybody.
    case everyone
    /// Anybody who is signed in.
    case signedIn
    /// Who holds one of these roles.
    case roles([Role])

    /// Lets the person pass, or refuses: 401 for nobody, 403 for somebody without the role.
    func check(_ person: Person?) throws(Refusal) {
        guard self != .everyone else { return }
        guard let person else { throw .unauthenticated(Message("access.sign_in_first")) }
        guard admits(person) else { throw .forbidden(Message("access.role_missing")) }
    }

    /// True where the person's roles let them come.
    func admits(_ person: Person) -> Bool {
        guard case .roles(let roles) = self else { return true }
        return roles.contains { person.has($0) }
    }
}
