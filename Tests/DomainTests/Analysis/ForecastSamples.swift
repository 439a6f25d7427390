import Domain

/// Series made for a rule, and words to write them shortly.
enum ForecastSamples {
    /// Figures on days, as "2024-06-30 45,2"; a final "P" makes one provisional.
    static func points(_ texts: String...) -> [ForecastPoint] { points(texts) }

    static func points(_ texts: [String]) -> [ForecastPoint] {
        texts.map { text in
            let parts = text.split(separator: " ").map(String.init)
            return ForecastPoint(
                day: Day(iso: parts[0]) ?? Day(number: 0),
                value: ExactDecimal(canonical: parts[1]) ?? .zero,
                isProvisional: parts.count > 2
            )
        }
    }

    /// Values of 30/06 and 31/12 in turn, from 30/06/2022 on.
    static func halfYears(_ values: String...) -> [ForecastPoint] {
        points(
            values.enumerated().map { place, value in
                "\(2022 + place / 2)-\(place % 2 == 0 ? "06-30" : "12-31") \(value)"
            }
        )
    }

    /// A share in per cent.
    static func share(_ points: [ForecastPoint]) -> ForecastSeries { ForecastSeries(points: points, range: .share) }

    /// A place in a ranking.
    static func rank(_ points: [ForecastPoint]) -> ForecastSeries {
        ForecastSeries(points: points, range: NumberRange(least: ExactDecimal(1), isWhole: true))
    }

    /// The series forecast to a final target of 2025.
    static func outcome(
        _ series: ForecastSeries,
        to value: String,
        _ comparison: TargetComparison = .equal,
        direction: IndicatorDirection = .up,
        by method: ForecastMethod = .linear
    ) -> ForecastOutcome {
        let target = Scenario.target(.target, 2025, value, comparison)
        return ForecastOutcome(series, to: target, direction: direction, by: method)
    }
}
