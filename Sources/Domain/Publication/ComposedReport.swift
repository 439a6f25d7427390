/// A periodic report as it is composed from the data known at an instant: text, tables and annexes, each number bound to where
/// it comes from. A plain value: page, document, workbook and exchange are made from it.
package struct ComposedReport: Sendable, Hashable {
    /// Which report.
    package let report: PeriodicReport
    /// What it is about, below its name in the head.
    package let about: String
    /// The instant it is read as of.
    package let asOf: Instant
    /// The revision of the coordinator's passages in it; 0 where none was written.
    package let revision: Int
    /// True where a figure in it is illustrative; then every form of it must say so.
    package let isIllustrative: Bool
    /// Its text.
    package let body: [ReportBlock]
    /// Its annexes.
    package let annexes: [ReportAnnexPart]

    /// A report.
    package init(
        _ report: PeriodicReport,
        about: String,
        asOf: Instant,
        revision: Int = 0,
        isIllustrative: Bool,
        body: [ReportBlock],
        annexes: [ReportAnnexPart]
    ) {
        self.report = report
        self.about = about
        self.asOf = asOf
        self.revision = revision
        self.isIllustrative = isIllustrative
        self.body = body
        self.annexes = annexes
    }

    /// Every number in it with its source, in the order of the text.
    package var numbers: [ReportRun] {
        (body + annexes.flatMap(\.body)).flatMap(\.runs).filter { $0.source != nil && $0.source != .moment }
    }
}
