import Domain
import HTML
import Persistence
import UseCases

/// Waiting reports as rows, each with a box to choose it.
struct ReviewQueueTable {
    /// Whose they are.
    let plan: StoredPlan
    /// The rows, the most urgent first.
    let reports: [WaitingReport]
    /// The instant the waiting is counted to.
    let at: Instant

    /// The name under which chosen reports are sent.
    static let field = "report"

    /// The table.
    func markup(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("review.choose"), .input), TableColumn(words.text("round.unit"), .name),
            TableColumn(words.text("round.round")), TableColumn(words.text("review.reason")),
            TableColumn(words.text("review.waits")), TableColumn(words.text("review.sent")),
            TableColumn(words.text("round.asked"), .number),
        ]
        let rows = reports.map { TableRow(cells($0, words)) }
        return DataTable(caption: words.text("review.queue_caption"), columns: columns, rows: rows).markup
    }

    private func cells(_ report: WaitingReport, _ words: PageWords) -> [Markup] {
        let own = ReportingWords(words)
        let value = "\(report.round.code)/\(report.organisation)/\(report.revision)"
        let name = words.text("review.choose_one", ["unit": report.name, "period": own.period(report.round.code)])
        return [
            input(
                .type("checkbox"),
                .class("choice"),
                .name(Self.field),
                .value(value),
                .checked(!report.urgency.asksForReading),
                .aria("label", name)
            ),
            a(.href(Routes.report.path(plan.code, report.round.code, report.organisation))) { report.name },
            .text(own.period(report.round.code)),
            report.urgency.risks.isEmpty
                ? .text(words.text("review.nothing_unusual"))
                : ul(.class("plain")) { for risk in report.urgency.risks { li { mark(risk, words) } } },
            .text(words.format.remaining(from: report.urgency.waitsSince, until: at)),
            Markup {
                words.format.moment(report.urgency.waitsSince)
                " "
                span(.class("period")) { report.submittedBy }
                " "
                if report.isUnderReview { span(.class("period")) { words.text("review.begun") } }
            },
            .text(words.number(report.asked)),
        ]
    }

    /// A reason as shape, word and colour.
    private func mark(_ risk: ReviewRisk, _ words: PageWords) -> Markup {
        let text = words.text("review.risk_\(risk.kind.rawValue)", ["count": words.number(risk.amount)])
        switch risk.kind {
        case .late: return StatusMark(.wedge, .far, text).markup
        case .differs, .jump: return StatusMark(.diamond, .near, text).markup
        case .missing: return StatusMark(.ring, .near, text).markup
        case .first: return StatusMark(.star, .ahead, text).markup
        case .provisional: return StatusMark(.halfRing, .none, text).markup
        }
    }
}
