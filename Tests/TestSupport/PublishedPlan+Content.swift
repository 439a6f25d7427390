package import Domain

extension PublishedPlan {
    /// Nine rows of indicators in two groups, six tasks, seven organisations.
    package static func content(code: String) throws -> PlanContent {
        PlanContent(
            header: PlanHeader(
                code: try PlanCode(code),
                name: "Kế hoạch \(code)",
                owner: try OrganisationCode("bo-tttt"),
                coordinator: try OrganisationCode("cuc-cdsqg"),
                recipient: nil,
                parent: nil,
                years: 2023...2025,
                decisionNumber: nil,
                decisionDate: nil,
                basisAtIssue: nil,
                basisNow: nil
            ),
            groups: [
                IndicatorGroup(code: "1", name: "Dịch vụ & hạ tầng số"),
                IndicatorGroup(code: "5", name: "So sánh quốc tế"),
            ],
            indicators: try indicators(),
            tasks: try tasks(),
            organisations: try organisations(),
            aliases: [],
            periods: try periods(),
            documents: [
                document("749", "749/QĐ-TTg", "2020-06-03"), document("942", "942/QĐ-TTg", "2021-06-15"),
            ],
            international: []
        )
    }

    private static func indicators() throws -> [Indicator] {
        let telecom = try reference("Cục Viễn thông", "cuc-vien-thong")
        let digital = try reference("Cục CĐSQG", "cuc-cdsqg", .alias)
        let all = try reference("Các bộ, ngành, địa phương", "cac-bo-nganh-dia-phuong")
        return [
            try indicator("1.7", "Tỷ lệ phủ của hạ tầng mạng băng rộng cáp quang", [telecom], isHeading: true),
            try indicator(
                "1.7.1",
                "Hộ gia đình được phủ cáp quang",
                [telecom],
                parent: "1.7",
                targets: [
                    target(.baseline, 2022, "75"), target(.plan, 2023, "85"), target(.plan, 2024, "90"),
                    target(.target, 2025, "80", .moreThan),
                ]
            ),
            try indicator("1.7.2", "Xã được phủ <cáp quang>", [telecom], parent: "1.7", targets: []),
            try indicator(
                "1.9",
                "Tỷ lệ người dân có danh tính số",
                [digital],
                executing: [all],
                basis: ["942"],
                targets: [
                    target(.baseline, 2022, "60"), target(.plan, 2024, "80"), target(.target, 2025, "100"),
                ]
            ),
            try indicator(
                "1.10",
                "Tỷ lệ địa chỉ số trên nền tảng chuyển đổi số",
                [digital],
                executing: [all],
                basis: ["749", "942"],
                targets: [target(.plan, 2024, "10"), target(.target, 2025, "20")]
            ),
            try indicator(
                "5.4",
                "Thứ hạng an toàn thông tin",
                [try reference("Cục ATTT", "cuc-attt", .alias)],
                rank: 40
            ),
            try indicator("5.7", "Thứ hạng đổi mới sáng tạo", [digital], rank: 35),
        ]
    }

    private static func indicator(
        _ code: String,
        _ name: String,
        _ measuring: [OrganisationReference],
        executing: [OrganisationReference] = [],
        parent: String? = nil,
        basis: [String] = ["749"],
        isHeading: Bool = false,
        rank: Int? = nil,
        targets: [Target] = []
    ) throws -> Indicator {
        let rankTargets = rank.map { [target(.baseline, 2022, "25"), target(.target, 2025, "\($0)", .atMost)] }
        return Indicator(
            code: try IndicatorCode(code),
            group: String(code.prefix(1)),
            parent: try parent.map { try IndicatorCode($0) },
            name: name,
            unit: rank == nil ? .percent : .rank,
            direction: rank == nil ? .up : .down,
            aggregation: isHeading ? nil : rank == nil ? .ratio : .external,
            internationalIndex: nil,
            legalBasis: basis,
            measuring: measuring,
            executing: executing,
            isHeading: isHeading,
            notes: nil,
            targets: rankTargets ?? targets
        )
    }

    private static func target(
        _ kind: TargetKind,
        _ year: Int,
        _ value: String,
        _ comparison: TargetComparison = .equal
    ) -> Target {
        Target(
            kind: kind,
            year: year,
            comparison: comparison,
            value: ExactDecimal(canonical: value) ?? .zero,
            text: comparison == .atMost ? "Top \(value)" : "\(value)%"
        )
    }

