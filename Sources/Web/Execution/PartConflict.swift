import Domain
import HTML
import Persistence
import UseCases

/// Two versions of one part, field by field: what was typed here and what is stored. It stands inside the form, and the choice
/// made in it decides what is saved next.
struct PartConflict {
    /// The plan.
    let sheet: ImplementationSheet
    /// What was typed here.
    let typed: PartContent
    /// What is stored.
    let other: StalePart

    /// A field that differs.
    private struct Field {
        let name: String
        let title: String
        let mine: String
        let theirs: String
    }

    /// A warning with the fields that differ, each to be chosen, and the activities only one of the versions has.
    func markup(_ words: PageWords) -> Markup {
        let fields = self.fields(words)
        let mine = Set(typed.rows.compactMap(\.id))
        let added = other.rows.filter { row in row.id.map { !mine.contains($0) } ?? true }
        let name = other.stored?.savedBy ?? other.version.begunBy
        return InsetBox(.warning) {
            p {
                strong {
                    words.language.text(
                        other.message(moment: words.format.moment(other.stored?.savedAt ?? other.version.begunAt))
                    )
                }
            }
            p { words.text("report.stale_help") }
            if !fields.isEmpty { table(fields, name, words) }
            if !added.isEmpty {
                p { words.text("implementation.only_theirs", ["name": name]) }
                ul { for row in added { li { row.name } } }
            }
        }.markup
    }

    private func table(_ fields: [Field], _ name: String, _ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.field"), .name), TableColumn(words.text("report.your_version")),
            TableColumn(words.text("report.other_version", ["name": name])),
        ]
        let rows = fields.map { field in
            TableRow([
                .text(field.title), option(field.name, "mine", field.mine, isChosen: true, words),
                Markup {
                    input(.type("hidden"), .name(ReportConflict.theirs + field.name), .value(field.theirs))
                    option(field.name, "theirs", field.theirs, isChosen: false, words)
                },
            ])
        }
        return DataTable(caption: words.text("report.stale_caption"), columns: columns, rows: rows).markup
    }

    private func fields(_ words: PageWords) -> [Field] {
        let stored = Dictionary(other.rows.compactMap { row in row.id.map { ($0, row) } }) { first, _ in first }
        return typed.rows.enumerated().flatMap { index, row -> [Field] in
            guard let theirs = row.id.flatMap({ stored[$0] }) else { return [] }
            let heading = words.text("implementation.row", ["number": String(index + 1)])
            let own = ImplementationWords(words)
            let plain = ActivityField.allCases.filter { $0 != .funding && row[$0].trimmed != theirs[$0] }.map { field in
                Field(
                    name: TypedActivity.field(field, row: index + 1),
                    title: "\(heading): \(own.field(field))",
                    mine: row[field],
                    theirs: theirs[field]
                )
            }
            let shares = Set(row.funding.keys).union(theirs.funding.keys).sorted()
            let money = shares.filter { (row.funding[$0] ?? "").trimmed != theirs.funding[$0] ?? "" }.map { share in
                Field(
                    name: TypedActivity.field(share, row: index + 1),
                    title: "\(heading): \(share.year), \(own.source(share.source))",
                    mine: row.funding[share] ?? "",
                    theirs: theirs.funding[share] ?? ""
                )
            }
            return plain + money
        }
    }

    private func option(_ field: String, _ value: String, _ text: String, isChosen: Bool, _ words: PageWords) -> Markup
    {
        label(.class("option")) {
            input(.type("radio"), .name(ReportConflict.choice + field), .value(value), .checked(isChosen))
            " "
            span(.class("printed")) { text.isEmpty ? words.text("report.field_empty") : text }
        }
    }
}
