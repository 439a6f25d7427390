extension ConsolidatedReport {
    /// What differs from an earlier edition: figures in the order of this report, then those only the earlier one has, then
    /// words by unit. When it was read, and where the round stood, is no difference.
    package func changes(since earlier: ConsolidatedReport) -> [EditionChange] {
        figureChanges(since: earlier) + narrativeChanges(since: earlier)
    }

    private func figureChanges(since earlier: ConsolidatedReport) -> [EditionChange] {
        let before = earlier.statements
        let after = statements
        let known = Set(after.map(\.key))
        let old = Dictionary(before.map { ($0.key, $0.figure) }) { first, _ in first }
        let changed = after.compactMap { statement -> EditionChange? in
            let former = old[statement.key]
            if let former, former.states(theSameAs: statement.figure) { return nil }
            return statement.change(before: former, after: statement.figure)
        }
        return changed + before.filter { !known.contains($0.key) }.map { $0.change(before: $0.figure, after: nil) }
    }

    private func narrativeChanges(since earlier: ConsolidatedReport) -> [EditionChange] {
        let before = Dictionary((earlier.narratives ?? []).map { ($0.organisation, $0) }) { first, _ in first }
        let after = narratives ?? []
        let gone = (earlier.narratives ?? []).filter { old in !after.contains { $0.organisation == old.organisation } }
        let pairs = after.map { (before[$0.organisation], Optional($0)) } + gone.map { (Optional($0), nil) }
        return pairs.flatMap { before, after in
            NarrativePart.allCases.compactMap { part in
                let (old, new) = (before?.narratives.text(of: part) ?? "", after?.narratives.text(of: part) ?? "")
                guard old != new else { return nil }
                let name = after?.organisationName ?? before?.organisationName ?? ""
                return EditionChange.narrative(organisationName: name, part: part, before: old, after: new)
            }
        }
    }

    private var statements: [EditionStatement] {
        rows.flatMap { row in row.figures.map { EditionStatement(row: row, figure: $0) } }
    }
}

extension Narratives {
    /// The words of a part.
    package func text(of part: NarrativePart) -> String {
        switch part {
        case .trend: trend
        case .difficulties: difficulties
        case .proposals: proposals
        }
    }
}

extension ConsolidatedFigure {
    /// True where both state the same figure from the same vintage, or the same gap.
    func states(theSameAs other: ConsolidatedFigure) -> Bool {
        figure == other.figure && source == other.source && vintage == other.vintage && gap == other.gap
            && isIllustrative == other.isIllustrative
    }
}
