import Domain

/// Rows of international indices, written short: `"VNM 71/193 0.7709"`, `"VNM tier 1"`, `"VNM -"` for no place.
enum InternationalSample {
    static func rows(_ index: String, _ year: Int, _ countries: String..., source: String = "")
        -> [InternationalPosition]
    {
        countries.map { text in
            let parts = text.split(separator: " ").map(String.init)
            let isTier = parts[1] == "tier"
            let place = (isTier ? parts[2] : parts[1]).split(separator: "/")
            return InternationalPosition(
                index: index,
                editionYear: year,
                country: parts[0],
                countryName: parts[0],
                kind: isTier ? "tier" : "rank",
                position: Int(place[0]),
                score: isTier || parts.count < 3 ? nil : ExactDecimal(canonical: parts[2]),
                countriesRanked: place.count > 1 ? Int(place[1]) : nil,
                source: source.isEmpty ? "\(index) \(year)" : source
            )
        }
    }

    static func follower(
        _ code: String,
        unit: IndicatorUnit = .rank,
        baseline: (year: Int, value: String)? = nil,
        target: Int? = nil,
        figures: [PlanFigure] = []
    ) -> IndexFollower {
        let printed = [
            baseline.map {
                Target(kind: .baseline, year: $0.year, comparison: .equal, value: value($0.value), text: $0.value)
            },
            target.map { Target(kind: .target, year: $0, comparison: .atMost, value: value("50"), text: "Top 50") },
        ]
        return IndexFollower(code: code, name: code, unit: unit, targets: printed.compactMap(\.self), figures: figures)
    }

    static func figure(_ text: String, _ period: String?, _ year: Int, unit: IndicatorUnit = .rank) -> PlanFigure {
        PlanFigure(indicator: "5.1", unit: unit, period: period, year: year, value: value(text))
    }

    static func value(_ text: String) -> ExactDecimal { ExactDecimal(canonical: text) ?? .zero }
}
