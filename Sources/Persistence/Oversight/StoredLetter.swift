package import Domain

/// An official letter that was made, as it was: nothing of it changes afterwards.
package struct StoredLetter: Sendable, Hashable {
    /// Its key.
    package let id: Int64
    /// The unit it urges.
    package let organisation: OrganisationCode
    /// The unit's name today.
    package let organisationName: String
    /// When it was made.
    package let madeAt: Instant
    /// The account that made it.
    package let madeBy: String
    /// What it names, as words such as `task:749-02/2024`.
    package let items: [String]
    /// SHA-256 of the document (.docx), lower-case hexadecimal.
    package let sha256: String
    /// SHA-256 of its PDF; nil while nobody has asked for one.
    package let pdfSHA256: String?
}
