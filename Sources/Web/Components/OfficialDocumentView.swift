import Documents
import Domain
import HTML
import UseCases

/// An official document on a page: what it will say and where; the file has the exact measures. Always in Vietnamese.
struct OfficialDocumentView: Component {
    /// The document.
    let document: OfficialDocument
    /// Its text where that is more than words on this page, as where numbers are links; nil: as the document has it.
    var body: Markup?
    /// Its annexes, likewise.
    var annexes: Markup = .empty

    var markup: Markup {
        article(.class("official"), .lang("vi")) {
            div(.class("official-columns")) {
                div {
                    if let superior = document.superior { p { superior.uppercased() } }
                    p { strong { document.issuer.uppercased() } }
                    p { text("official.number", ["number": document.number.printed]) }
                    if case .letter(let about) = document.kind { p { text("official.about", ["about": about]) } }
                }
                div {
                    p { strong { text("official.nation").uppercased() } }
                    p { strong { text("official.motto") } }
                    p { em { document.datePrinted { Language.vietnamese.text($0) } } }
                }
            }
            title
            addressees
            if let body { body } else { for block in document.body { markup(of: block) } }
            div(.class("official-columns official-end")) {
                div {
                    p { strong { em { text("official.recipients") } } }
                    for line in document.recipientLines { p { small { line } } }
                }
                div {
                    for title in document.signature.titles { p { strong { title.uppercased() } } }
                    p(.class("official-name")) { strong { document.signature.name } }
                }
            }
            annexes
        }
    }

    private var title: Markup {
        guard case .named(let title, let about) = document.kind else { return .empty }
        return p(.class("official-to")) {
            strong { title.uppercased() }
            br()
            strong { about }
        }
    }

    private var addressees: Markup {
        if document.addressees.isEmpty { return .empty }
        guard document.addressees.count > 1 else {
            return p(.class("official-to")) { text("official.to") + " " + (document.addresseeLines.first ?? "") }
        }
        return Markup {
            p(.class("official-to")) { text("official.to") }
            for line in document.addresseeLines { p { line } }
        }
    }

    private func markup(of block: OfficialBlock) -> Markup {
        switch block {
        case .paragraph(let text): p(.class("official-text")) { text }
        case .basis(let text): p(.class("official-text")) { em { text } }
        case .heading(_, let text): p(.class("official-text")) { strong { text } }
        case .chart(let chart): ReportChartView(chart).markup
        case .table(let table):
            DataTable(
                caption: document.kind.about,
                hidesCaption: true,
                columns: table.columns.enumerated().map { TableColumn($1.title, $0 == 1 ? .name : .text) },
                rows: table.rows.map { row in TableRow(row.map { .text($0) }) }
            ).markup
        }
    }

    private func text(_ key: String, _ values: [String: String] = [:]) -> String {
        Language.vietnamese.text(Message(key, values))
    }
}
