import Domain
import Testing

@Suite struct PublishedCheckTests {
    private static let places =
        InternationalSample.rows("EGDI", 2020, "VNM 86 0.6667")
        + InternationalSample.rows("EGDI", 2022, "VNM 86 0.6787")
        + InternationalSample.rows("EGDI", 2024, "VNM 71 0.7709")
        + InternationalSample.rows("EGDI", 2026, "VNM tier 2")

    private static func check(_ figure: PlanFigure) -> PublishedCheck {
        let follower = InternationalSample.follower("5.1", unit: figure.unit, figures: [figure])
        return InternationalComparison(of: "EGDI", places: places, followers: [follower]).checks[0]
    }

    @Test(arguments: [
        (2024, "71", PublishedCheck.Verdict.agrees(edition: 2024)),
        (2024, "86", .differs(edition: 2024, published: ExactDecimal(71))),
        (2023, "86", .agrees(edition: 2022)), (2023, "70", .differs(edition: 2022, published: ExactDecimal(86))),
        (2020, "86", .agrees(edition: 2020)), (2019, "86", .unknown),
        (2026, "71", .otherKind(edition: 2026, published: PublishedPlace(year: 2026, kind: .tier, position: 2))),
    ])
    func `a baseline is held against the last edition of its year or before`(
        year: Int,
        value: String,
        verdict: PublishedCheck.Verdict
    ) {
        let follower = InternationalSample.follower("5.1", baseline: (year, value))
        let found = InternationalComparison(of: "EGDI", places: Self.places, followers: [follower])

        #expect(found.checks.map(\.verdict) == [verdict])
        #expect(found.doubts.isEmpty == !found.checks[0].isDoubt)
    }

    @Test(arguments: [
        ("71", 2024, PublishedCheck.Verdict.agrees(edition: 2024)), ("86", 2024, .agrees(edition: 2022)),
        ("70", 2024, .differs(edition: 2024, published: ExactDecimal(71))),
        ("86", 2025, .differs(edition: 2024, published: ExactDecimal(71))), ("71", 2026, .agrees(edition: 2024)),
    ])
    func `an accepted figure may follow the edition before while its own year's appears`(
        value: String,
        year: Int,
        verdict: PublishedCheck.Verdict
    ) {
        #expect(Self.check(InternationalSample.figure(value, "\(year)-Q1", year)).verdict == verdict)
    }

    @Test(arguments: [
        ("0.7709", IndicatorUnit.score, 2024, PublishedCheck.Verdict.agrees(edition: 2024)),
        ("0.771", .score, 2024, .differs(edition: 2024, published: InternationalSample.value("0.7709"))),
        ("2", .tier, 2026, .agrees(edition: 2026)),
        ("1", .tier, 2026, .differs(edition: 2026, published: ExactDecimal(2))),
        (
            "71", .percent, 2024,
            .otherKind(edition: 2024, published: PublishedPlace(year: 2024, kind: .rank, position: 71))
        ),
    ])
    func `each unit is compared with what was published in it`(
        value: String,
        unit: IndicatorUnit,
        year: Int,
        verdict: PublishedCheck.Verdict
    ) {
        #expect(Self.check(InternationalSample.figure(value, "\(year)-Q4", year, unit: unit)).verdict == verdict)
    }
}
