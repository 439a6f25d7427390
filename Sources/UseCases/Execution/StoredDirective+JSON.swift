package import Documents
import Domain
package import Persistence

extension StoredDirective {
    /// The task as the API exchanges it.
    package var json: JSONValue {
        .object(
            [("code", .string(code.text)), ("outside_plan", .bool(true))] + directive.members + [
                ("recorded_at", .string(recordedAt.rfc3339)), ("revision", .int(revision)),
                ("withdrawn_at", .optional(withdrawal?.at.rfc3339)),
                ("withdrawal_reason", .optional(withdrawal?.reason)),
            ]
        )
    }
}

extension DirectiveRevision {
    /// What the task said before a correction.
    package var json: JSONValue {
        .object(
            [("number", .int(number))] + before.members + [
                ("reason", .string(reason)), ("replaced_at", .string(at.rfc3339)), ("replaced_by", .string(author)),
            ]
        )
    }
}

extension Directive {
    /// What it says, as it is exchanged.
    fileprivate var members: [(String, JSONValue)] {
        [
            ("name", .string(name)), ("document_number", .string(documentNumber)),
            ("document_day", .string(documentDay.iso)), ("clause", .string(clause)),
            ("expected_result", .string(expectedResult)), ("due", .string(dueDay.iso)),
            ("lead", .strings(leads.map(\.text))), ("coordinating", .strings(coordinating.map(\.text))),
        ]
    }
}
