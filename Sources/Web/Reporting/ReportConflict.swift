import Domain
import HTML
import Persistence
import UseCases

/// Two versions of one report, field by field: what was typed here and what somebody else saved meanwhile.
struct ReportConflict {
    /// What was to be filled in.
    let sheet: ReportSheet
    /// What was typed here.
    let typed: ReportContent
    /// What is stored.
    let stored: StoredReport

    /// A warning with the fields that differ.
    func markup(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.field"), .name), TableColumn(words.text("report.your_version")),
            TableColumn(words.text("report.other_version")),
        ]
        let rows = differences(words).map { TableRow([.text($0.field), .text($0.mine), .text($0.theirs)]) }
        return InsetBox(.warning) {
            p {
                strong {
                    words.text(
                        "report.stale",
                        ["name": stored.savedBy, "moment": words.format.moment(stored.savedAt)]
                    )
                }
            }
            p { words.text("report.stale_help") }
            DataTable(caption: words.text("report.stale_caption"), columns: columns, rows: rows)
        }.markup
    }

    private func differences(_ words: PageWords) -> [(field: String, mine: String, theirs: String)] {
        var rows: [(String, String, String)] = []
        for row in sheet.rows {
            let mine = typed.figures.first { $0.indicator == row.code } ?? TypedFigure(indicator: row.code)
            let theirs = stored.figures[row.code]?.typed ?? TypedFigure(indicator: row.code)
            let fields: [(String, KeyPath<TypedFigure, String>)] = [
                ("value", \.value), ("numerator", \.numerator), ("denominator", \.denominator), ("status", \.status),
                ("note", \.note),
            ]
            for (name, path) in fields where mine[keyPath: path] != theirs[keyPath: path] {
                rows.append(
                    (
                        words.text("report.\(name)_of", ["code": row.code.text]), mine[keyPath: path],
                        theirs[keyPath: path]
                    )
                )
            }
        }
        let parts: [(Int, KeyPath<Narratives, String>)] = [(2, \.trend), (3, \.difficulties), (4, \.proposals)]
        for (part, path) in parts where typed.narratives.tidied[keyPath: path] != stored.narratives[keyPath: path] {
            rows.append(
                (
                    words.text("report.part_\(part)"), typed.narratives[keyPath: path],
                    stored.narratives[keyPath: path]
                )
            )
        }
        return rows
    }
}
