import Domain
import HTML
import Persistence
import UseCases

/// Files of evidence as a table with links to save them.
struct EvidenceList {
    private let evidence: [Evidence]
    private let sheet: ReportSheet
    private let plan: PlanCode
    private let token: String?

    /// - Parameter token: the form token where the reader may take files off; nil where not.
    init(_ evidence: [Evidence], of sheet: ReportSheet, in plan: PlanCode, token: String?) {
        self.evidence = evidence
        self.sheet = sheet
        self.plan = plan
        self.token = token
    }

    /// The table.
    func markup(_ words: PageWords) -> Markup {
        var columns = [
            TableColumn(words.text("evidence.file"), .name), TableColumn(words.text("evidence.proves")),
            TableColumn(words.text("evidence.size"), .number), TableColumn(words.text("evidence.added")),
        ]
        if token != nil { columns.append(TableColumn(words.text("evidence.remove"))) }
        let rows = evidence.map { TableRow(cells($0, words)) }
        return DataTable(caption: words.text("evidence.caption"), columns: columns, rows: rows).markup
    }

    private func cells(_ item: Evidence, _ words: PageWords) -> [Markup] {
        let (round, unit, id) = (sheet.round.code, sheet.organisation.code, Int(item.id))
        var cells: [Markup] = [
            a(.href(Routes.evidenceFile.path(plan, round, unit, id)), .download(true)) { item.name },
            .text(item.figure.map { FigureRowName($0, words).text } ?? words.text("evidence.whole_report")),
            .text(words.text("evidence.kilobytes", ["count": words.number((item.size + 999) / 1000)])),
            .text(words.format.moment(item.addedAt) + ", " + item.addedBy),
        ]
        if let token {
            cells.append(
                PostForm(to: Routes.removeEvidence.path(plan, round, unit, id), csrf: token) {
                    ActionButton(words.text("evidence.do_remove"), .secondary)
                }.markup
            )
        }
        return cells
    }
}
