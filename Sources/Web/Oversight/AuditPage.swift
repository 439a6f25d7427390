import Documents
import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

/// A page of the audit log, as a value.
struct AuditPage: Sendable {
    /// The entries, the newest first.
    let entries: [StoredAuditEntry]
    /// Only entries of this actor; empty for all.
    let actor: String
    /// Only entries whose subject begins so; empty for all.
    let subject: String
    /// The number the next page begins below; nil where this is the last one.
    let next: Int64?

    /// Reads the page a query asks for.
    ///
    /// - Parameters:
    ///   - start: the number the page begins below; nil for the newest entries.
    ///   - limit: entries at most.
    static func load(
        _ context: PersonContext,
        before start: Int64?,
        limit: Int = AuditRules.pageSize
    ) async throws -> AuditPage {
        let actor = context.query.text("actor")
        let subject = context.query.text("subject")
        return try await context.runtime.database.read { connection in
            let entries = try AuditQuery(connection: connection)(
                before: start,
                actor: actor.isEmpty ? nil : actor,
                subject: subject.isEmpty ? nil : subject,
                limit: limit + 1
            )
            let page = Array(entries.prefix(limit))
            let next = entries.count > limit ? page.last?.number : nil
            return AuditPage(entries: page, actor: actor, subject: subject, next: next)
        }
    }

    /// The page.
    func response(_ context: PersonContext) -> Response {
        var frame = context.frame(context.text("audit.title"))
        frame.lead = context.text("audit.lead")
        frame.section = .administration
        let isFiltered = !actor.isEmpty || !subject.isEmpty
        return context.page(frame) {
            AdministrationTabs.markup(.log, context)
            FilterForm(
                to: Routes.audit.path(),
                fields: [
                    FormField(context.text("audit.actor"), name: "actor", .line(actor)),
                    FormField(context.text("audit.subject"), name: "subject", .line(subject)),
                ],
                clearAddress: isFiltered ? Routes.audit.path() : nil,
                in: context.language
            )
            if entries.isEmpty { EmptyState(context.text("audit.none")) } else { table(context) }
            if let next { p { a(.href(older(than: next)), .rel("next")) { context.text("audit.older") } } }
        }
    }

    private func older(than number: Int64) -> String {
        let filters = [("actor", actor), ("subject", subject)].filter { !$0.1.isEmpty }
        return Routes.audit.path(query: filters + [("truoc", "\(number)")])
    }

    /// What was done in words, with the word that the filter of programs and the records themselves use.
    private func action(_ entry: StoredAuditEntry, _ context: PersonContext) -> Markup {
        let key = "audit.action.\(entry.action)"
        let words = context.text(key)
        guard words != key else { return .text(entry.action) }
        return Markup {
            words
            " "
            small(.class("muted")) { entry.action }
        }
    }

    /// The members of the detail, one a line; as recorded where they are no plain values.
    private func detail(_ entry: StoredAuditEntry, _ context: PersonContext) -> Markup {
        guard let json = try? JSONValue(reading: Array(entry.detail.utf8)), case .object(let members) = json else {
            return .text(entry.detail)
        }
        let words = AuditDetailWords(PageWords(language: context.language))
        return .joined(
            members.filter { $0.1 != .string("") }.map { .text(words.member($0.0, $0.1)) },
            by: "; "
        )
    }

    private func table(_ context: PersonContext) -> Markup {
        let format = DisplayFormat(context.language)
        return DataTable(
            caption: context.text("audit.title"),
            hidesCaption: true,
            columns: [
                TableColumn(context.text("audit.number"), .code), TableColumn(context.text("audit.action"), .name),
                TableColumn(context.text("audit.at")), TableColumn(context.text("audit.actor")),
                TableColumn(context.text("audit.subject")), TableColumn(context.text("audit.detail")),
                TableColumn(context.text("audit.hash")),
            ],
            rows: entries.map { entry in
                TableRow([
                    .text("\(entry.number)"), action(entry, context), .text(format.moment(entry.at)),
                    .text(entry.actor),
                    .text(entry.subject), detail(entry, context), code { String(entry.hash.prefix(12)) },
                ])
            }
        ).markup
    }
}
