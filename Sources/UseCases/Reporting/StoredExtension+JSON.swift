package import Documents
import Domain
package import Persistence

extension StoredExtension {
    /// The entry as commands and API exchange it.
    package var json: JSONValue {
        .object([
            ("round", .string(round.text)),
            ("organisation", .object([("code", .string(organisation.text)), ("name", .string(name))])),
            ("due_before", .string(day.iso)), ("reason", .string(reason)), ("granted_by", .string(grantedBy)),
            ("granted_at", .string(grantedAt.rfc3339)),
        ])
    }
}
