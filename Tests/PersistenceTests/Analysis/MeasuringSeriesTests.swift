import Domain
import TestSupport
import Testing

@testable import Persistence

@Suite struct MeasuringSeriesTests {
    private func stored(_ database: any Database) async throws -> [String] {
        try await database.read { connection in
            try connection.query(
                """
                SELECT indicator_code, position, organisation_code FROM measuring_series
                ORDER BY edition_id, indicator_code, position, organisation_code
                """
            ).map { "\(try $0.text(0)) \(try $0.int(1)) \(try $0.text(2))" }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an edition of before gets the same series by migrating as one imported now`(kind: TestDatabase) async throws {
        try await kind.with { database in
            _ = try await PublishedPlan(database: database)
            let imported = try await stored(database)
            try await database.write { connection in
                try connection.executeScript(
                    """
                    DROP TABLE measuring_series; DROP INDEX observation_series; DROP INDEX task_schedule;
                    DELETE FROM schema_migration WHERE name = 'measuring_series'
                    """
                )
            }

            let applied = try await SchemaMigrator(database).migrate()

            #expect(applied == ["measuring_series"])
            #expect(imported.contains("1.7.1 0 cuc-vien-thong"))
            #expect(try await stored(database) == imported)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a succession recorded later joins the series of every edition, and leaves them when it is taken back`(
        kind: TestDatabase
    ) async throws {
        try await kind.with { database in
            _ = try await PublishedPlan(database: database)
            let before = try await stored(database)

            try await succeed("cuc-vien-thong", by: "cuc-attt", on: database)
            let joined = try await stored(database)
            try await succeed("cuc-vien-thong", by: nil, on: database)

            #expect(!before.contains("1.7.1 0 cuc-attt"))
            #expect(joined.contains("1.7.1 0 cuc-attt"))
            #expect(try await stored(database) == before)
        }
    }

    private func succeed(_ code: String, by successor: String?, on database: any Database) async throws {
        try await database.write { connection in
            let store = OrganisationStore(connection: connection)
            let known = try #require(try store.find(OrganisationCode(code)))
            try store.save([
                Organisation(
                    code: known.code,
                    name: known.name,
                    kind: known.kind,
                    parent: known.parent,
                    validFrom: known.validFrom,
                    validTo: known.validTo,
                    successor: successor.map { try OrganisationCode($0) },
                    region: known.region
                )
            ])
        }
    }
}
