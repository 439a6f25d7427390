import Domain
import HTML
import UseCases

/// What differs between an edition and the one before it, as tables.
struct EditionChangeList {
    private let figures: [FigureChange]
    private let narratives: [NarrativeChange]

    private struct FigureChange {
        let code: IndicatorCode
        let name: String
        let unit: IndicatorUnit
        let before: ConsolidatedFigure?
        let after: ConsolidatedFigure?
    }

    private struct NarrativeChange {
        let unit: String
        let part: NarrativePart
        let before: String
        let after: String
    }

    init(_ changes: [EditionChange]) {
        var figures: [FigureChange] = []
        var narratives: [NarrativeChange] = []
        for change in changes {
            switch change {
            case .figure(let code, let name, let unit, let before, let after):
                figures.append(FigureChange(code: code, name: name, unit: unit, before: before, after: after))
            case .narrative(let name, let part, let before, let after):
                narratives.append(NarrativeChange(unit: name, part: part, before: before, after: after))
            }
        }
        self.figures = figures
        self.narratives = narratives
    }

    /// A heading and a table for figures and for words; a sentence where nothing differs.
    func markup(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text("edition.changes") }
            if figures.isEmpty, narratives.isEmpty { p { words.text("edition.no_changes") } }
            if !figures.isEmpty { figureTable(words) }
            if !narratives.isEmpty { narrativeTable(words) }
        }
    }

    private func figureTable(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("consolidated.column_code"), .code),
            TableColumn(words.text("consolidated.column_name"), .name),
            TableColumn(words.text("consolidated.column_organisation")),
            TableColumn(words.text("edition.before"), .number), TableColumn(words.text("edition.after"), .number),
        ]
        let rows = figures.map { change in
            TableRow([
                .text(change.code.text), .text(change.name),
                .text(change.after?.organisationName ?? change.before?.organisationName ?? ""),
                cell(change.before, change.unit, words), cell(change.after, change.unit, words),
            ])
        }
        return DataTable(caption: words.text("edition.changed_figures"), columns: columns, rows: rows).markup
    }

    private func cell(_ figure: ConsolidatedFigure?, _ unit: IndicatorUnit, _ words: PageWords) -> Markup {
        guard let figure else { return .text(words.text("edition.not_in_edition")) }
        return Markup {
            if let gap = figure.gap {
                words.text("consolidated.gap_\(gap.rawValue)")
            } else {
                FigureText(
                    figure.figure?.value,
                    unit: unit,
                    isProvisional: figure.figure?.status == .provisional,
                    in: words.language
                )
            }
            if let vintage = figure.vintage {
                small { " " + words.text("edition.vintage", ["number": String(vintage)]) }
            }
        }
    }

    private func narrativeTable(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("consolidated.column_organisation"), .name),
            TableColumn(words.text("edition.part")), TableColumn(words.text("edition.before")),
            TableColumn(words.text("edition.after")),
        ]
        let rows = narratives.map { change in
            TableRow([
                .text(change.unit), .text(words.text("consolidated.sheet_\(change.part.rawValue)")),
                .text(change.before), .text(change.after),
            ])
        }
        return DataTable(caption: words.text("edition.changed_words"), columns: columns, rows: rows).markup
    }
}
