/// A stored series the methods are tried on.
package struct BacktestSeries: Sendable, Hashable {
    /// What it is called in messages: an indicator's code, or index, kind and country.
    package let name: String
    /// Which family it belongs to.
    package let family: SeriesFamily
    /// Its figures.
    package let series: ForecastSeries

    /// A series by name.
    package init(name: String, family: SeriesFamily, series: ForecastSeries) {
        self.name = name
        self.family = family
        self.series = series
    }
}
