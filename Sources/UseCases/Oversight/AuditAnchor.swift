/// The number and hash of an entry, noted outside the database: what was there once must be there still.
package struct AuditAnchor: Sendable, Equatable {
    /// The entry's number.
    package let number: Int64
    /// The entry's hash.
    package let hash: String

    /// An anchor as `audit verify` printed it.
    package init(number: Int64, hash: String) {
        self.number = number
        self.hash = hash
    }
}
