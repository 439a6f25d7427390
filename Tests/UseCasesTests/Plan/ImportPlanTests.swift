import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ImportPlanTests {
    @Test(arguments: TestDatabase.all)
    func `a plan is imported once and the same package changes nothing`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let runtime = Runtime.test(database: database)
            let importPlan = ImportPlan(runtime: runtime)
            let content = try PlanPackage.read(at: PlanFixture.shipped)

            let first = try await importPlan(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            let second = try await importPlan(packageAt: PlanFixture.shipped, confirmed: true, by: "command")

            guard case .created(let plan, let rounds) = first, case .unchanged(let same) = second else {
                Issue.record("\(first) \(second)")
                return
            }
            #expect(rounds == 12)
            #expect(plan == same)
            let stored = try await database.read { try PlanStore(connection: $0).content(editionID: plan.editionID) }
            #expect(stored == content)
            #expect(PlanFingerprint.of(stored) == plan.contentHash)
            #expect(try await actions(database) == ["plan.imported"])
        }
    }

    @Test func `a changed package is shown first and becomes an edition when confirmed`() async throws {
        try await TestDatabase.sqlite.with { database in
            let importPlan = ImportPlan(runtime: Runtime.test(database: database))
            let content = try PlanPackage.read(at: PlanFixture.shipped)
            _ = try await importPlan(content, confirmed: false, by: "command")
            var changed = content
            changed.indicators[0].name = "Tên mới"
            changed.tasks.removeLast()

            let shown = try await importPlan(changed, confirmed: false, by: "command")
            let made = try await importPlan(changed, confirmed: true, by: "command")

            guard case .differs(let old, let changes, _) = shown,
                case .amended(let new, let same, _, let rounds) = made
            else {
                Issue.record("\(shown) \(made)")
                return
            }
            #expect(changes.map(\.kind) == [.changed, .removed])
            #expect(changes.map(\.key) == ["1.1", "942-75"])
            #expect(changes[0].field == "name")
            #expect(changes[0].new == "Tên mới")
            #expect(changes == same)
            #expect((old.editionNumber, new.editionNumber, rounds) == (1, 2, 0))
            #expect(try await actions(database) == ["plan.imported", "plan.amended"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a province's plan lives beside the plan it implements`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let importPlan = ImportPlan(runtime: Runtime.test(database: database))
            await #expect(
                throws: InvalidInput(field: "tiendo.parent", "plan.fault.unknown_plan", ["read": "chuyen-doi-so-2023"])
            ) {
                try await importPlan(packageAt: PlanFixture.province, confirmed: false, by: "command")
            }

            _ = try await importPlan(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            let second = try await importPlan(packageAt: PlanFixture.province, confirmed: false, by: "command")

            guard case .created(let plan, let rounds) = second else {
                Issue.record("\(second)")
                return
            }
            #expect(rounds == 24)
            let (content, codes) = try await database.read { connection in
                let store = PlanStore(connection: connection)
                return (try store.content(editionID: plan.editionID), try store.all().map(\.code.text))
            }
            #expect(codes == ["chuyen-doi-so-2023", "chuyen-doi-so-hai-phong-2024"])
            #expect(content.indicators.map(\.code.text) == ["1.1", "1.2", "2.1", "2.1.1"])
            #expect(content.periods[0].from.iso == "2023-12-15")
            #expect(content.periods[0].dueBefore.iso == "2024-01-20")
            #expect(content.indicators[3].measuring.map { $0.code?.text } == ["hp-so-tttt"])
        }
    }

    @Test func `another plan may not redefine a shared organisation`() async throws {
        try await TestDatabase.sqlite.with { database in
            let importPlan = ImportPlan(runtime: Runtime.test(database: database))
            _ = try await importPlan(packageAt: PlanFixture.shipped, confirmed: false, by: "command")
            var content = try PlanPackage.read(at: PlanFixture.province)
            let ministry = content.organisations[0]
            content.organisations[0] = Organisation(
                code: ministry.code,
                name: "Bộ khác",
                kind: ministry.kind,
                parent: nil,
                validFrom: nil,
                validTo: ministry.validTo,
                successor: ministry.successor
            )

            let redefined = content
            await #expect(
                throws: InvalidInput(
                    field: "organisations bo-tttt",
                    "plan.fault.organisation_differs",
                    ["field": "name", "read": "Bộ khác", "expected": "Bộ Thông tin và Truyền thông"]
                )
            ) {
                try await importPlan(redefined, confirmed: false, by: "command")
            }
            #expect(try await database.read { try PlanStore(connection: $0).all().count } == 1)
        }
    }

    private func actions(_ database: any Database) async throws -> [String] {
        try await database.read { connection in
            try connection.query("SELECT action FROM audit_entry ORDER BY number").map { try $0.text(0) }
        }
    }
}
