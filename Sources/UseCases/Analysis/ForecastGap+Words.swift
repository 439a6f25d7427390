package import Domain

extension ForecastGap {
    /// The word in exchange.
    package var word: String {
        switch self {
        case .noTarget: "no_target"
        case .kindChanged: "kind_changed"
        case .notEnoughData: "not_enough_data"
        case .targetDayReached: "target_day_reached"
        case .beyondNumbers: "beyond_numbers"
        }
    }

    /// The sentence that stands in place of the forecast.
    package func message(in language: Language) -> Message {
        switch self {
        case .noTarget: Message("forecast.gap_no_target")
        case .kindChanged(let change):
            Message(
                "forecast.gap_kind_changed",
                ["year": String(change.year)],
                words: [
                    "from": "indicator.unit_\(change.from.rawValue)", "to": "indicator.unit_\(change.to.rawValue)",
                ]
            )
        case .notEnoughData(let count):
            Message(
                "forecast.gap_not_enough_data",
                ["count": String(count), "least": String(ForecastSeries.leastPoints)]
            )
        case .targetDayReached(let day):
            Message("forecast.gap_target_day_reached", ["day": DisplayFormat(language).day(day)])
        case .beyondNumbers: Message("forecast.gap_beyond_numbers")
        }
    }
}
