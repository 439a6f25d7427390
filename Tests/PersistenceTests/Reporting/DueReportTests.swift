import Domain
import Persistence
import TestSupport
import Testing

/// The table of due reports is nothing but the obligations, each unit once.
struct DueReportTests {
    private static func pairs(_ statement: SQL, _ database: any Database) async throws -> [String] {
        try await database.read { connection in
            try connection.query(statement).map { "\(try $0.integer(0)) \(try $0.text(1))" }
        }
    }

    private static func due(_ database: any Database) async throws -> [String] {
        try await pairs("SELECT round_id, organisation_code FROM due_report ORDER BY 1, 2", database)
    }

    private static func asked(_ database: any Database) async throws -> [String] {
        try await pairs("SELECT DISTINCT round_id, organisation_code FROM obligation ORDER BY 1, 2", database)
    }

    @Test(arguments: TestDatabase.all)
    func `a report is due from exactly the units with an obligation`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await ReportingField(database: database)
            try await field.open("2025-Q2")
            try await field.open()
            let opened = (try await Self.due(database), try await Self.asked(database))
            try await database.write { connection in
                let store = RoundStore(connection: connection)
                let round = try #require(try store.find(PeriodCode("2025-Q3"), planID: field.plan.id))
                let more = try ["vien-chien-luoc", "cuc-vien-thong"].flatMap { unit in
                    try ["1.6", "1.10"].map {
                        Obligation(
                            organisation: try OrganisationCode(unit),
                            indicator: try IndicatorCode($0),
                            kind: .measuring
                        )
                    }
                }
                try store.add(more, to: round)
            }

            let added = (try await Self.due(database), try await Self.asked(database))

            #expect(opened.0.count == 6 && opened.0 == opened.1)
            #expect(added.0.count == 7 && added.0 == added.1)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a database from before has its due reports after the migration`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let step = try #require(Migration.all.first { $0.name == "due_report" })
            _ = try await SchemaMigrator(database, migrations: Array(Migration.all.prefix(step.number - 1))).migrate()
            try await database.write { connection in
                try connection.executeScript(
                    """
                    INSERT INTO organisation (code, name, folded_name, sort_key, kind, position)
                        VALUES ('mot', 'Một', 'mot', 'mot', 'ministry', 1), ('hai', 'Hai', 'hai', 'hai', 'ministry', 2);
                    INSERT INTO plan (id, code) VALUES (1, 'ke-hoach');
                    INSERT INTO round (id, plan_id, code, first_day, last_day, due_before, asks_for, state, illustrative)
                        VALUES (5, 1, '2025-Q3', '2025-07-01', '2025-09-30', '2025-10-05', 'data', 'open', false);
                    INSERT INTO obligation (round_id, organisation_code, indicator_code, kind, position)
                        VALUES (5, 'mot', '1.1', 'measuring', 0), (5, 'mot', '1.2', 'measuring', 1),
                            (5, 'hai', '1.2', 'contributing', 2);
                    """
                )
            }

            _ = try await SchemaMigrator(database).migrate()

            #expect(try await Self.due(database) == ["5 hai", "5 mot"])
        }
    }
}
