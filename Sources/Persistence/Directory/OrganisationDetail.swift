package import Domain

/// Everything an organisation's page shows: what it is, what it must supply and what it must do.
package struct OrganisationDetail: Sendable, Equatable {
    /// The organisation.
    package let organisation: Organisation
    /// The organisation it belongs to; nil at the top.
    package let parent: NamedOrganisation?
    /// Who takes its obligations over; nil where nobody or still valid.
    package let successor: NamedOrganisation?
    /// Whose obligations it took over.
    package let predecessors: [NamedOrganisation]
    /// Codes of indicators it measures, headings left out.
    package let measured: [String]
    /// Codes of indicators it executes, headings left out.
    package let executed: [String]
    /// The rounds it owes a report for, the latest first.
    package let rounds: [OwedRound]
}
