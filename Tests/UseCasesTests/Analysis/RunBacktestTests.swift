import Documents
import Domain
import Foundation
import Persistence
import TestSupport
import Testing
import UseCases

/// The shipped plan with the demonstration's figures: what docs/forecasting.md shows and the product's choice rests on.
@Suite struct RunBacktestTests {
    private func backtest(_ body: @escaping @Sendable (Backtest) throws -> Void) async throws {
        try await TestDatabase.sqlite.with { database in
            let clock = FixedClock()
            let runtime = Runtime.test(database: database, clock: clock, isDemonstration: true)
            _ = try await ImportPlan(runtime: runtime)(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            _ = try await StartDemonstration(runtime: runtime, machine: clock)(clock: nil)
            let plan = try #require(try await database.read { try PlanStore(connection: $0).all().first })
            try body(try await RunBacktest(runtime: runtime)(plan))
        }
    }

    @Test func `the methods in use are those the back-test chooses, and the table of the docs is its own`() async throws
    {
        try await backtest { backtest in
            for family in backtest.families {
                #expect(family.choice == ForecastMethod.chosen(for: family.family), "\(family.family)")
            }
            let page = PlanFixture.root.appending(path: "docs/forecasting.md")
            let table = BacktestTable(backtest, in: .english).markdown
            let text = try String(contentsOf: page, encoding: .utf8)
            #expect(text.contains(table), "\(table)")
            #expect(backtest.families.last?.changedKind == ["GCI rank VNM"])
        }
    }

    @Test func `a plan without figures leaves only the international series`() async throws {
        try await TestDatabase.sqlite.with { database in
            let runtime = Runtime.test(database: database, clock: FixedClock())
            _ = try await ImportPlan(runtime: runtime)(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            let plan = try #require(try await database.read { try PlanStore(connection: $0).all().first })

            let backtest = try await RunBacktest(runtime: runtime)(plan)

            #expect(backtest.families.first?.errors.isEmpty == true)
            #expect(backtest.families.last?.choice == .naive)
            let table = BacktestTable(backtest, in: .vietnamese)
            #expect(table.rows.count == 4)
            #expect(table.rows.allSatisfy { $0.count == table.headings.count })
            #expect(String(decoding: table.csv, as: UTF8.self).contains("published,naive,"))
            #expect(table.json.elements?.count == 2)
        }
    }
}
