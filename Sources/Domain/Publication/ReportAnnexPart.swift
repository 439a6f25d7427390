/// An annex of a report.
package struct ReportAnnexPart: Sendable, Hashable {
    /// Its title.
    package let title: String
    /// True where its pages lie across.
    package let isLandscape: Bool
    /// Its text.
    package let body: [ReportBlock]

    /// An annex.
    package init(title: String, isLandscape: Bool, body: [ReportBlock]) {
        self.title = title
        self.isLandscape = isLandscape
        self.body = body
    }
}
