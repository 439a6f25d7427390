import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Money of tasks that do not stand in the plan with one unit's own name.
@Suite struct TaskMoneyTests {
    private static let draft = DirectiveDraft(
        documentNumber: "15/CT-TTg",
        documentDay: "2025-09-01",
        clause: "điểm 3",
        name: "Rà soát nền tảng số",
        dueDay: "2025-12-30",
        leads: ["cuc-vien-thong"]
    )

    @Test(arguments: TestDatabase.all)
    func `a lead requests money for a task assigned outside the plan, and lists call it by its name`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            let code = try await AssignDirective(runtime: field.runtime)(
                Self.draft,
                to: field.plan.code,
                by: ReportingActor(ReportingField.ha)
            )

            try await field.act(.requested, "1.250.000.000", on: field.line(code.text))
            await #expect(throws: Refusal.self) {
                try await field.act(.requested, "1", on: field.line(code.text, "vu-ktsxhs"), by: BudgetField.minh)
            }

            let plan = field.plan
            let (led, lines, groups) = try await ReadBudget(runtime: field.runtime)(plan.code, by: BudgetField.lan) {
                connection,
                scope,
                query in
                let window = ListWindow(limit: 10, offset: 0)
                return (
                    try TaskLeadQuery(connection: connection, plan: scope.plan)
                        .led(by: scope.actor.ownOrganisations, limit: 10),
                    try query.lines(scope.filter(BudgetFilter()), window: window),
                    try query.groups(.task, scope.filter(BudgetFilter()), window: window)
                )
            }
            #expect(led.map(\.task.text) == ["749-06", "749-07", "GV.001"])
            #expect(led.last?.name == "Rà soát nền tảng số")
            #expect(lines.map(\.taskName) == ["Rà soát nền tảng số"])
            #expect(groups.map(\.name) == ["Rà soát nền tảng số"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the successor acts on the money of what it took over, the unit that has ended no longer`(
        database: TestDatabase
    ) async throws {
        try await database.with { database in
            let field = try await BudgetField(database: database)
            try await field.act(.requested, "1.000.000")
            try await Self.merge("cuc-vien-thong", into: "vu-ktsxhs", field)

            try await field.act(.requested, "2.000.000", reason: "Bổ sung", by: BudgetField.minh)

            await #expect(throws: Refusal.self) { try await field.act(.requested, "3.000.000", by: BudgetField.lan) }
            let line = try await ReadBudget(runtime: field.runtime).line(field.line(), by: BudgetField.minh)
            #expect(line.line.standing.amounts[.requested]?.canonical == "2000000")
        }
    }

    private static func merge(_ old: String, into heir: String, _ field: BudgetField) async throws {
        try await field.runtime.database.write { connection in
            let store = OrganisationStore(connection: connection)
            let unit = try #require(try store.find(OrganisationCode(old)))
            let ended = Organisation(
                code: unit.code,
                name: unit.name,
                kind: unit.kind,
                parent: unit.parent,
                validFrom: unit.validFrom,
                validTo: Day(iso: "2025-10-01"),
                successor: try OrganisationCode(heir)
            )
            try store.save([ended])
        }
    }
}
