package import Domain

extension PublishedPlan {
    /// Gives the plan an edition with places in four indices: EGDI every second year beside ASEAN, EPI out of the same survey, GCI
    /// of ranks and then a tier, GII once; 5.4 follows GCI, 5.7 EGDI.
    package func compareAbroad(at instant: Instant = Instant(milliseconds: 500)) async throws {
        try await amend(at: instant) { content in
            content.international = Self.places
            for index in content.indicators.indices {
                switch content.indicators[index].code.text {
                case "5.4": content.indicators[index].internationalIndex = "GCI"
                case "5.7":
                    content.indicators[index].internationalIndex = "EGDI"
                    content.indicators[index].unit = .rank
                    content.indicators[index].direction = .down
                    content.indicators[index].targets = [
                        Target(kind: .baseline, year: 2022, comparison: .equal, value: ExactDecimal(72), text: "72"),
                        Target(kind: .target, year: 2025, comparison: .atMost, value: ExactDecimal(50), text: "Top 50"),
                    ]
                default: break
                }
            }
        }
    }

    private static let places = [
        place("EGDI", 2020, "VNM", 86, 193), place("EGDI", 2022, "SGP", 12, 193), place("EGDI", 2022, "THA", 55, 193),
        place("EGDI", 2022, "VNM", 86, 193), place("EGDI", 2022, "LAO", 159, 193), place("EGDI", 2024, "VNM", 71, 193),
        place("GCI", 2018, "VNM", 50, nil), place("GCI", 2020, "VNM", 25, nil),
        place("GCI", 2024, "VNM", 1, nil, kind: "tier"), place("GII", 2024, "VNM", 44, 133),
    ]

    private static func place(
        _ index: String,
        _ year: Int,
        _ country: String,
        _ position: Int,
        _ ranked: Int?,
        kind: String = "rank"
    ) -> InternationalPosition {
        InternationalPosition(
            index: index,
            editionYear: year,
            country: country,
            countryName: country,
            kind: kind,
            position: position,
            score: nil,
            countriesRanked: ranked,
            source: "Khảo sát \(year)"
        )
    }
}
