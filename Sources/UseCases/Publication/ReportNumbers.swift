import Domain
import Persistence

/// The numbers of a periodic report as text, each bound to where it comes from. Reports are always in Vietnamese.
struct ReportNumbers: Sendable {
    private let language = Language.vietnamese
    private var format: DisplayFormat { DisplayFormat(language) }

    /// A count.
    func count(_ number: Int, _ source: FigureSource) -> ReportRun {
        ReportRun(format.number(number), value: String(number), from: source)
    }

    /// A sum of money, without the word for its unit.
    func money(_ sum: Money, year: Int?) -> ReportRun {
        ReportRun(sum.printed, value: sum.canonical, from: .money(year: year))
    }

    /// The figure an indicator is judged by; a dash where it has none.
    func figure(_ row: IndicatorCourseRow) -> ReportRun {
        guard let cited = row.cited else { return ReportRun("–") }
        let value = format.value(cited.figure.value, unit: row.indicator.unit)
        let mark = cited.figure.status == .provisional ? " (\(language.text("figure.provisional")))" : ""
        return ReportRun(
            value + mark,
            value: cited.figure.value.canonical,
            from: .figure(
                indicator: row.indicator.code,
                organisation: cited.organisation,
                period: cited.figure.period,
                vintage: cited.vintage
            )
        )
    }

    /// What the path expects of an indicator on the day of its figure; a dash where it expects nothing.
    func expected(_ row: IndicatorCourseRow) -> ReportRun {
        guard let expected = row.indicator.rating.expectation?.value else { return ReportRun("–") }
        let text = format.number(expected, decimals: 1) + (row.indicator.unit == .percent ? "%" : "")
        return ReportRun(text, value: expected.canonical, from: .path(indicator: row.indicator.code))
    }

    /// A cell of the growth scenario; a dash where nothing is printed.
    func target(_ target: Target?, of row: IndicatorCourseRow) -> ReportRun {
        guard let target else { return ReportRun("–") }
        return ReportRun(
            format.target(target.value, target.comparison, unit: row.indicator.unit),
            value: target.value.canonical,
            from: .path(indicator: row.indicator.code)
        )
    }

    /// The value forecast with its interval.
    func forecast(_ forecast: Forecast, of row: IndicatorCourseRow) -> ReportRun {
        let words = ForecastWords(row.indicator.unit, in: language)
        return ReportRun(
            "\(words.value(forecast.value)) (\(words.interval(forecast)))",
            value: forecast.value.canonical,
            from: .forecast(indicator: row.indicator.code)
        )
    }

    /// The chance of missing the target.
    func chance(_ forecast: Forecast, of row: IndicatorCourseRow) -> ReportRun {
        let words = ForecastWords(row.indicator.unit, in: language)
        return ReportRun(
            words.percent(forecast),
            value: String(forecast.missChance),
            from: .forecast(indicator: row.indicator.code)
        )
    }

    /// A rate with its numerator and denominator; only those where there is nothing to divide by.
    func rate(_ rate: OfficialRate, _ source: FigureSource) -> ReportRun {
        let parts = "\(format.number(rate.numerator))/\(format.number(rate.denominator))"
        guard let percent = rate.percent else { return ReportRun(parts) }
        return ReportRun("\(format.number(percent))% (\(parts))", value: percent.canonical, from: source)
    }
}
