package import Domain
package import Persistence
package import UseCases

/// The field with two indicators that "Các bộ, ngành, địa phương" carry out: 1.1, a ratio that Cục Chuyển đổi số quốc gia
/// measures, and 1.2, a count that Bộ Nội vụ measures and contributes to.
///
/// In Quý II/2025 seven contribute, Hà Giang and Tuyên Quang among them; in Quý III six, for the two became one province.
package struct ContributionField: Sendable {
    /// The plan, its world and its other units.
    package let field: ReportingField

    /// Nguyễn Văn Nam writes for Bộ Nội vụ.
    package static let nam = writer(11, "nguyen.van.nam", "Nguyễn Văn Nam", "bo-noi-vu")
    /// Phan Thị Yến writes for Bộ Y tế.
    package static let yen = writer(12, "phan.thi.yen", "Phan Thị Yến", "bo-y-te")
    /// Đỗ Mạnh Cường measures for Cục Chuyển đổi số quốc gia.
    package static let cuong = writer(13, "do.manh.cuong", "Đỗ Mạnh Cường", "cuc-cdsqg")
    /// Those who contribute in Quý III/2025, in the order of their names.
    package static let contributors = ["bo-noi-vu", "bo-tttt", "bo-y-te", "ha-noi", "nhnn", "tuyen-quang-moi"]

    /// Stores the plan, asking for contributions as given; no round is open.
    package init(database: any Database, asking setting: ContributionSetting = .all) async throws {
        let clock = FixedClock()
        try await self.init(runtime: Runtime.test(database: database, clock: clock), clock: clock, asking: setting)
    }

    /// Stores the plan in a world that exists already.
    package init(runtime: Runtime, clock: FixedClock, asking setting: ContributionSetting = .all) async throws {
        field = try await ReportingField(runtime: runtime, clock: clock) { try Self.add(to: &$0) }
        let plan = field.plan.id
        try await runtime.database.write { try ContributionSettingStore(connection: $0).save(setting, planID: plan) }
    }

    /// The indicator of the ratio.
    package static var ratio: IndicatorCode { get throws { try IndicatorCode("1.1") } }

    /// The indicator of the count.
    package static var count: IndicatorCode { get throws { try IndicatorCode("1.2") } }

    /// Who writes for an organisation.
    package static func writer(for organisation: String) throws -> ReportingActor {
        let grant = Grant(role: .contributor, organisation: try OrganisationCode(organisation))
        return ReportingActor(name: "viet." + organisation, grants: [grant])
    }

    /// A contributor's part of both indicators as typed.
    package static func contribution(
        _ numerator: String,
        of denominator: String,
        count: String = "10"
    ) throws -> [TypedFigure] {
        [
            TypedFigure(FigureKey(try ratio, .contributing), numerator: numerator, denominator: denominator),
            TypedFigure(FigureKey(try Self.count, .contributing), value: count),
        ]
    }

    /// Sends an organisation's figures in a round and, where wanted, accepts them.
    package func supply(
        _ figures: [TypedFigure],
        of organisation: String,
        in round: String = "2025-Q3",
        accepting: Bool = true
    ) async throws {
        let address = try field.address(round, organisation)
        let words = Narratives(trend: "Tăng", proposals: "Không")
        let revision = try await ReadReport(runtime: field.runtime)(address, by: .command).sheet.report?.revision ?? 0
        let content = ReportContent(revision: revision, figures: figures, narratives: words)
        try await SubmitReport(runtime: field.runtime)(address, content, by: Self.writer(for: organisation))
        if accepting { try await AcceptReport(runtime: field.runtime)(address, by: ReportingActor(ReportingField.ha)) }
    }

    private static func writer(_ account: Int64, _ name: String, _ displayName: String, _ unit: String) -> Person {
        let grants = (try? OrganisationCode(unit)).map { [Grant(role: .contributor, organisation: $0)] } ?? []
        return Person(account: account, name: name, displayName: displayName, grants: grants)
    }

    private static func add(to content: inout PlanContent) throws {
        let rows: [(String, String, OrganisationKind, from: String?, to: String?, successor: String?)] = [
            ("bo-noi-vu", "Bộ Nội vụ", .ministry, nil, nil, nil),
            ("bo-y-te", "Bộ Y tế", .ministry, nil, nil, nil),
            ("nhnn", "Ngân hàng Nhà nước Việt Nam", .ministryLevelAgency, nil, nil, nil),
            ("ha-giang", "Tỉnh Hà Giang", .province, nil, "2025-06-30", "tuyen-quang-moi"),
            ("ha-noi", "Thành phố Hà Nội", .province, nil, nil, nil),
            ("tuyen-quang", "Tỉnh Tuyên Quang", .province, nil, "2025-06-30", "tuyen-quang-moi"),
            ("tuyen-quang-moi", "Tỉnh Tuyên Quang", .province, "2025-07-01", nil, nil),
            ("cac-bo-nganh-dia-phuong", "Các bộ, ngành, địa phương", .collective, nil, nil, nil),
        ]
        content.organisations += try rows.map { row in
            Organisation(
                code: try OrganisationCode(row.0),
                name: row.1,
                kind: row.2,
                parent: nil,
                validFrom: row.from.flatMap(Day.init(iso:)),
                validTo: row.to.flatMap(Day.init(iso:)),
                successor: try row.successor.map { try OrganisationCode($0) }
            )
        }
        content.indicators.insert(
            contentsOf: [
                try indicator(try ratio, "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng", .percent, "cuc-cdsqg"),
                try indicator(try count, "Số dịch vụ dữ liệu có trên nền tảng tích hợp", .count, "bo-noi-vu"),
            ],
            at: 0
        )
    }

    private static func indicator(
        _ code: IndicatorCode,
        _ name: String,
        _ unit: IndicatorUnit,
        _ measuring: String
    ) throws -> Indicator {
        func reference(_ code: String) throws -> OrganisationReference {
            OrganisationReference(text: code, code: try OrganisationCode(code), match: .exact)
        }
        return Indicator(
            code: code,
            group: "1",
            parent: nil,
            name: name,
            unit: unit,
            direction: .up,
            aggregation: unit == .percent ? .ratio : .stock,
            internationalIndex: nil,
            legalBasis: [],
            measuring: [try reference(measuring)],
            executing: [try reference("cac-bo-nganh-dia-phuong")],
            isHeading: false,
            notes: nil,
            targets: [Target(kind: .target, year: 2025, comparison: .atLeast, value: ExactDecimal(90), text: "≥ 90")]
        )
    }
}
