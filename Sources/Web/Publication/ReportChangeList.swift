import Domain
import HTML

/// What differs between an edition of a periodic report and an earlier one, as tables.
struct ReportChangeList {
    private let changes: [ReportChange]
    private let earlier: Int

    /// - Parameter earlier: the number of the earlier edition.
    init(_ changes: [ReportChange], since earlier: Int) {
        self.changes = changes
        self.earlier = earlier
    }

    /// A heading and a table for paragraphs, cells and rows; a sentence where nothing differs.
    func markup(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("composed.changes", ["number": String(earlier)]) }
            if changes.isEmpty { p { words.text("composed.no_changes", ["number": String(earlier)]) } }
            paragraphs(words)
            cells(words)
            rows(words)
        }
    }

    private func columns(_ first: [String], _ words: PageWords) -> [TableColumn] {
        first.enumerated().map { TableColumn(words.text($1), $0 == 0 ? .name : .text) } + [
            TableColumn(words.text("edition.before")), TableColumn(words.text("edition.after")),
        ]
    }

    private func text(_ runs: [ReportRun]?, by mark: String = "", _ words: PageWords) -> Markup {
        guard let runs else { return em { words.text("edition.not_in_edition") } }
        return .text(runs.map(\.text).filter { mark.isEmpty || !$0.isEmpty }.joined(separator: mark))
    }

    private func paragraphs(_ words: PageWords) -> Markup {
        let rows = changes.compactMap { change -> TableRow? in
            guard case .paragraph(let place, let before, let after) = change else { return nil }
            let name = place.isEmpty ? words.text("composed.change_opening") : place
            return TableRow([.text(name), text(before, words), text(after, words)])
        }
        guard !rows.isEmpty else { return .empty }
        return DataTable(
            caption: words.text("composed.changed_paragraphs"),
            columns: columns(["composed.change_place"], words),
            rows: rows
        ).markup
    }

    private func cells(_ words: PageWords) -> Markup {
        let rows = changes.compactMap { change -> TableRow? in
            guard case .cell(let table, let row, let column, let before, let after) = change else { return nil }
            let sides = [before, after].map { cell($0, marksVintage: before.vintage != after.vintage, words) }
            return TableRow([.text(row), .text(column), .text(table)] + sides)
        }
        guard !rows.isEmpty else { return .empty }
        return DataTable(
            caption: words.text("composed.changed_cells"),
            columns: columns(["composed.change_row", "composed.change_column", "composed.change_table"], words),
            rows: rows
        ).markup
    }

    private func cell(_ run: ReportRun, marksVintage: Bool, _ words: PageWords) -> Markup {
        Markup {
            run.text.isEmpty ? words.text("edition.not_in_edition") : run.text
            if marksVintage, let vintage = run.vintage {
                small { " " + words.text("edition.vintage", ["number": String(vintage)]) }
            }
        }
    }

    private func rows(_ words: PageWords) -> Markup {
        let rows = changes.compactMap { change -> TableRow? in
            guard case .row(let table, let name, let before, let after) = change else { return nil }
            return TableRow([.text(name), .text(table), text(before, by: " · ", words), text(after, by: " · ", words)])
        }
        guard !rows.isEmpty else { return .empty }
        return DataTable(
            caption: words.text("composed.changed_rows"),
            columns: columns(["composed.change_row", "composed.change_table"], words),
            rows: rows
        ).markup
    }
}
