package import Documents
import Domain
package import Persistence

extension Evidence {
    /// The piece of evidence as commands and API exchange it, without its bytes.
    package var json: JSONValue {
        .object([
            ("id", .int(Int(id))), ("indicator", .optional(figure?.indicator.text)),
            ("kind", .optional(figure?.kind.rawValue)), ("name", .string(name)),
            ("media_type", .string(type.mediaType)), ("size", .int(size)), ("sha256", .string(sha256)),
            ("added_at", .string(addedAt.rfc3339)), ("added_by", .string(addedBy)),
        ])
    }
}
