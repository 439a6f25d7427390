import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// What one unit is late with is what the list of all says of it, mergers included.
@Suite struct UrgedUnitTests {
    /// Before and after ministries and provinces were merged.
    @Test(arguments: ["2025-02-20", "2025-07-15", "2026-03-01"], TestDatabase.all)
    func `one unit is told as in the list of all`(iso: String, kind: TestDatabase) async throws {
        try await kind.with { database in
            let clock = FixedClock(Instant(try #require(Day(iso: iso)), hour: 9))
            let runtime = Runtime.test(database: database, clock: clock)
            _ = try await ImportPlan(runtime: runtime)(packageAt: PlanFixture.shipped, confirmed: false, by: "command")

            try await database.read { connection in
                let plan = try #require(try PlanStore(connection: connection).find(PlanCode("chuyen-doi-so-2023")))
                let query = UrgedUnitsQuery(connection: connection)
                let units = try query(of: plan, at: clock.now())
                #expect(units.count > 10)
                for unit in units {
                    let alone = try query.unit(unit.organisation.code, of: plan, at: clock.now())
                    #expect(alone == unit, "\(unit.organisation.code)")
                }
                let known = Set(units.map(\.organisation.code))
                for other in try OrganisationStore(connection: connection).all() where !known.contains(other.code) {
                    #expect(try query.unit(other.code, of: plan, at: clock.now()) == nil, "\(other.code)")
                }
            }
        }
    }
}
