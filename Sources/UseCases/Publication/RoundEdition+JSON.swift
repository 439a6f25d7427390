package import Documents
import Domain
package import Persistence

extension RoundEdition {
    /// The edition as commands and API exchange it; its content is fetched by form.
    package var json: JSONValue {
        .object([
            ("number", .int(number)), ("sha256", .string(sha256)),
            (
                "recipient",
                .object([("code", .string(recipient.text)), ("name", .string(recipientName))])
            ),
            ("reason", .string(reason)), ("frozen_at", .string(frozenAt.rfc3339)), ("frozen_by", .string(frozenBy)),
            ("acknowledged_at", .optional(acknowledgedAt?.rfc3339)), ("acknowledged_by", .optional(acknowledgedBy)),
            ("files", .array(files.map(\.json))),
        ])
    }
}

extension EditionFile {
    /// A form with its fingerprint and length in bytes.
    package var json: JSONValue {
        .object([("format", .string(format.rawValue)), ("sha256", .string(sha256)), ("size", .int(size))])
    }
}
