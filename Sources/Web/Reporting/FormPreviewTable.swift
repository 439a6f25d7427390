import Documents
import Domain
import HTML
import Persistence
import UseCases

/// The figures and parts of an uploaded file beside those saved and accepted before.
struct FormPreviewTable {
    /// The file held against the sheet.
    let check: FormCheck

    /// The table of part I, then parts II to IV.
    func markup(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
            TableColumn(words.text("report.last"), .number), TableColumn(words.text("report_form.saved"), .number),
            TableColumn(words.text("report_form.in_file"), .number),
            TableColumn(words.text("report.difference"), .number),
            TableColumn(words.text("report.fraction"), .number), TableColumn(words.text("report.status")),
            TableColumn(words.text("report.note")), TableColumn(words.text("report_form.change")),
        ]
        let faulty = Set(check.faults.shown.compactMap(\.field))
        let rows = check.rows.map { row in
            let isFaulty = ReportFormInput.allCases.contains { faulty.contains($0.field(row.asked.key)) }
            return TableRow(cells(row, isFaulty: isFaulty, words), isFaulty: isFaulty)
        }
        return Markup {
            h2 { words.text("report.part_1") }
            DataTable(caption: words.text("report_form.figures_caption"), columns: columns, rows: rows)
            part(2, check.content.narratives.tidied.trend, check.sheet.report?.narratives.trend, words)
            part(3, check.content.narratives.tidied.difficulties, check.sheet.report?.narratives.difficulties, words)
            part(4, check.content.narratives.tidied.proposals, check.sheet.report?.narratives.proposals, words)
        }
    }

    private func cells(_ row: FormCheckRow, isFaulty: Bool, _ words: PageWords) -> [Markup] {
        let unit = row.asked.unit
        let last = row.asked.last?.vintage.figure
        func figure(_ figure: Figure?) -> Markup {
            FigureText(
                figure?.value,
                unit: unit,
                isProvisional: figure?.status == .provisional,
                in: words.language
            ).markup
        }
        return [
            FigureRowName(row.asked.key, words).code,
            .text((row.asked.parentName.map { $0 + ": " } ?? "") + row.asked.name),
            figure(last), figure(row.saved), row.figure == nil ? typed(row.typed) : figure(row.figure),
            .text(difference(row.figure?.value, last?.value, words)), .text(fraction(row.figure, words)),
            row.figure.map { StatusMark($0.status, in: words.language).markup } ?? .text("–"),
            .text(row.figure?.note ?? row.typed?.note ?? ""),
            isFaulty
                ? StatusMark(.wedge, .far, words.text("report_form.faulty")).markup : change(row, words),
        ]
    }

    /// What could not be read stands as it was typed.
    private func typed(_ figure: TypedFigure?) -> Markup {
        .text(figure.map { $0.value.isEmpty ? "–" : "“\($0.value)”" } ?? "–")
    }

    private func difference(_ value: ExactDecimal?, _ last: ExactDecimal?, _ words: PageWords) -> String {
        guard let value, let last else { return "–" }
        let change = value - last
        return (change > .zero ? "+" : "") + words.format.number(change)
    }

    private func fraction(_ figure: Figure?, _ words: PageWords) -> String {
        guard let numerator = figure?.numerator, let denominator = figure?.denominator else { return "–" }
        return words.format.number(numerator) + " / " + words.format.number(denominator)
    }

    private func change(_ row: FormCheckRow, _ words: PageWords) -> Markup {
        guard row.changes else { return StatusMark(.dash, .none, words.text("report_form.same")).markup }
        return difference(isNew: row.saved == nil, isGone: row.figure == nil, words)
    }

    private func difference(isNew: Bool, isGone: Bool, _ words: PageWords) -> Markup {
        let word = isNew ? "report_form.new" : isGone ? "report_form.removed" : "report_form.changed"
        return StatusMark(.diamond, isGone ? .near : .on, words.text(word)).markup
    }

    private func part(_ number: Int, _ text: String, _ saved: String?, _ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("report.part_\(number)") }
            if text != saved ?? "" {
                p { difference(isNew: (saved ?? "").isEmpty, isGone: text.isEmpty, words) }
            }
            for paragraph in text.split(separator: "\n") { p { String(paragraph) } }
            if text.isEmpty { p(.class("muted")) { words.text("report.part_empty") } }
        }
    }
}
