import Domain
import TestSupport
import Testing

@testable import Persistence

/// The migration of contributions on a database that was in use before it.
@Suite struct ContributionsMigrationTests {
    private static let before = """
        INSERT INTO organisation (code, name, kind, position, folded_name, sort_key)
            VALUES ('cuc-vien-thong', 'Cục Viễn thông', 'ministry_unit', 1, 'cuc vien thong', 'a');
        INSERT INTO plan (id, code) VALUES (1, 'ke-hoach');
        INSERT INTO round (id, plan_id, code, first_day, last_day, due_before, asks_for, state, illustrative)
            VALUES (1, 1, '2025-Q2', '2025-04-01', '2025-06-30', '2025-07-05', 'data', 'closed', false);
        INSERT INTO report (id, round_id, organisation_code, state, revision, trend, difficulties, proposals, saved_at,
            saved_by) VALUES (1, 1, 'cuc-vien-thong', 'accepted', 1, '', '', '', 1, 'lan');
        INSERT INTO report_figure (report_id, indicator_code, typed_value, typed_numerator, typed_denominator, value,
            status, note) VALUES (1, '1.6', '88,4', '', '', 88400000, 'A', 'khảo sát');
        INSERT INTO observation (id, plan_id, indicator_code, organisation_code, period_code, period_last_day)
            VALUES (7, 1, '1.6', 'cuc-vien-thong', '2025-Q2', '2025-06-30');
        INSERT INTO vintage (observation_id, number, value, status, note, source, author, reason, recorded_at,
            illustrative) VALUES (7, 1, 88400000, 'P', '', '', 'lan', '', 5, false), (7, 2, 88100000, 'A', '', '',
            'ha', 'sửa', 9, false);
        INSERT INTO stored_file (sha256, size, content) VALUES ('aa', 1, '\\x00');
        INSERT INTO evidence (round_id, organisation_code, indicator_code, name, type, sha256, added_at, added_by)
            VALUES (1, 'cuc-vien-thong', '1.6', 'a.pdf', 'pdf', 'aa', 1, 'lan'),
                (1, 'cuc-vien-thong', NULL, 'b.pdf', 'pdf', 'aa', 1, 'lan');
        """

    @Test(arguments: TestDatabase.all)
    func `what was stored is measured, keeps its vintages and takes a contribution beside it`(
        _ kind: TestDatabase
    ) async throws {
        try await kind.with(migrated: false) { database in
            let older = Array(Migration.all.prefix { $0.name != "contributions" })
            _ = try await SchemaMigrator(database, migrations: older).migrate()
            try await database.write { try $0.executeScript(Self.before) }

            _ = try await SchemaMigrator(database).migrate()

            let measured = ObservationKey(
                planID: 1,
                figure: FigureKey(try IndicatorCode("1.6")),
                organisation: try OrganisationCode("cuc-vien-thong"),
                period: try PeriodCode("2025-Q2")
            )
            let (history, kinds, proofs) = try await database.read { connection in
                (
                    try ObservationStore(connection: connection).history(of: measured),
                    try connection.query("SELECT kind FROM report_figure").map { try $0.text(0) },
                    try connection.query("SELECT kind FROM evidence ORDER BY id").map { try $0.optionalText(0) }
                )
            }
            #expect(history.map { $0.vintage.figure.value?.canonical } == ["88.4", "88.1"])
            #expect(kinds == ["measuring"])
            #expect(proofs == ["measuring", nil])
            try await Self.addContribution(to: measured, history[1], in: database)
        }
    }

    /// Foreign keys, the new key and the counter of keys work as in a fresh database.
    private static func addContribution(
        to measured: ObservationKey,
        _ known: StoredVintage,
        in database: any Database
    ) async throws {
        let contributed = ObservationKey(
            planID: 1,
            figure: FigureKey(measured.indicator, .contributing),
            organisation: measured.organisation,
            period: measured.period
        )
        let number = try await database.write { connection in
            try ObservationStore(connection: connection).append(known.vintage, to: contributed, lastDay: known.lastDay)
        }
        #expect(number == 1)
        await #expect(throws: (any Error).self) {
            try await database.write { connection in
                try connection.execute(
                    """
                    INSERT INTO vintage (observation_id, number, value, status, note, source, author, reason, recorded_at,
                        illustrative) VALUES (999, 1, 1, 'A', '', '', '', '', 1, \(false))
                    """
                )
            }
        }
    }
}
