import Domain
import UseCases

extension GrowthPathChart {
    /// What the chart shows, the forecast included: its title, and its name for those who cannot see it.
    var wholeFinding: String {
        guard let forecast else { return finding }
        let words = ForecastWords(unit, in: language)
        let values = [
            "finding": finding, "value": words.value(forecast.value), "interval": words.interval(forecast),
            "day": DisplayFormat(language).day(forecast.day), "percent": words.percent(forecast),
        ]
        return language.text(Message("chart.finding_forecast", values))
    }

    /// The forecast's label.
    func words(for forecast: Forecast) -> String {
        "≈\u{A0}" + DisplayFormat(language).value(forecast.value, unit: unit)
    }
}
