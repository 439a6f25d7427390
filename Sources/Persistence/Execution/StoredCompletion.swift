package import Domain

/// Evidence of an occurrence with what became of it.
package struct StoredCompletion: Sendable, Equatable {
    /// Its own key.
    package let id: Int64
    /// Its number among those of the occurrence, from 1.
    package let number: Int
    /// The document and the day.
    package let completion: Completion
    /// The file; nil where there is a link.
    package let file: CompletionFile?
    /// When it was declared.
    package let submittedAt: Instant
    /// Who declared it.
    package let submittedBy: String
    /// True where it was confirmed, false where it was returned; nil while it waits.
    package let isConfirmed: Bool?
    /// When that was decided; nil while it waits.
    package let decidedAt: Instant?
    /// Who decided; nil while it waits.
    package let decidedBy: String?
    /// Why it was returned; nil else.
    package let reason: String?
    /// True for the demonstration's.
    package let isIllustrative: Bool
}
