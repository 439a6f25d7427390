/// A spelling of an organisation's name that occurs in documents.
package struct OrganisationAlias: Sendable, Hashable {
    /// The spelling.
    package let alias: String
    /// The organisation it means.
    package let organisation: OrganisationCode

    /// Records a spelling.
    package init(alias: String, organisation: OrganisationCode) {
        self.alias = alias
        self.organisation = organisation
    }
}
