package import Documents
import Domain
package import Persistence

extension StoredDirective {
    /// The task as the API exchanges it.
    package var json: JSONValue {
        .object([
            ("code", .string(code.text)), ("outside_plan", .bool(true)), ("name", .string(directive.name)),
            ("document_number", .string(directive.documentNumber)),
            ("document_day", .string(directive.documentDay.iso)), ("clause", .string(directive.clause)),
            ("expected_result", .string(directive.expectedResult)), ("due", .string(directive.dueDay.iso)),
            ("lead", .strings(directive.leads.map(\.text))),
            ("coordinating", .strings(directive.coordinating.map(\.text))),
            ("recorded_at", .string(recordedAt.rfc3339)),
        ])
    }
}
