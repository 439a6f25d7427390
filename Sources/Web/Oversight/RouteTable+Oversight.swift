import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The audit log.
    mutating func addOversight() {
        on(Routes.audit) { context in try await AuditPage.load(context, before: "truoc").response(context) }
        on(Routes.apiAudit) { context in
            let page = try await AuditPage.load(context, before: "before")
            let entries = page.entries.map { entry in
                JSONValue.object([
                    ("number", .int(Int(entry.number))), ("at", .string(entry.at.rfc3339)),
                    ("actor", .string(entry.actor)), ("action", .string(entry.action)),
                    ("subject", .string(entry.subject)),
                    ("detail", (try? JSONValue(reading: Array(entry.detail.utf8))) ?? .string(entry.detail)),
                    ("previous_hash", .string(entry.previousHash)), ("hash", .string(entry.hash)),
                ])
            }
            let next: JSONValue =
                page.entries.count == AuditRules.pageSize ? .int(Int(page.entries.last?.number ?? 0)) : .null
            return context.json(.object([("entries", .array(entries)), ("next_before", next)]))
        }
    }
}
