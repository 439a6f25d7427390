/// A role bound to an organisation, or, for the roles that look after the server itself, to the whole server.
package struct Grant: Sendable, Hashable {
    /// What the person may do.
    package let role: Role
    /// On whose behalf; nil for the whole server.
    package let organisation: OrganisationCode?

    /// Binds a role to an organisation, or to the whole server; whether the role may be so is `checked()`'s to say.
    package init(role: Role, organisation: OrganisationCode?) {
        self.role = role
        self.organisation = organisation
    }

    /// The grant as commands and the log write it: `contributor:cuc-vien-thong`, or `administrator` for the whole server.
    package var text: String { organisation.map { "\(role.rawValue):\($0.text)" } ?? role.rawValue }

    /// Throws `InvalidInput` with field `organisation` where the role belongs to an organisation and none is named.
    package func checked() throws(InvalidInput) -> Grant {
        guard organisation != nil || role.isOfServer else {
            throw InvalidInput(field: "organisation", "access.organisation_needed")
        }
        return self
    }
}
