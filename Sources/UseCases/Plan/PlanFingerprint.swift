import Crypto
import Documents
package import Domain

/// The fingerprint of an edition: equal for packages that say the same, whatever form they come in.
package enum PlanFingerprint {
    /// SHA-256 of the canonical content, lower-case hexadecimal.
    package static func of(_ content: PlanContent) -> String {
        let records = content.records.map { record in
            JSONValue.array([
                .string(record.part), .string(record.key), .array(record.fields.map { .strings([$0.name, $0.text]) }),
            ])
        }
        let digits = Array("0123456789abcdef")
        return SHA256.hash(data: JSONValue.array(records).bytes())
            .reduce(into: "") { text, byte in
                text.append(digits[Int(byte >> 4)])
                text.append(digits[Int(byte & 15)])
            }
    }
}
