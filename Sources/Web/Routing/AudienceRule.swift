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
        guard case .roles(let roles) = self else { return }
        guard roles.contains(where: { person.has($0) }) else { throw .forbidden(Message("access.role_missing")) }
    }
}
