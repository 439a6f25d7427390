import Domain
package import Persistence

/// How an audit entry is hashed, so that anybody can check the log with another program.
///
/// SHA-256, in lower-case hexadecimal, over eight netstrings (`<length in bytes>:<UTF-8>,`) one after the other: the word
/// `tiendo-audit-1`, the number, the instant in UTC milliseconds, the actor, the action, the subject, the detail as stored
/// and the hash of the entry before. Before the first entry that hash is 64 zeros.
package enum AuditSeal {
    /// The hash before the first entry.
    package static let genesis = String(repeating: "0", count: 64)

    /// The hash an entry must have; its own `hash` is not looked at.
    package static func hash(of entry: StoredAuditEntry) -> String {
        let fields = [
            "tiendo-audit-1", "\(entry.number)", "\(entry.at.milliseconds)", entry.actor, entry.action, entry.subject,
            entry.detail, entry.previousHash,
        ]
        var bytes: [UInt8] = []
        for field in fields {
            bytes.append(contentsOf: "\(field.utf8.count):".utf8)
            bytes.append(contentsOf: field.utf8)
            bytes.append(UInt8(ascii: ","))
        }
        return Fingerprint.sha256(bytes)
    }
}