    private static func tasks() throws -> [PlanTask] {
        let fibre = IndicatorReference(text: "Tỷ lệ phủ cáp quang", code: try IndicatorCode("1.7.1"), match: .near)
        let unknown = IndicatorReference(text: "Thứ hạng IDI", code: nil, match: .unmatched)
        return [
            try task("749-01", "Phát triển hạ tầng số", (.range, 2021, 2025), "2021-2025", [fibre, unknown]),
            try task("749-02", "Ban hành văn bản", (.year, 2024, 2024), "2024"),
            try task("749-10", "Tập huấn kỹ năng số", (.annual, nil, nil), "Hằng năm"),
            try task("942-01", "Đã xong từ trước", (.range, 2021, 2025), "2021-2025 (đã hoàn thành)", isDone: true),
            try task("942-02", "Vận hành thường xuyên", (.continuous, nil, nil), "Thường xuyên"),
            try task("942-03", "Không in thời gian", (.none, nil, nil), ""),
        ]
    }

    private static func task(
        _ code: String,
        _ name: String,
        _ schedule: (kind: TaskScheduleKind, start: Int?, end: Int?),
        _ printed: String,
        _ indicators: [IndicatorReference] = [],
        isDone: Bool = false
    ) throws -> PlanTask {
        let lead = code == "942-03" ? [] : [try reference("Cục Viễn thông", "cuc-vien-thong")]
        return PlanTask(
            code: try TaskCode(code),
            programme: String(code.prefix(3)),
            number: Int(code.suffix(2)) ?? 0,
            name: name,
            description: "\(name): nội dung",
            expectedResult: "",
            lead: lead,
            coordinating: [try reference("Cục CĐSQG", "cuc-cdsqg", .alias)],
            schedule: TaskSchedule(
                kind: schedule.kind,
                startYear: schedule.start,
                endYear: schedule.end,
                completedAtIssue: isDone,
                text: printed
            ),
            indicators: indicators
        )
    }

    private static func organisations() throws -> [Organisation] {
        [
            try organisation("bo-tttt", "Bộ Thông tin và Truyền thông", .ministry, to: "2025-02-28", after: "bo-khcn"),
            try organisation("bo-khcn", "Bộ Khoa học và Công nghệ", .ministry),
            try organisation("cuc-cdsqg", "Cục Chuyển đổi số quốc gia"),
            try organisation("cuc-vien-thong", "Cục Viễn thông"), try organisation("cuc-attt", "Cục An toàn thông tin"),
            try organisation("tinh-01", "Hà Nội", .province),
            try organisation("cac-bo-nganh-dia-phuong", "Các bộ, ngành, địa phương", .collective),
        ]
    }

    private static func organisation(
        _ code: String,
        _ name: String,
        _ kind: OrganisationKind = .ministryUnit,
        to last: String? = nil,
        after successor: String? = nil
    ) throws -> Organisation {
        Organisation(
            code: try OrganisationCode(code),
            name: name,
            kind: kind,
            parent: kind == .ministryUnit ? try OrganisationCode("bo-tttt") : nil,
            validFrom: nil,
            validTo: last.flatMap(Day.init(iso:)),
            successor: try successor.map { try OrganisationCode($0) }
        )
    }

    private static func reference(
        _ text: String,
        _ code: String,
        _ match: NameMatch = .exact
    ) throws -> OrganisationReference {
        OrganisationReference(text: text, code: try OrganisationCode(code), match: match)
    }

    private static func document(_ code: String, _ number: String, _ date: String) -> LegalDocument {
        LegalDocument(
            code: code,
            kind: "decision",
            number: number,
            date: Day(iso: date),
            issuer: "Thủ tướng Chính phủ",
            title: "Quyết định \(number)",
            relation: "implements"
        )
    }

    private static func periods() throws -> [ReportingPeriod] {
        guard let from = Day(iso: "2025-07-01"), let to = Day(iso: "2025-09-30"), let due = Day(iso: "2025-10-05")
        else {
            return []
        }
        return [ReportingPeriod(code: try PeriodCode("2025-Q3"), from: from, to: to, dueBefore: due, asksFor: ["data"])]
    }
}
