package import Domain

/// What a unit's report says as it was typed, and the revision it was begun from.
package struct ReportContent: Sendable, Hashable {
    /// The revision the writer saw; 0 where there was no draft.
    package let revision: Int
    /// Part I, a row an indicator.
    package let figures: [TypedFigure]
    /// Parts II to IV.
    package let narratives: Narratives
    /// The SHA-256 of the file it was read from, which the audit log keeps; nil where it was typed.
    package let file: String?

    /// A report's content as typed.
    package init(revision: Int, figures: [TypedFigure], narratives: Narratives, file: String? = nil) {
        self.file = file
        self.revision = revision
        self.figures = figures
        self.narratives = narratives
    }

    /// The same, begun from another revision.
    func over(revision: Int) -> ReportContent {
        ReportContent(revision: revision, figures: figures, narratives: narratives, file: file)
    }

    /// The same with another figure in its row.
    func replacing(_ figure: TypedFigure) -> ReportContent {
        let figures =
            figures.contains { $0.key == figure.key }
            ? figures.map { $0.key == figure.key ? figure : $0 } : figures + [figure]
        return ReportContent(revision: revision, figures: figures, narratives: narratives, file: file)
    }

    /// What an audit entry says of where it came from.
    var origin: [String: String] { file.map { ["file": $0] } ?? [:] }
}
