package import Domain

/// An accepted figure with the vintage that states it, as a series and a report cite it.
package struct CitedFigure: Sendable, Hashable {
    /// The figure.
    package let figure: LatestFigure
    /// The code of the organisation that states it.
    package let organisation: String
    /// The number of the vintage, from 1.
    package let vintage: Int

    /// The figure as a point of a series.
    package var point: ForecastPoint {
        ForecastPoint(day: figure.day, value: figure.value, isProvisional: figure.status == .provisional)
    }
}
