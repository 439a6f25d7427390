/// What a unit wrote in parts II to IV of its accepted report.
package struct ConsolidatedNarrative: Sendable, Equatable {
    /// The unit.
    package let organisation: OrganisationCode
    /// Its name.
    package let organisationName: String
    /// Its parts.
    package let narratives: Narratives

    /// A unit's words.
    package init(organisation: OrganisationCode, organisationName: String, narratives: Narratives) {
        self.organisation = organisation
        self.organisationName = organisationName
        self.narratives = narratives
    }
}
