import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The audit log.
    mutating func addOversight() {
        on(Routes.audit) { context in
            try await AuditPage.load(context, before: context.query["truoc"].flatMap { Int64($0) }).response(context)
        }
        on(Routes.apiAudit) { context in
            let page = try await AuditPage.load(
                context,
                before: Paging.whole("before", context.query, most: .max).map(Int64.init),
                limit: Paging.whole("limit", context.query, most: Paging.most) ?? AuditRules.pageSize
            )
            let entries = page.entries.map { entry in
                JSONValue.object([
                    ("number", .int(Int(entry.number))), ("at", .string(entry.at.rfc3339)),
                    ("actor", .string(entry.actor)), ("action", .string(entry.action)),
                    ("subject", .string(entry.subject)),
                    ("detail", (try? JSONValue(reading: Array(entry.detail.utf8))) ?? .string(entry.detail)),
                    ("previous_hash", .string(entry.previousHash)), ("hash", .string(entry.hash)),
                ])
            }
            let next = page.next.map { Int($0) }
            var response = context.json(.object([("entries", .array(entries)), ("next_before", .optional(next))]))
            if let next { response.headers.set("Link", context.link("next", to: ("before", next))) }
            return response
        }
    }
}
