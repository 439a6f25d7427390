import Domain
import Persistence
import TestSupport
import Testing

struct PlanNamesTests {
    @Test(arguments: TestDatabase.all)
    func `plans come by code and are read again only after the data have changed`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            _ = try await PublishedPlan(database: database, code: "tinh", hasFigures: false)
            let version = DataVersion(database)
            let names = PlanNames(database, version: version)
            let now = Instant(milliseconds: 1_759_370_400_000)

            let one = try await names.all(at: now)
            _ = try await PublishedPlan(database: database, code: "bo", hasFigures: false)
            let remembered = try await names.all(at: now.adding(seconds: 60))
            try await database.write { connection in
                _ = try connection.execute(
                    """
                    INSERT INTO audit_entry (number, at, actor, action, subject, detail, previous_hash, hash)
                    VALUES (1, \(now), 'an', 'plan.imported', 'plan/bo', '{}', '', 'h')
                    """
                )
            }
            version.forget()
            let both = try await names.all(at: now.adding(seconds: 60))

            #expect(one == [PlanName(code: try PlanCode("tinh"), name: "Kế hoạch tinh")])
            #expect(remembered == one)
            #expect(both.map(\.code.text) == ["bo", "tinh"])
        }
    }
}
