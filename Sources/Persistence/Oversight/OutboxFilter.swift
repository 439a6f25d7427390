package import Domain

/// Which messages of a plan are listed.
package struct OutboxFilter: Sendable, Hashable {
    /// Only those that stand so; nil: all.
    package var state: MailState?
    /// Only those about this unit; nil: all.
    package var organisation: OrganisationCode?
    /// Only those about this round; nil: all.
    package var round: PeriodCode?

    /// A filter.
    package init(state: MailState? = nil, organisation: OrganisationCode? = nil, round: PeriodCode? = nil) {
        self.state = state
        self.organisation = organisation
        self.round = round
    }

    /// True where everything is listed.
    package var isEmpty: Bool { self == OutboxFilter() }
}
