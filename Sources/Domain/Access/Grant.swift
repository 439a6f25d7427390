/// A role bound to an organisation.
package struct Grant: Sendable, Hashable {
    /// What the person may do.
    package let role: Role
    /// On whose behalf.
    package let organisation: OrganisationCode

    /// Binds a role to an organisation.
    package init(role: Role, organisation: OrganisationCode) {
        self.role = role
        self.organisation = organisation
    }
}
