import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// A round is read with the plan's edition it was opened under (docs/decisions/0017).
@Suite struct RoundEditionTests {
    private static let dropped = "1.6"

    private func amended(
        on database: TestDatabase,
        _ body: @Sendable (ReportingField, StoredPlan) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open("2025-Q3")
            try await field.accept(ReportingField.report())
            field.clock.advance(seconds: 60)
            let plan = try await field.amend { content in
                content.header.name = "Kế hoạch sửa đổi"
                content.indicators.removeAll { $0.code.text == Self.dropped }
                content.groups[0] = IndicatorGroup(code: "1", name: "Hạ tầng mới")
            }
            try await body(field, plan)
        }
    }

    private func report(_ round: String, _ field: ReportingField, of plan: StoredPlan) async throws
        -> ConsolidatedReport
    {
        let now = field.clock.now()
        return try await field.runtime.database.read { connection in
            let scope = try ReportingScope(plan.code, try PeriodCode(round), connection: connection)
            return try ConsolidatedQuery(connection: connection)(
                scope.round,
                of: scope.plan,
                asOf: now,
                internally: true
            )
        }
    }

    @Test(arguments: TestDatabase.all) func `an indicator dropped later stands in the rounds opened before`(
        database: TestDatabase
    ) async throws {
        try await amended(on: database) { field, plan in
            let report = try await report("2025-Q3", field, of: plan)
            let sheet = try await ReadReport(runtime: field.runtime)(
                field.telecom,
                by: ReportingActor(ReportingField.lan)
            ).sheet

            let row = try #require(report.rows.first { $0.code.text == Self.dropped })
            #expect(plan.editionNumber == 2)
            #expect(row.figures.map(\.figure?.value?.canonical) == ["88.4"])
            #expect(row.targets.count == 2)
            #expect(report.planName == "Kế hoạch chuyển đổi số quốc gia")
            #expect(report.groups.map(\.name) == ["Hạ tầng số", "So sánh quốc tế"])
            #expect(sheet.rows.map(\.code.text) == ["1.6", "1.7.1", "1.7.2"])
        }
    }

    @Test(arguments: TestDatabase.all) func `a figure of a dropped indicator can still be corrected`(
        database: TestDatabase
    ) async throws {
        try await amended(on: database) { field, plan in
            let number = try await CorrectFigure(runtime: field.runtime)(
                field.telecom,
                TypedFigure(indicator: try IndicatorCode(Self.dropped), value: "88,1"),
                reason: "Số chính thức",
                by: ReportingActor(ReportingField.ha)
            )

            let report = try await report("2025-Q3", field, of: plan)
            #expect(number == 2)
            #expect(report.rows.first?.figures.first?.figure?.value?.canonical == "88.1")
        }
    }

    @Test(arguments: TestDatabase.all) func `a round still scheduled follows the newest edition`(
        database: TestDatabase
    ) async throws {
        try await amended(on: database) { field, plan in
            let before = try await report("2025-Q2", field, of: plan)
            try await field.open("2025-Q2")

            let report = try await report("2025-Q2", field, of: plan)
            let asked = report.rows.filter { !$0.figures.isEmpty }.map(\.code.text)
            #expect(before.planName == "Kế hoạch sửa đổi")
            #expect(report.planName == "Kế hoạch sửa đổi")
            #expect(report.rows.map(\.code.text) == ["1.7", "1.7.1", "1.7.2", "1.10", "5.1"])
            #expect(asked == ["1.7.1", "1.7.2", "1.10", "5.1"])
        }
    }

    @Test(arguments: TestDatabase.all) func `reopening keeps the edition`(database: TestDatabase) async throws {
        try await amended(on: database) { field, plan in
            let (move, round) = (MoveRound(runtime: field.runtime), try PeriodCode("2025-Q3"))
            let ha = ReportingActor(ReportingField.ha)
            try await move(round, of: plan.code, .close, by: ha)
            try await move(round, of: plan.code, .reopen(reason: "Bổ sung"), by: ha)

            let report = try await report("2025-Q3", field, of: plan)
            #expect(report.rows.first?.code.text == Self.dropped)
        }
    }
}
