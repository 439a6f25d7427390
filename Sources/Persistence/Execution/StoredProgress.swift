package import Domain

/// One recorded word about the progress of a task.
package struct StoredProgress: Sendable, Equatable {
    /// What was said.
    package let entry: ProgressEntry
    /// When.
    package let at: Instant
    /// Who said it.
    package let author: String
    /// True for the demonstration's.
    package let isIllustrative: Bool
}
