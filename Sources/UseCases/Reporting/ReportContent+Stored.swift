import Domain
package import Persistence

extension ReportContent {
    /// What a stored report says, as it was typed.
    package init(_ report: StoredReport) {
        let figures = report.figures.values.map(\.typed).sorted { $0.key < $1.key }
        self.init(revision: report.revision, figures: figures, narratives: report.narratives)
    }
}
