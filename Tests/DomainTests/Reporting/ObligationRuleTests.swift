import Domain
import Testing

@Suite struct ObligationRuleTests {
    private static func organisation(
        _ code: String,
        _ kind: OrganisationKind = .ministry,
        to: String? = nil,
        successor: String? = nil
    ) throws -> Organisation {
        Organisation(
            code: try OrganisationCode(code),
            name: code,
            kind: kind,
            parent: nil,
            validFrom: nil,
            validTo: to.flatMap(Day.init(iso:)),
            successor: try successor.map { try OrganisationCode($0) }
        )
    }

    private static func indicator(
        _ code: String,
        measuring: [String],
        executing: [String] = [],
        heading: Bool = false,
        unit: IndicatorUnit = .percent,
        aggregation: IndicatorAggregation = .ratio
    ) throws -> Indicator {
        func references(_ codes: [String]) throws -> [OrganisationReference] {
            try codes.map { OrganisationReference(text: $0, code: try OrganisationCode($0), match: .exact) }
        }
        return Indicator(
            code: try IndicatorCode(code),
            group: "1",
            parent: nil,
            name: code,
            unit: unit,
            direction: .up,
            aggregation: aggregation,
            internationalIndex: nil,
            legalBasis: [],
            measuring: try references(measuring),
            executing: try references(executing),
            isHeading: heading,
            notes: nil,
            targets: []
        )
    }

    private static func organisations() throws -> [Organisation] {
        [
            try organisation("cuc-vien-thong", .ministryUnit), try organisation("vu-buu-chinh", .ministryUnit),
            try organisation("bo-khdt", to: "2025-02-28", successor: "bo-tai-chinh"), try organisation("bo-tai-chinh"),
            try organisation("bo-nganh", .collective),
        ]
    }

    @Test func `each measured indicator asks each organisation that measures it`() throws {
        let day = try #require(Day(iso: "2025-09-30"))
        let rule = ObligationRule(organisations: try Self.organisations(), day: day)
        let indicators = [
            try Self.indicator("1.6", measuring: ["cuc-vien-thong"]),
            try Self.indicator("1.7", measuring: ["cuc-vien-thong"], heading: true),
            try Self.indicator("4.2", measuring: ["vu-buu-chinh", "cuc-vien-thong"], executing: ["bo-khdt"]),
        ]

        let obligations = rule.obligations(for: indicators, contributions: .none)

        #expect(
            obligations.map { "\($0.indicator) \($0.organisation)" } == [
                "1.6 cuc-vien-thong", "4.2 vu-buu-chinh", "4.2 cuc-vien-thong",
            ]
        )
    }

    @Test(arguments: [("2025-02-28", "bo-khdt"), ("2025-03-01", "bo-tai-chinh")])
    func `the successor takes over from the day`(iso: String, holder: String) throws {
        let day = try #require(Day(iso: iso))
        let rule = ObligationRule(organisations: try Self.organisations(), day: day)

        #expect(rule.holder(of: try OrganisationCode("bo-khdt"))?.text == holder)
    }

    @Test func `contributions expand collectives and merge what passes to one successor`() throws {
        let day = try #require(Day(iso: "2025-03-01"))
        let members = ["bo-khdt", "bo-tai-chinh"].compactMap { try? OrganisationCode($0) }
        let rule = ObligationRule(
            organisations: try Self.organisations(),
            members: [try OrganisationCode("bo-nganh"): members],
            day: day
        )
        let indicator = try Self.indicator("1.1", measuring: ["cuc-vien-thong"], executing: ["bo-nganh"])

        let obligations = rule.obligations(for: [indicator], contributions: .all)

        #expect(obligations.filter { $0.kind == .contributing }.map(\.organisation.text) == ["bo-tai-chinh"])
    }

    @Test(
        arguments: [
            // Who measures is asked for its own part only where others contribute as well.
            (["bo-tai-chinh"], ["bo-tai-chinh"], IndicatorUnit.percent, IndicatorAggregation.ratio, []),
            (["bo-tai-chinh"], ["bo-khdt"], .percent, .ratio, []),
            (["bo-tai-chinh"], ["bo-tai-chinh", "vu-buu-chinh"], .percent, .ratio, ["bo-tai-chinh", "vu-buu-chinh"]),
            (["cuc-vien-thong"], ["bo-tai-chinh"], .percent, .ratio, ["bo-tai-chinh"]),
            (["cuc-vien-thong"], ["bo-tai-chinh"], .count, .flow, ["bo-tai-chinh"]),
            (["cuc-vien-thong"], ["bo-tai-chinh"], .percent, .rateOfChange, []),
            (["cuc-vien-thong"], ["bo-tai-chinh"], .rank, .external, []),
            (["cuc-vien-thong"], ["bo-nganh"], .percent, .ratio, []), (["cuc-vien-thong"], [], .percent, .ratio, []),
        ] as [([String], [String], IndicatorUnit, IndicatorAggregation, [String])]
    )
    func `nobody is asked for what does not add up, nor for one figure twice`(
        measuring: [String],
        executing: [String],
        unit: IndicatorUnit,
        aggregation: IndicatorAggregation,
        asked: [String]
    ) throws {
        let day = try #require(Day(iso: "2025-09-30"))
        let rule = ObligationRule(organisations: try Self.organisations(), day: day)
        let indicator = try Self.indicator(
            "1.1",
            measuring: measuring,
            executing: executing,
            unit: unit,
            aggregation: aggregation
        )

        let obligations = rule.obligations(for: [indicator], contributions: .all)

        #expect(obligations.filter { $0.kind == .contributing }.map(\.organisation.text) == asked)
        #expect(rule.contributors(to: indicator).map(\.text) == asked)
    }

    @Test(
        arguments: [
            (ContributionSetting.none, []), (.all, ["1.1", "1.2"]), (ContributionSetting(chosen: []), []),
        ] as [(ContributionSetting, [String])]
    )
    func `the plan says to which indicators it asks`(setting: ContributionSetting, asked: [String]) throws {
        let day = try #require(Day(iso: "2025-09-30"))
        let rule = ObligationRule(organisations: try Self.organisations(), day: day)
        let indicators = try ["1.1", "1.2"].map {
            try Self.indicator($0, measuring: ["cuc-vien-thong"], executing: ["bo-tai-chinh"])
        }

        let chosen = rule.obligations(
            for: indicators,
            contributions: ContributionSetting(chosen: [try IndicatorCode("1.2")])
        )
        let obligations = rule.obligations(for: indicators, contributions: setting)

        #expect(obligations.filter { $0.kind == .contributing }.map(\.indicator.text) == asked)
        #expect(chosen.filter { $0.kind == .contributing }.map(\.indicator.text) == ["1.2"])
    }
}
