package import Domain

/// Which opened rounds of a plan are meant.
package enum RoundChoice: Sendable, Equatable {
    /// The last twelve.
    case latest
    /// Those of the year of the last one.
    case latestYear
    /// Those whose period ends in a year.
    case year(Int)
    /// One.
    case round(PeriodCode)
}
