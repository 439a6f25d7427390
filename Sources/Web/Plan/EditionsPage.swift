import Domain
import HTML
import Persistence
import UseCases

/// The editions of a plan: an amendment makes a new one, old ones stay readable.
struct EditionsPage: PlanPage {
    let plan: StoredPlan
    /// The editions, the newest first.
    let editions: [PlanEdition]
    /// Every document the current edition rests on or cites.
    let documents: [LegalDocument]

    var section: PageSection? { nil }

    /// Asks the database for all of it.
    static func load(_ connection: any Connection, plan: StoredPlan) throws -> EditionsPage {
        EditionsPage(
            plan: plan,
            editions: try PlanStore(connection: connection).editions(of: plan.id).reversed(),
            documents: try PlanOutlineQuery(connection: connection).documents(edition: plan.editionID)
        )
    }

    func title(_ words: PageWords) -> String { words.text("editions.title") }

    func content(_ words: PageWords) -> Markup {
        Markup {
            DataTable(
                caption: words.text("editions.caption"),
                columns: [
                    TableColumn(words.text("editions.number"), .name), TableColumn(words.text("editions.decision")),
                    TableColumn(words.text("editions.imported"), .number),
                    TableColumn(words.text("editions.fingerprint")),
                ],
                rows: editions.map { row($0, words) }
            )
            bases(words)
            h2(.id("van-ban")) { words.text("editions.documents") }
            documentTable(words)
        }
    }

    private func row(_ edition: PlanEdition, _ words: PageWords) -> TableRow {
        TableRow([
            Markup {
                a(.href(Routes.edition.path(plan.code, "\(edition.number)"))) {
                    words.text("editions.edition", ["number": words.number(edition.number)])
                }
                if edition.id == plan.editionID { " \(words.text("editions.current"))" }
            },
            .text(decision(edition, words)), .text(words.format.day(edition.importedAt.day)),
            code { String(edition.contentHash.prefix(12)) },
        ])
    }

    private func decision(_ edition: PlanEdition, _ words: PageWords) -> String {
        guard let number = edition.decisionNumber else { return words.text("editions.no_decision") }
        guard let date = edition.decisionDate else { return number }
        return words.text("plan.document_dated", ["number": number, "date": words.format.day(date)])
    }

    private func bases(_ words: PageWords) -> Markup {
        FactList([
            (words.text("editions.basis_at_issue"), plan.header.basisAtIssue.map(Markup.text) ?? .empty),
            (words.text("editions.basis_now"), plan.header.basisNow.map(Markup.text) ?? .empty),
        ]).markup
    }

    private func documentTable(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("editions.document"), .name), TableColumn(words.text("editions.document_title")),
            TableColumn(words.text("editions.issuer")), TableColumn(words.text("editions.relation")),
        ]
        let rows = documents.map { document in
            TableRow([
                .text(words.document(document)), .text(document.title), .text(document.issuer),
                .text(words.text("editions.relation_\(document.relation)")),
            ])
        }
        return DataTable(caption: words.text("editions.documents_caption"), columns: columns, rows: rows).markup
    }
}
