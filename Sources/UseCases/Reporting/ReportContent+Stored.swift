import Domain
package import Persistence

extension ReportContent {
    /// What a stored report says, as it was typed.
    package init(_ report: StoredReport) {
        let figures = report.figures.values.map(\.typed).sorted { $0.indicator < $1.indicator }
        self.init(revision: report.revision, figures: figures, narratives: report.narratives)
    }
}
