import Domain
import HTML
import Persistence
import UseCases

/// The figures of an accepted report as they are in force, corrections included, and the way to correct them.
struct StandingFigureTable {
    /// The accepted report.
    let sheet: ReportSheet
    /// The plan.
    let plan: PlanCode
    /// True where the reader corrects figures of the plan.
    let corrects: Bool
    /// True where the reader may ask for a correction: who writes for the unit.
    let requests: Bool

    /// The table under its heading.
    func markup(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
            TableColumn(words.text("report.value"), .number), TableColumn(words.text("report.status")),
            TableColumn(words.text("vintage.number"), .number), TableColumn(words.text("figures.recorded")),
            TableColumn(words.text("vintage.reason")),
        ]
        let rows = sheet.rows.compactMap { row in sheet.inForce[row.key].map { self.row(row, $0, words) } }
        return Markup {
            h2(.id("so-lieu-dang-dung")) { words.text("report.in_force") }
            DataTable(caption: words.text("report.in_force_caption"), columns: columns, rows: rows)
        }
    }

    private func row(_ row: ReportSheetRow, _ stored: StoredVintage, _ words: PageWords) -> TableRow {
        let figure = stored.vintage.figure
        let name = (row.parentName.map { $0 + ": " } ?? "") + row.name
        return TableRow([
            FigureRowName(row.key, words).code, a(.href(Routes.indicator.path(plan, row.code))) { name },
            FigureText(
                figure.value,
                unit: row.unit,
                isProvisional: figure.status == .provisional,
                in: words.language
            ).markup,
            StatusMark(figure.status, in: words.language).markup, .text(words.number(stored.number)),
            time(.datetime(stored.vintage.recordedAt.rfc3339)) { words.format.moment(stored.vintage.recordedAt) },
            Markup {
                stored.vintage.reason
                if requests,
                    !sheet.corrections.contains(where: { $0.state == .waiting && $0.typed.key == row.key })
                {
                    " "
                    a(
                        .href(
                            Routes.correctionRequestForm
                                .path(plan, sheet.round.code, sheet.organisation.code, row.key)
                        )
                    ) {
                        words.text("correction.ask")
                        span(.class("unseen")) { " " + FigureRowName(row.key, words).text }
                    }
                }
                if corrects {
                    " "
                    a(.href(Routes.correction.path(plan, sheet.round.code, sheet.organisation.code, row.key))) {
                        words.text("correction.link")
                        span(.class("unseen")) { " " + FigureRowName(row.key, words).text }
                    }
                }
            },
        ])
    }
}
