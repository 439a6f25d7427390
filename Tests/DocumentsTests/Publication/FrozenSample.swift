import Domain

/// A small consolidated report with one indicator of one unit's figures.
enum FrozenSample {
    static func report(
        _ figures: [ConsolidatedFigure],
        narratives: Narratives? = Narratives(trend: "Tăng đều\nở mọi nơi")
    ) throws -> ConsolidatedReport {
        let target = Target(kind: .target, year: 2025, comparison: .atLeast, value: ExactDecimal(80), text: "≥ 80%")
        return ConsolidatedReport(
            plan: try PlanCode("chuyen-doi-so-2023"),
            planName: "Kế hoạch",
            period: ReportingPeriod(
                code: try PeriodCode("2025-Q3"),
                from: Day(number: 20_270),
                to: Day(number: 20_361),
                dueBefore: Day(number: 20_366),
                asksFor: ["data"]
            ),
            state: .locked,
            asOf: Instant(milliseconds: 1_759_370_400_000),
            isIllustrative: true,
            columns: [ScenarioColumn(kind: .target, year: 2025)],
            groups: [IndicatorGroup(code: "1", name: "Nhóm")],
            rows: [
                ConsolidatedRow(
                    code: try IndicatorCode("1.6"),
                    name: "Tỷ lệ",
                    group: "1",
                    unit: .percent,
                    direction: .up,
                    isHeading: false,
                    targets: [ScenarioColumn(kind: .target, year: 2025): target],
                    figures: figures
                )
            ],
            narratives: try narratives.map {
                [
                    ConsolidatedNarrative(
                        organisation: try OrganisationCode("cuc-vien-thong"),
                        organisationName: "Cục Viễn thông",
                        narratives: $0
                    )
                ]
            }
        )
    }

    static func figure(_ figure: Figure?, vintage: Int? = nil, state: ReportState? = nil) throws -> ConsolidatedFigure {
        ConsolidatedFigure(
            organisation: try OrganisationCode("cuc-vien-thong"),
            organisationName: "Cục Viễn thông",
            figure: figure,
            source: figure == nil ? "" : "Cục Viễn thông",
            vintage: vintage,
            isIllustrative: figure != nil,
            reportState: state
        )
    }
}
