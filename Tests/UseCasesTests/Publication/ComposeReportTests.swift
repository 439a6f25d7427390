import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ComposeReportTests {
    private static let ha = ReportingActor(ReportingField.ha)

    /// Quý III/2025 with the accepted report of Cục Viễn thông.
    private func field(_ database: any Database) async throws -> ReportingField {
        let field = try await ReportingField(database: database)
        try await field.open()
        let said = Narratives(
            trend: "Phủ sóng tăng đều.",
            difficulties: "Thiếu kinh phí ở vùng lõm sóng.\nThiếu người.",
            proposals: "Bổ sung quỹ viễn thông."
        )
        try await field.accept(ReportingField.report(narratives: said))
        return field
    }

    private func compose(_ field: ReportingField, _ report: PeriodicReport) async throws -> ComposedSheet {
        try await ComposeReport(runtime: field.runtime)(report, of: field.plan.code, by: Self.ha)
    }

    private static func text(_ report: ComposedReport) -> String {
        (report.body + report.annexes.flatMap(\.body)).map { $0.runs.map(\.text).joined() }.joined(separator: "\n")
    }

    @Test(arguments: TestDatabase.all)
    func `a quarterly report says what came, what stands how and what the units wrote`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await field(database)

            let sheet = try await compose(field, .quarterly(try PeriodCode("2025-Q3")))

            let text = Self.text(sheet.report)
            #expect(sheet.report.about == "Tổng hợp kết quả thực hiện mục tiêu, chỉ tiêu, nhiệm vụ Quý III năm 2025")
            #expect(text.contains("- Cục Viễn thông: Thiếu kinh phí ở vùng lõm sóng.\nThiếu người."))
            #expect(text.contains("- Cục Viễn thông: Bổ sung quỹ viễn thông."))
            #expect(text.contains("88,4% (tạm)"))
            #expect(sheet.document.number.printed.hasSuffix("/BC-"))
            #expect(sheet.document.annexes.map(\.isLandscape) == [true, true, true])
            #expect(sheet.document.day == nil)
            let cited = sheet.report.numbers.filter { $0.text == "88,4% (tạm)" }
            let source = FigureSource.figure(
                indicator: "1.6",
                organisation: "cuc-vien-thong",
                period: "2025-Q3",
                vintage: 1
            )
            #expect(!cited.isEmpty && cited.allSatisfy { $0.value == "88.4" && $0.source == source })
        }
    }

    @Test(arguments: TestDatabase.all)
    func `every number of the annual report is the one its source gives`(database: TestDatabase) async throws {
        try await database.with { database in
            let field = try await field(database)

            let sheet = try await compose(field, .annual(2025))

            let runtime = field.runtime
            let tasks = ReadTasks(runtime: runtime)
            let leadership = try await ReadLeadership(runtime: runtime)(field.plan.code)
            #expect(sheet.report.numbers.count > 30)
            for number in sheet.report.numbers {
                let source = try #require(number.source)
                switch source {
                case .figure(let indicator, let organisation, let period, let vintage):
                    let row = try #require(leadership.row(indicator))
                    #expect(row.cited?.figure.value.canonical == number.value)
                    #expect((row.cited?.organisation, row.cited?.figure.period) == (organisation, period))
                    #expect(row.cited?.vintage == vintage)
                case .tasks(let state, let lead, let year) where number.text.allSatisfy(\.isNumber):
                    var filter = ListedTaskFilter(state: state, lead: lead)
                    filter.year = year
                    let counted = try await tasks.counts(field.plan.code, filter, by: .year).total.total
                    // A task of the annex is told by its days.
                    let isDays = state == .overdue && lead == nil && number.value != String(counted)
                    #expect(isDays || number.value == String(counted), "\(source)")
                case .indicators(let standing?, let group):
                    #expect(number.value == String(leadership.standings(of: group)[standing]), "\(source)")
                case .misses: #expect(number.value == String(leadership.misses.count))
                default: #expect(number.value.flatMap(ExactDecimal.init(canonical:)) != nil, "\(source)")
                }
            }
            #expect(Self.text(sheet.report).contains("Quý III năm 2025"))
            #expect(sheet.document.addressees.first?.hasPrefix("Lãnh đạo ") == true)
        }
    }

    @Test func `the same report gives the same bytes, a workbook and values`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)

            let report = PeriodicReport.quarterly(try PeriodCode("2025-Q3"))
            let (first, second) = (try await compose(field, report), try await compose(field, report))

            #expect(try first.word() == second.word())
            #expect(try first.workbook().starts(with: Array("PK".utf8)))
            let json = first.report.json(of: field.plan.code)
            #expect(json["report"]?.text == "quarterly" && json["period"]?.text == "2025-Q3")
            #expect(json["numbers"]?.elements?.count == first.report.numbers.count)
            #expect(json["numbers"]?.elements?.first?["source"]?["kind"]?.text == "round")
        }
    }

    @Test func `a template of one's own decides what is said`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)
            let compose = ComposeReport(runtime: field.runtime)
            let report = PeriodicReport.quarterly(try PeriodCode("2025-Q3"))
            func named(_ text: String) -> NamedTemplate { NamedTemplate(name: "rieng.txt", text: text) }

            let own = try await compose(
                report,
                of: field.plan.code,
                template: named("Kỳ [ky]: [don_vi] đơn vị."),
                by: Self.ha
            )
            #expect(own.report.body.map { $0.runs.map(\.text).joined() } == ["Kỳ Quý III năm 2025: 3 đơn vị."])
            await #expect(throws: InvalidInput.self) {
                _ = try await compose(report, of: field.plan.code, template: named("[la]"), by: Self.ha)
            }
        }
    }

    @Test func `what cannot be reported, and whoever may not read it, is refused`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await field(database)
            let compose = ComposeReport(runtime: field.runtime)
            let plan = field.plan.code
            let quarter = PeriodicReport.quarterly(try PeriodCode("2025-Q3"))
            func refuses(_ report: PeriodicReport, asOf: Instant? = nil, by actor: ReportingActor = Self.ha) async {
                await #expect(throws: Refusal.self) {
                    _ = try await compose(report, of: plan, asOf: asOf, by: actor)
                }
            }

            await refuses(quarter, by: ReportingActor(ReportingField.lan))
            await refuses(.quarterly(try PeriodCode("2025-Q4")))
            await refuses(.quarterly(try PeriodCode("1999-Q1")))
            await refuses(.annual(2031))
            await refuses(quarter, asOf: Instant(milliseconds: -1))
        }
    }
}
