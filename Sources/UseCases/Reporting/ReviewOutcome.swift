package import Domain

/// What became of one of several reports that were to be accepted together.
package struct ReviewOutcome: Sendable, Hashable {
    /// The report.
    package let address: ReportAddress
    /// Why it was refused; nil where it was accepted.
    package let refusal: Message?
}
