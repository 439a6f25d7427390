package import Domain

/// What a lead's part of an implementation plan says as it was typed, and what it was begun from.
package struct PartContent: Sendable, Hashable {
    /// The lead whose part it is.
    package let part: OrganisationCode
    /// The version the writer saw; 0 where there was none.
    package let version: Int
    /// The revision of the part the writer saw; 0 where there was none.
    package let revision: Int
    /// The rows.
    package let rows: [TypedActivity]
    /// The SHA-256 of the file it was read from, which the audit log keeps; nil where it was typed.
    package let file: String?

    /// A part as typed.
    package init(part: OrganisationCode, version: Int, revision: Int, rows: [TypedActivity], file: String? = nil) {
        self.part = part
        self.version = version
        self.revision = revision
        self.rows = rows
        self.file = file
    }

    /// The same, begun from another state of the part.
    package func over(version: Int, revision: Int) -> PartContent {
        PartContent(part: part, version: version, revision: revision, rows: rows, file: file)
    }

    /// What an audit entry says of where it came from.
    var origin: [String: String] { file.map { ["file": $0] } ?? [:] }
}
