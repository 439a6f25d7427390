package import Domain

/// What the list of provisional figures is narrowed to; nil members narrow nothing.
package struct ProvisionalFilter: Sendable, Hashable {
    /// The organisation that stated the figure.
    package var organisation: OrganisationCode?
    /// The period it is about.
    package var period: PeriodCode?
    /// Days it has been provisional at least.
    package var minimumAge: Int?

    /// A filter; without arguments it lets everything through.
    package init(organisation: OrganisationCode? = nil, period: PeriodCode? = nil, minimumAge: Int? = nil) {
        self.organisation = organisation
        self.period = period
        self.minimumAge = minimumAge
    }
}
