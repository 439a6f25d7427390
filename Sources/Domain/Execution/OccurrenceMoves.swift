/// What an amended schedule does to the occurrences of a task, so that none loses its history.
package struct OccurrenceMoves: Sendable, Equatable {
    /// Occurrences that stay in their year.
    package let kept: [PlannedOccurrence]
    /// The one that moves: the year it had, and what it becomes; nil where none moves.
    package let moved: (from: Int, to: PlannedOccurrence)?
    /// Occurrences that are new.
    package let added: [PlannedOccurrence]
    /// Years that are asked for no longer.
    package let withdrawn: [Int]

    /// Compares the years a task has with what its schedule now gives. Where exactly one is left over on either side, the task
    /// was re-dated: that occurrence moves and takes its progress and evidence with it.
    package init(from years: [Int], to planned: [PlannedOccurrence]) {
        let wanted = Set(planned.map(\.year))
        let missing = planned.filter { !years.contains($0.year) }
        let gone = years.filter { !wanted.contains($0) }
        kept = planned.filter { years.contains($0.year) }
        if let from = gone.first, let to = missing.first, gone.count == 1, missing.count == 1 {
            moved = (from, to)
            added = []
            withdrawn = []
        } else {
            moved = nil
            added = missing
            withdrawn = gone
        }
    }

    package static func == (left: OccurrenceMoves, right: OccurrenceMoves) -> Bool {
        left.kept == right.kept && left.added == right.added && left.withdrawn == right.withdrawn
            && left.moved?.from == right.moved?.from && left.moved?.to == right.moved?.to
    }
}
