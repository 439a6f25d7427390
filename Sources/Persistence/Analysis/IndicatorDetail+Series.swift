package import Domain

extension IndicatorDetail {
    /// The indicator's figures in force as a series to be continued: of each period the one with a value that the measuring
    /// organisation named first supplied, as ratings take it.
    package var series: ForecastSeries {
        let counted = figures.filter { $0.isCurrent && $0.isMeasured && $0.figure.value != nil }
        let inOrder = counted.sorted { ($0.measuringPosition ?? 0) < ($1.measuringPosition ?? 0) }
        return ForecastSeries(
            points: inOrder.compactMap { figure in
                figure.figure.value.map {
                    ForecastPoint(day: figure.day, value: $0, isProvisional: figure.figure.status == .provisional)
                }
            },
            range: FigureRule(unit: indicator.unit, aggregation: aggregation).range,
            kindChange: indicator.facts.kindChange
        )
    }

    /// The series continued to the day of the final target by the method chosen for it, or why that cannot be.
    package var forecast: ForecastOutcome {
        ForecastOutcome(
            series,
            to: indicator.facts.target,
            direction: indicator.direction,
            by: .chosen(for: SeriesFamily(of: aggregation))
        )
    }
}
