package import Domain

/// One stated version of an observation; a correction is a new one (domain rules, section 4).
package struct Vintage: Sendable, Hashable {
    /// The figure.
    package let figure: Figure
    /// Where it comes from, as printed: the reporting organisation's name.
    package let source: String
    /// The account that recorded it.
    package let author: String
    /// Why it was recorded; empty for the first.
    package let reason: String
    /// When it was recorded.
    package let recordedAt: Instant
    /// True where it was invented to demonstrate the product.
    package let isIllustrative: Bool

    /// A version to be recorded.
    package init(
        figure: Figure,
        source: String,
        author: String,
        reason: String,
        recordedAt: Instant,
        isIllustrative: Bool
    ) {
        self.figure = figure
        self.source = source
        self.author = author
        self.reason = reason
        self.recordedAt = recordedAt
        self.isIllustrative = isIllustrative
    }
}
