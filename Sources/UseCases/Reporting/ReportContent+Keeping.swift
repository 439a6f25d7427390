import Domain

extension ReportContent {
    /// How many rows and parts are empty here although the saved version has them.
    func emptied(since saved: ReportContent) -> Int {
        let rows = saved.figures.count { !$0.isEmpty && (figure($0.key)?.isEmpty ?? true) }
        let (now, then) = (narratives.tidied, saved.narratives.tidied)
        let parts = [(now.trend, then.trend), (now.difficulties, then.difficulties), (now.proposals, then.proposals)]
        return rows + parts.count { $0.0.isEmpty && !$0.1.isEmpty }
    }

    /// The same with what the saved version has in place of what is empty.
    func filledUp(from saved: ReportContent) -> ReportContent {
        let kept = figures.map { row in row.isEmpty ? saved.figure(row.key) ?? row : row }
        let own = narratives.tidied
        let words = Narratives(
            trend: own.trend.isEmpty ? saved.narratives.trend : narratives.trend,
            difficulties: own.difficulties.isEmpty ? saved.narratives.difficulties : narratives.difficulties,
            proposals: own.proposals.isEmpty ? saved.narratives.proposals : narratives.proposals
        )
        return ReportContent(revision: revision, figures: kept, narratives: words, file: file)
    }

    private func figure(_ key: FigureKey) -> TypedFigure? { figures.first { $0.key == key } }
}

extension TypedFigure {
    /// True where nothing was typed: neither a number nor a word, and no other status than the first.
    fileprivate var isEmpty: Bool {
        let texts = [value, numerator, denominator, note]
        return texts.allSatisfy { $0.allSatisfy(\.isWhitespace) } && status != ObservationStatus.missing.rawValue
    }
}
