import Domain
import HTML
import Persistence
import UseCases

/// Two versions of one report, field by field: what was typed here and what is stored. It stands inside the form, and the
/// choice made in it decides what is saved next.
struct ReportConflict {
    /// What was to be filled in.
    let sheet: ReportSheet
    /// What was typed here.
    let typed: ReportContent
    /// What is stored.
    let stored: StoredReport

    /// The prefix of the fields that say which version of a field is to be saved.
    static let choice = "choose-"
    /// The prefix of the fields that carry the stored version.
    static let theirs = "theirs-"

    /// A warning with the fields that differ, each to be chosen, and those that are the same.
    func markup(_ words: PageWords) -> Markup {
        let other = ReportContent(stored)
        let differing = typed.differences(from: other, in: sheet)
        let same = sheet.fields.filter { !differing.contains($0) && !typed.text(of: $0).isEmpty }
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
            table(differing, other, words)
            if !same.isEmpty {
                details {
                    summary { words.text("report.stale_same", ["count": words.number(same.count)]) }
                    ul { for field in same { li { sameField(field, words) } } }
                }
            }
        }.markup
    }

    private func table(_ fields: [ReportField], _ other: ReportContent, _ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.field"), .name), TableColumn(words.text("report.your_version")),
            TableColumn(words.text("report.other_version", ["name": stored.savedBy])),
        ]
        let rows = fields.map { field in
            TableRow([
                .text(ReportFieldWords(words).name(field)),
                option(field, "mine", typed.text(of: field), isChosen: true, words),
                Markup {
                    input(.type("hidden"), .name(Self.theirs + field.name), .value(other.text(of: field)))
                    option(field, "theirs", other.text(of: field), isChosen: false, words)
                },
            ])
        }
        return DataTable(caption: words.text("report.stale_caption"), columns: columns, rows: rows).markup
    }

    private func option(
        _ field: ReportField,
        _ value: String,
        _ text: String,
        isChosen: Bool,
        _ words: PageWords
    ) -> Markup {
        label(.class("option")) {
            input(.type("radio"), .name(Self.choice + field.name), .value(value), .checked(isChosen))
            " "
            span(.class("printed")) { shown(text, field, words) }
        }
    }

    private func sameField(_ field: ReportField, _ words: PageWords) -> String {
        ReportFieldWords(words).name(field) + ": " + shown(typed.text(of: field), field, words)
    }

    /// A text as typed; the status as its word.
    private func shown(_ text: String, _ field: ReportField, _ words: PageWords) -> String {
        guard !text.isEmpty else { return words.text("report.field_empty") }
        return field.part == .status ? ReportFieldWords(words).recorded(text, in: field) : text
    }
}
