package import Domain

/// A frozen edition of a round's consolidated report as it was handed over.
package struct RoundEdition: Sendable, Equatable {
    /// The key.
    package let id: Int64
    /// Its number within the round, from 1.
    package let number: Int
    /// Who receives it.
    package let recipient: OrganisationCode
    /// The recipient's name.
    package let recipientName: String
    /// Why it was made; empty for the first.
    package let reason: String
    /// When it was frozen and handed over.
    package let frozenAt: Instant
    /// The account that froze it.
    package let frozenBy: String
    /// When the recipient acknowledged it; nil while it has not.
    package let acknowledgedAt: Instant?
    /// The account that acknowledged it.
    package let acknowledgedBy: String?
    /// Its forms.
    package let files: [EditionFile]

    /// SHA-256 of the content; empty where the edition has lost it.
    package var sha256: String { file(.json)?.sha256 ?? "" }

    /// A form; nil where the edition does not have it.
    package func file(_ format: EditionFormat) -> EditionFile? { files.first { $0.format == format } }
}
