package import Documents
import Domain
package import Persistence

extension StoredLetter {
    /// The letter without its bytes, as exchanged.
    package var json: JSONValue {
        .object([
            ("number", .int(Int(id))), ("organisation", .string(organisation.text)),
            ("made_at", .string(madeAt.rfc3339)), ("made_by", .string(madeBy)), ("items", .strings(items)),
            ("sha256", .string(sha256)), ("pdf_sha256", .optional(pdfSHA256)),
        ])
    }
}
