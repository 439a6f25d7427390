import Domain

/// A report at the revision somebody saw and decides about.
package struct SeenReport: Sendable, Hashable {
    /// The report.
    package let address: ReportAddress
    /// The revision that was seen; nil: whichever there is.
    package let revision: Int?

    /// A report as it was seen.
    package init(_ address: ReportAddress, revision: Int?) {
        self.address = address
        self.revision = revision
    }
}
