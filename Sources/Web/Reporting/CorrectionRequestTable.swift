import Domain
import HTML
import Persistence
import UseCases

/// Requests to correct figures as rows, each with the way to its page.
struct CorrectionRequestTable {
    /// The requests.
    let requests: [CorrectionRequest]
    /// The plan.
    let plan: PlanCode
    /// True where the rows say which unit and round they are of.
    var namesReports = true

    /// The table.
    func markup(_ words: PageWords) -> Markup {
        var columns = [TableColumn(words.text("report.code"), .code)]
        if namesReports {
            columns += [TableColumn(words.text("round.unit"), .name), TableColumn(words.text("round.round"))]
        }
        columns += [
            TableColumn(words.text("correction.proposed")), TableColumn(words.text("correction.reason"), .text),
            TableColumn(words.text("correction.requested")), TableColumn(words.text("correction.state")),
        ]
        return DataTable(
            caption: words.text("correction.requests_caption"),
            hidesCaption: true,
            columns: columns,
            rows: requests.map { row($0, words) }
        ).markup
    }

    private func row(_ request: CorrectionRequest, _ words: PageWords) -> TableRow {
        let own = CorrectionRequestWords(words)
        var cells: [Markup] = [
            a(.href(Routes.correctionRequest.path(plan, Int(request.id)))) {
                span(.class("unseen")) { words.text("correction.request_link") + " " }
                FigureRowName(request.typed.key, words).code
            }
        ]
        if namesReports {
            cells += [.text(request.organisationName), .text(ReportingWords(words).period(request.round))]
        }
        cells += [
            .text(own.proposed(request.typed)), .text(request.reason),
            Markup {
                words.format.moment(request.requestedAt)
                " "
                span(.class("period")) { request.requestedBy }
            },
            own.state(request),
        ]
        return TableRow(cells)
    }
}
