package import Domain

/// What a unit's report says as it was typed, and the revision it was begun from.
package struct ReportContent: Sendable, Hashable {
    /// The revision the writer saw; 0 where there was no draft.
    package let revision: Int
    /// Part I, a row an indicator.
    package let figures: [TypedFigure]
    /// Parts II to IV.
    package let narratives: Narratives

    /// A report's content as typed.
    package init(revision: Int, figures: [TypedFigure], narratives: Narratives) {
        self.revision = revision
        self.figures = figures
        self.narratives = narratives
    }
}
