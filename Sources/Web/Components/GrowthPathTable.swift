import Domain
import HTML
import UseCases

/// The numbers of a growth path chart as a table, in time order.
struct GrowthPathTable: Component {
    private let chart: GrowthPathChart

    /// The table of a chart.
    init(_ chart: GrowthPathChart) {
        self.chart = chart
    }

    var markup: Markup {
        DataTable(
            caption: chart.language.text("chart.table_caption"),
            hidesCaption: true,
            columns: [
                TableColumn(say("chart.column_when"), .name), TableColumn(say("chart.column_day")),
                TableColumn(say("chart.column_path"), .number), TableColumn(say("chart.column_figure"), .number),
            ],
            rows: rows.sorted { $0.day < $1.day }.map(\.row)
        ).markup
    }

    private func say(_ key: String) -> String { chart.language.text(key) }

    /// The forecast as a row of its day.
    private func continued(_ path: GrowthPath) -> [(day: Day, row: TableRow)] {
        guard let forecast = chart.forecast else { return [] }
        let words = ForecastWords(chart.unit, in: chart.language)
        let expected = path.expectation(on: forecast.day)?.value
        let row = TableRow([
            .text(say("chart.point_forecast")), .text(DisplayFormat(chart.language).day(forecast.day)),
            .text(expected.map { chart.shortened($0) + (chart.unit == .percent ? "%" : "") } ?? ""),
            Markup {
                FigureText(forecast.value, unit: chart.unit, in: chart.language)
                " "
                small(.class("muted")) { words.interval(forecast) }
            },
        ])
        return [(forecast.day, row)]
    }

    private var rows: [(day: Day, row: TableRow)] {
        let format = DisplayFormat(chart.language)
        let planned = chart.targets.map { target in
            let day = Day.lastDay(ofYear: target.year)
            let name = chart.language.text(
                Message("chart.point_\(target.kind.rawValue)", ["year": String(target.year)])
            )
            return (
                day,
                TableRow([
                    .text(name), .text(format.day(day)),
                    FigureText(target: target, unit: chart.unit, in: chart.language).markup,
                    .empty,
                ])
            )
        }
        let path = GrowthPath(targets: chart.targets)
        let measured = chart.observations.map { observation in
            let expected = path.expectation(on: observation.day)?.value
            let rounded = expected.map { chart.shortened($0) + (chart.unit == .percent ? "%" : "") }
            let figure = FigureText(
                observation.value,
                unit: chart.unit,
                isProvisional: observation.isProvisional,
                in: chart.language
            )
            return (
                observation.day,
                TableRow([
                    .text(observation.period), .text(format.day(observation.day)), .text(rounded ?? ""), figure.markup,
                ])
            )
        }
        return planned + measured + continued(path)
    }
}
