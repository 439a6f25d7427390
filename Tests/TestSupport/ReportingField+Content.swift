import Domain

extension ReportingField {
    /// Six indicators of two groups, four units, the quarters of 2025.
    static func content() throws -> PlanContent {
        PlanContent(
            header: try header(),
            groups: [
                IndicatorGroup(code: "1", name: "Hạ tầng số"), IndicatorGroup(code: "5", name: "So sánh quốc tế"),
            ],
            indicators: [
                try indicator("1.6", "Tỷ lệ người dân trưởng thành có điện thoại thông minh", ["cuc-vien-thong"]),
                try indicator("1.7", "Tỷ lệ phủ cáp quang", ["cuc-vien-thong"], isHeading: true),
                try indicator("1.7.1", "Hộ gia đình", ["cuc-vien-thong"], parent: "1.7"),
                try indicator("1.7.2", "Xã", ["cuc-vien-thong"], parent: "1.7"),
                try indicator("1.10", "Tăng năng suất lao động", ["vu-ktsxhs"], aggregation: .rateOfChange),
                try indicator("5.1", "Thứ hạng EGDI", ["cuc-cdsqg"], group: "5", unit: .rank, aggregation: .external),
            ],
            tasks: [],
            organisations: [
                try organisation("bo-tttt", "Bộ Thông tin và Truyền thông", .ministry),
                try organisation("cuc-cdsqg", "Cục Chuyển đổi số quốc gia"),
                try organisation("cuc-vien-thong", "Cục Viễn thông"),
                try organisation("vien-chien-luoc", "Viện Chiến lược Thông tin và Truyền thông"),
                try organisation("vu-ktsxhs", "Vụ Kinh tế số và Xã hội số"),
            ],
            aliases: [],
            periods: try periods(),
            documents: [],
            international: []
        )
    }

    private static func header() throws -> PlanHeader {
        PlanHeader(
            code: try PlanCode("chuyen-doi-so-2023"),
            name: "Kế hoạch chuyển đổi số quốc gia",
            owner: try OrganisationCode("bo-tttt"),
            coordinator: try OrganisationCode("cuc-cdsqg"),
            recipient: try OrganisationCode("vien-chien-luoc"),
            parent: nil,
            years: 2023...2025,
            decisionNumber: nil,
            decisionDate: nil,
            basisAtIssue: nil,
            basisNow: nil,
            measuringClause: "II.2.a",
            contributingClause: "II.3"
        )
    }

    private static func organisation(
        _ code: String,
        _ name: String,
        _ kind: OrganisationKind = .ministryUnit
    ) throws -> Organisation {
        Organisation(
            code: try OrganisationCode(code),
            name: name,
            kind: kind,
            parent: nil,
            validFrom: nil,
            validTo: nil,
            successor: nil
        )
    }

    private static func indicator(
        _ code: String,
        _ name: String,
        _ measuring: [String],
        parent: String? = nil,
        group: String = "1",
        unit: IndicatorUnit = .percent,
        aggregation: IndicatorAggregation = .ratio,
        isHeading: Bool = false
    ) throws -> Indicator {
        let number = ExactDecimal(80)
        return Indicator(
            code: try IndicatorCode(code),
            group: group,
            parent: try parent.map { try IndicatorCode($0) },
            name: name,
            unit: unit,
            direction: unit == .rank ? .down : .up,
            aggregation: isHeading ? nil : aggregation,
            internationalIndex: nil,
            legalBasis: [],
            measuring: try measuring.map {
                OrganisationReference(text: $0, code: try OrganisationCode($0), match: .exact)
            },
            executing: [],
            isHeading: isHeading,
            notes: nil,
            targets: isHeading
                ? []
                : [
                    Target(kind: .baseline, year: 2022, comparison: .equal, value: ExactDecimal(75), text: "75"),
                    Target(kind: .target, year: 2025, comparison: .atLeast, value: number, text: "≥ 80"),
                ]
        )
    }

    private static func periods() throws -> [ReportingPeriod] {
        let rows: [(String, String, String, String, [String])] = [
            ("2025-Q1", "2024-12-01", "2025-03-31", "2025-04-03", ["data"]),
            ("2025-Q2", "2025-04-01", "2025-06-30", "2025-07-05", ["data", "six_month_trend_assessment", "proposals"]),
            ("2025-Q3", "2025-07-01", "2025-09-30", "2025-10-05", ["data"]),
        ]
        return try rows.compactMap { code, from, to, due, asks in
            guard let from = Day(iso: from), let to = Day(iso: to), let due = Day(iso: due) else { return nil }
            return ReportingPeriod(code: try PeriodCode(code), from: from, to: to, dueBefore: due, asksFor: asks)
        }
    }
}
