extension BacktestSeries {
    /// The series in published places of countries: one of the places and one of the scores of each country in each index,
    /// named by index, kind and country, an edition on 31/12 of its year. A score series goes on where places became tiers;
    /// a series of places ends there and is refused.
    package static func published(_ positions: [InternationalPosition]) -> [BacktestSeries] {
        let byCountry = Dictionary(grouping: positions) { "\($0.index) \($0.country)" }
        return byCountry.keys.sorted().flatMap { name -> [BacktestSeries] in
            let editions = (byCountry[name] ?? []).sorted { $0.editionYear < $1.editionYear }
            let words = name.split(separator: " ", maxSplits: 1).map(String.init)
            return [places(editions), scores(editions)].compactMap { found in
                found.map { kind, series in
                    let title = ([words[0], kind] + words.dropFirst()).joined(separator: " ")
                    return BacktestSeries(name: title, family: .published, series: series)
                }
            }
        }
    }

    private static func places(_ editions: [InternationalPosition]) -> (String, ForecastSeries)? {
        let placed = editions.filter { $0.position != nil }
        guard let first = placed.first, let unit = IndicatorUnit(rawValue: first.kind) else { return nil }
        let points = placed.compactMap { edition in
            edition.position.map { ForecastPoint(day: .lastDay(ofYear: edition.editionYear), value: ExactDecimal($0)) }
        }
        let series = ForecastSeries(
            points: points,
            range: FigureRule(unit: unit, aggregation: .external).range,
            kindChange: SeriesKindChange(of: unit, in: placed.map { ($0.editionYear, $0.kind) })
        )
        return (unit.rawValue, series)
    }

    private static func scores(_ editions: [InternationalPosition]) -> (String, ForecastSeries)? {
        let points = editions.compactMap { edition in
            edition.score.map { ForecastPoint(day: .lastDay(ofYear: edition.editionYear), value: $0) }
        }
        guard !points.isEmpty else { return nil }
        let range = FigureRule(unit: .score, aggregation: .external).range
        return (IndicatorUnit.score.rawValue, ForecastSeries(points: points, range: range))
    }
}
