import Domain
import HTML
import Persistence
import UseCases

/// The accepted figures of an indicator with every vintage: the numbers of the chart, one click away.
struct FigureTable: Component {
    private let page: IndicatorPage
    private let words: PageWords

    /// The figures of an indicator's page.
    init(page: IndicatorPage, words: PageWords) {
        self.page = page
        self.words = words
    }

    var markup: Markup {
        guard !page.detail.figures.isEmpty else { return EmptyState(words.text("figures.none")).markup }
        return details(.id("so-lieu"), .open(page.detail.figures.count <= 4)) {
            summary { words.text("figures.show", ["count": words.number(page.detail.figures.count)]) }
            DataTable(
                caption: words.text("figures.caption"),
                columns: columns,
                rows: page.detail.figures.indices.map(row)
            )
            if page.detail.figures.contains(where: \.isIllustrative) {
                p(.class("muted")) { words.text("figures.illustrative") }
            }
        }
    }

    private var columns: [TableColumn] {
        var columns = [
            TableColumn(words.text("figures.period"), .name), TableColumn(words.text("figures.value"), .number),
            TableColumn(words.text("vintage.difference"), .number), TableColumn(words.text("figures.status")),
            TableColumn(words.text("figures.organisation")), TableColumn(words.text("figures.note")),
            TableColumn(words.text("figures.recorded")),
        ]
        if page.isInside { columns.append(TableColumn(words.text("vintage.author"))) }
        return columns
    }

    private func row(_ index: Int) -> TableRow {
        let figures = page.detail.figures
        let figure = figures[index]
        let next = index + 1 < figures.count ? figures[index + 1] : nil
        let before = figure.vintage > 1 && next?.vintage == figure.vintage - 1 ? next : nil
        var cells: [Markup] = [
            .text(PeriodTitle.of(figure.period, words)), value(figure),
            .text(before == nil ? "" : words.difference(figure.figure.value, before?.figure.value)),
            StatusMark(figure.figure.status, in: words.language).markup,
            words.organisation(
                NamedOrganisation(
                    code: figure.organisation.text,
                    name: figure.organisationName,
                    printed: figure.organisationName
                ),
                of: page.plan.code
            ),
            note(figure), recorded(figure),
        ]
        if page.isInside { cells.append(author(figure)) }
        return TableRow(cells)
    }

    private func author(_ figure: AcceptedFigure) -> Markup {
        Markup {
            figure.author
            if page.coordinates, figure.isCurrent, let round = try? PeriodCode(figure.period),
                let code = try? IndicatorCode(page.indicator.code)
            {
                " "
                a(.href(Routes.correction.path(page.plan.code, round, figure.organisation, FigureKey(code)))) {
                    words.text("correction.link")
                    span(.class("unseen")) { " " + PeriodTitle.of(figure.period, words) }
                }
            }
        }
    }

    private func value(_ figure: AcceptedFigure) -> Markup {
        Markup {
            let text = FigureText(
                figure.figure.value,
                unit: page.indicator.unit,
                isProvisional: figure.figure.status == .provisional,
                in: words.language
            )
            if figure.isCurrent { text } else { del { text } }
            if let numerator = figure.figure.numerator, let denominator = figure.figure.denominator {
                " "
                small(.class("muted")) {
                    "(\(words.format.number(numerator)) / \(words.format.number(denominator)))"
                }
            }
        }
    }

    private func note(_ figure: AcceptedFigure) -> Markup {
        let source = figure.source == figure.organisationName ? "" : figure.source
        let reason = figure.reason.isEmpty ? "" : words.text("vintage.corrected_because", ["reason": figure.reason])
        let parts = [reason, figure.figure.note, source].filter { !$0.isEmpty }
        return .text(parts.map { $0.last == "." ? String($0.dropLast()) : $0 }.joined(separator: ". "))
    }

    private func recorded(_ figure: AcceptedFigure) -> Markup {
        Markup {
            time(.datetime(figure.recordedAt.rfc3339)) { words.format.moment(figure.recordedAt) }
            if figure.vintage > 1 {
                " "
                small { words.text("figures.vintage", ["number": words.number(figure.vintage)]) }
            }
        }
    }
}
