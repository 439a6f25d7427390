/// A figure that is known already and offered for a row of a draft; taken over by one action, never by itself.
package enum FigureOffer: Sendable, Hashable {
    /// The sum of the accepted contributions, in the state named by `ContributionSum.token`; nil: whichever it is.
    case sum(seen: String?)
    /// The figure accepted for an earlier period.
    case last
}
