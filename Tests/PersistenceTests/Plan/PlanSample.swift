import Domain

/// A small plan with something in every column.
enum PlanSample {
    static func organisations() throws -> [Organisation] {
        func make(
            _ code: String,
            _ name: String,
            _ kind: OrganisationKind,
            parent: String? = nil,
            successor: String? = nil,
            to: String? = nil,
            region: String? = nil
        ) throws -> Organisation {
            Organisation(
                code: try OrganisationCode(code),
                name: name,
                kind: kind,
                parent: try parent.map { try OrganisationCode($0) },
                validFrom: Day(iso: "2008-08-01"),
                validTo: to.flatMap(Day.init(iso:)),
                successor: try successor.map { try OrganisationCode($0) },
                region: region
            )
        }
        return [
            try make("bo-mau", "Bộ Mẫu", .ministry, successor: "bo-sau", to: "2025-02-28"),
            try make("bo-sau", "Bộ Sau", .ministry),
            try make("cuc-mau", "Cục Mẫu", .ministryUnit, parent: "bo-mau"),
            try make("cuc-an", "Cục Ăn", .ministryUnit, parent: "bo-mau"),
            try make("tinh-01", "Hà Nội", .province, region: "Đồng bằng sông Hồng"),
        ]
    }

    static func content(code: String) throws -> PlanContent {
        let unit = try OrganisationCode("cuc-mau")
        let indicators = try indicators(unit: unit)
        return PlanContent(
            header: try header(code: code),
            groups: [IndicatorGroup(code: "1", name: "Nhóm một")],
            indicators: indicators,
            tasks: [try task(unit: unit, indicator: indicators[1].code)],
            organisations: try organisations(),
            aliases: [OrganisationAlias(alias: "C. Mẫu", organisation: unit)],
            periods: try periods(),
            documents: documents(),
            international: try international()
        )
    }

    private static func indicators(unit: OrganisationCode) throws -> [Indicator] {
        let measuring = [OrganisationReference(text: "Cục  Mẫu", code: unit, match: .normalised)]
        let heading = Indicator(
            code: try IndicatorCode("1.9"),
            group: "1",
            parent: nil,
            name: "Tỷ lệ phủ",
            unit: .percent,
            direction: .up,
            aggregation: nil,
            internationalIndex: nil,
            legalBasis: ["749"],
            measuring: measuring,
            executing: [],
            isHeading: true,
            notes: nil,
            targets: []
        )
        var child = heading
        child.code = try IndicatorCode("1.10")
        child.parent = heading.code
        child.name = "Xã"
        child.isHeading = false
        child.aggregation = .external
        child.internationalIndex = "EGDI"
        child.notes = "Chú thích 1"
        child.executing = [OrganisationReference(text: "Hà Nội", code: try OrganisationCode("tinh-01"), match: .exact)]
        child.targets = try [
            Target(kind: .baseline, year: 2022, comparison: .equal, value: number("86.97"), text: "86,97%"),
            Target(kind: .target, year: 2025, comparison: .atMost, value: number("50"), text: "Top 50"),
        ]
        return [heading, child]
    }

    private static func documents() -> [LegalDocument] {
        [
            LegalDocument(
                code: "749",
                kind: "decision",
                number: "749/QĐ-TTg",
                date: Day(iso: "2020-06-03"),
                issuer: "Thủ tướng Chính phủ",
                title: "",
                relation: "implements"
            ),
            LegalDocument(
                code: "luat",
                kind: "law",
                number: "",
                date: nil,
                issuer: "Quốc hội",
                title: "Luật",
                relation: "cites"
            ),
        ]
    }

    private static func international() throws -> [InternationalPosition] {
        [
            InternationalPosition(
                index: "EGDI",
                editionYear: 2022,
                country: "VNM",
                countryName: "Viet Nam",
                kind: "rank",
                position: 86,
                score: try number("0.6787"),
                countriesRanked: 193,
                source: "UN"
            ),
            InternationalPosition(
                index: "EGDI",
                editionYear: 2020,
                country: "VNM",
                countryName: "Viet Nam",
                kind: "rank",
                position: nil,
                score: nil,
                countriesRanked: nil,
                source: "UN"
            ),
        ]
    }

    private static func header(code: String) throws -> PlanHeader {
        PlanHeader(
            code: try PlanCode(code),
            name: "Kế hoạch mẫu",
            owner: try OrganisationCode("bo-mau"),
            coordinator: try OrganisationCode("cuc-mau"),
            recipient: nil,
            parent: nil,
            years: 2023...2025,
            decisionNumber: "12/QĐ-BM",
            decisionDate: Day(iso: "2023-03-01"),
            basisAtIssue: "Nghị định 48",
            basisNow: nil
        )
    }

    private static func task(unit: OrganisationCode, indicator: IndicatorCode) throws -> PlanTask {
        PlanTask(
            code: try TaskCode("749-06"),
            programme: "749",
            number: 6,
            name: "Phát triển hạ tầng số",
            description: "",
            expectedResult: "Hạ tầng",
            lead: [OrganisationReference(text: "C. Mẫu", code: unit, match: .alias)],
            coordinating: [OrganisationReference(text: "theo Quyết định", code: nil, match: .unmatched)],
            schedule: TaskSchedule(
                kind: .range,
                startYear: 2021,
                endYear: 2025,
                completedAtIssue: true,
                text: "2021-2025 (đã hoàn thành)."
            ),
            indicators: [
                IndicatorReference(text: "Tỷ lệ phủ xã", code: indicator, match: .near),
                IndicatorReference(text: "IDI", code: nil, match: .unmatched),
            ]
        )
    }

    private static func periods() throws -> [ReportingPeriod] {
        let rules = try [
            PeriodRule(code: "Q1", months: "prev-12;01;02;03", dueBefore: "03-04", requires: "data"),
            PeriodRule(
                code: "Q2",
                months: "04;05;06",
                dueBefore: "05-07",
                requires: "data;six_month_trend_assessment;proposals"
            ),
        ]
        return rules.compactMap { $0.period(in: 2023) }
    }

    private static func number(_ text: String) throws -> ExactDecimal {
        try ExactDecimal(canonical: text) ?? { throw InvalidInput(field: "value", "sample") }()
    }
}

extension PlanContent {
    /// The same plan with every deadline so many days later.
    func moving(byDays days: Int) -> PlanContent {
        var moved = self
        moved.periods = periods.map {
            ReportingPeriod(
                code: $0.code,
                from: $0.from,
                to: $0.to,
                dueBefore: $0.dueBefore.adding(days: days),
                asksFor: $0.asksFor
            )
        }
        return moved
    }
}
