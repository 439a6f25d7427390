package import Domain

/// A file that proves that a task was done: how it is called and under which fingerprint its bytes are kept.
package struct CompletionFile: Sendable, Hashable {
    /// Its name as people see it.
    package let name: String
    /// What it is.
    package let type: EvidenceType
    /// SHA-256 of its bytes, lower-case hexadecimal.
    package let sha256: String

    /// A file.
    package init(name: String, type: EvidenceType, sha256: String) {
        self.name = name
        self.type = type
        self.sha256 = sha256
    }
}
