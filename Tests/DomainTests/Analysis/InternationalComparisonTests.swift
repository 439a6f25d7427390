import Domain
import Testing

@Suite struct InternationalComparisonTests {
    private static let egdi =
        InternationalSample.rows(
            "EGDI",
            2022,
            "SGP 12/193",
            "VNM 86/193 0.6787",
            "THA 55/193",
            "TLS 147/193",
            "KOR 3/193"
        )
        + InternationalSample.rows("EGDI", 2018, "VNM 88/193", "THA 73/193", "PHL 75/193", "LAO 162/193")
        + InternationalSample.rows("EGDI", 2024, "VNM 71/193 0.7709")
        + InternationalSample.rows("EGDI", 2020, "VNM 86/193")
    private static let gci =
        InternationalSample.rows("GCI", 2018, "VNM 50") + InternationalSample.rows("GCI", 2020, "VNM 25 94.59")
        + InternationalSample.rows("GCI", 2024, "VNM tier 1")

    private static func comparison(_ index: String, _ places: [InternationalPosition], _ followers: IndexFollower...)
        -> InternationalComparison
    {
        InternationalComparison(of: index, places: places, followers: followers)
    }

    @Test func `editions stand in time order with the change since the one before`() {
        let editions = Self.comparison("EGDI", Self.egdi).editions

        #expect(editions.map(\.year) == [2018, 2020, 2022, 2024])
        #expect(
            editions.map(\.change) == [
                .first, .moved(up: 2, since: PublishedPlace(year: 2018, kind: .rank, position: 88)),
                .moved(up: 0, since: PublishedPlace(year: 2020, kind: .rank, position: 86)),
                .moved(up: 15, since: PublishedPlace(year: 2022, kind: .rank, position: 86)),
            ]
        )
    }

    @Test func `a rank that became a tier is said and never subtracted, in both directions`() {
        let back = Self.gci + InternationalSample.rows("GCI", 2026, "VNM 20")
        let changes = Self.comparison("GCI", back).editions.map(\.change)

        #expect(changes[1] == .moved(up: 25, since: PublishedPlace(year: 2018, kind: .rank, position: 50)))
        #expect(changes[2] == .otherKind(since: PublishedPlace(year: 2020, kind: .rank, position: 25)))
        #expect(changes[3] == .otherKind(since: PublishedPlace(year: 2024, kind: .tier, position: 1)))
        #expect(Self.comparison("GCI", back).changedKind && !Self.comparison("EGDI", Self.egdi).changedKind)
    }

    @Test func `an edition without a place of Viet Nam is passed over by the next change`() {
        let places =
            InternationalSample.rows("EPI", 2020, "VNM 70") + InternationalSample.rows("EPI", 2022, "VNM -", "THA 80")
            + InternationalSample.rows("EPI", 2024, "VNM 72") + InternationalSample.rows("EPI", 2026, "THA 60")
        let found = Self.comparison("EPI", places)

        #expect(
            found.editions.map(\.change) == [
                .first, .unpublished, .moved(up: -2, since: PublishedPlace(year: 2020, kind: .rank, position: 70)),
                .unpublished,
            ]
        )
        #expect(found.latest?.year == 2024)
    }

    @Test(arguments: [
        (["VNM 86", "SGP 12", "THA 55", "PHL 89"], 2022, 3, 4), (["VNM 55", "THA 55", "SGP 12"], 2022, 2, 3),
        (["VNM 1", "THA 2"], 2022, 1, 2), (["VNM 86", "TLS 12", "SGP 14"], 2022, 2, 2),
        (["VNM 86", "TLS 12", "SGP 14"], 2025, 2, 2), (["VNM 86", "TLS 12", "SGP 14"], 2026, 3, 3),
        (["VNM 86", "KOR 3", "SGP -", "THA 55"], 2022, 2, 2), (["VNM 86", "THA tier 1", "SGP 12"], 2022, 2, 2),
    ])
    func `the place within ASEAN counts members with a place of the same kind`(
        countries: [String],
        year: Int,
        place: Int,
        count: Int
    ) {
        let rows = countries.flatMap { InternationalSample.rows("EGDI", year, $0) }
        let found = Self.comparison("EGDI", rows).editions[0].aseanPlace

        #expect(found?.place == place && found?.count == count)
    }

    @Test(arguments: [
        ["VNM 86"], ["VNM -", "SGP 12"], ["SGP 12", "THA 55"], ["VNM 86", "TLS 90"], ["VNM 86", "KOR 3"],
    ])
    func `without another member or without Viet Nam there is no place within ASEAN`(countries: [String]) {
        let rows = countries.flatMap { InternationalSample.rows("EGDI", 2022, $0) }

        #expect(Self.comparison("EGDI", rows).editions[0].aseanPlace == nil)
    }

    @Test(arguments: [
        ("VNM 71/193", "36.8"), ("VNM 1/193", "0.5"), ("VNM 193/193", "100"), ("VNM 44/139", "31.7"),
        ("VNM 1/2000", "0.1"),
        ("VNM 194/193", nil), ("VNM 44", nil), ("VNM tier 1/193", nil), ("VNM -/193", nil),
    ])
    func `the share of countries that stand as high or higher is known for ranks of a known number`(
        row: String,
        percent: String?
    ) {
        let edition = Self.comparison("EGDI", InternationalSample.rows("EGDI", 2024, row)).editions[0]

        #expect(edition.topPercent?.canonical == percent)
    }

    @Test func `countries are those of ASEAN, Viet Nam first, then as the fullest edition ranks them`() {
        let found = Self.comparison("EGDI", Self.egdi)

        #expect(found.countries.map(\.country) == ["VNM", "SGP", "THA", "TLS", "PHL", "LAO"])
        #expect(found.rows(of: "THA").map(\.position) == [73, 55])
        #expect(Self.comparison("GCI", Self.gci).countries.map(\.country) == ["VNM"])
    }

    @Test(arguments: [
        ("EGDI", 2025, true), ("EGDI", 2024, false), ("EPI", 2025, true), ("EPI", 2026, false), ("GCI", 2025, false),
    ])
    func `a target in a year without an edition is found, by the index's own editions or its survey's`(
        index: String,
        year: Int,
        isMissing: Bool
    ) {
        let survey = ["2020", "2022", "2024"].flatMap { year in
            InternationalSample.rows("EGDI", Int(year) ?? 0, "VNM 86", source: "Survey \(year)")
        }
        let places = survey + InternationalSample.rows("EPI", 2024, "VNM 72", source: "Survey 2024") + Self.gci
        let found = Self.comparison(index, places, InternationalSample.follower("5.1", target: year)).missing

        #expect(found.map(\.target.year) == (isMissing ? [year] : []))
        #expect(!isMissing || found[0].survey.name == "EGDI")
    }

    @Test func `an index that only an indicator names has no edition, and the names are in order`() {
        let followers = ["OGDI": [InternationalSample.follower("5.3", baseline: (2022, "87"))]]
        let all = InternationalComparison.all(of: Self.gci + Self.egdi, followers: followers)

        #expect(all.map(\.index) == ["EGDI", "GCI", "OGDI"])
        #expect(all[2].editions.isEmpty && all[2].latest == nil && all[2].countries.isEmpty)
        #expect(all[2].checks.map(\.verdict) == [.unknown])
    }
}
