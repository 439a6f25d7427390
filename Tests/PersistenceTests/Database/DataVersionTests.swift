import Domain
import Persistence
import TestSupport
import Testing

struct DataVersionTests {
    private static let morning = Instant(milliseconds: 1_759_370_400_000)

    private static func append(_ number: Int64, to database: any Database) async throws {
        let hash = "hash \(number)"
        try await database.write { connection in
            _ = try connection.execute(
                """
                INSERT INTO audit_entry (number, at, actor, action, subject, detail, previous_hash, hash)
                VALUES (\(number), \(morning), 'an', 'plan.imported', 'plan/x', '{}', '', \(hash))
                """
            )
        }
    }

    @Test(arguments: TestDatabase.all)
    func `the version is remembered for a tenth of a second`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let version = DataVersion(database)
            let first = try await version.current(at: Self.morning)
            try await Self.append(1, to: database)

            let soon = try await version.current(at: Instant(milliseconds: Self.morning.milliseconds + 99))
            let later = try await version.current(at: Instant(milliseconds: Self.morning.milliseconds + 100))

            #expect(first == "0")
            #expect(soon == first)
            #expect(later == "hash 1")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a forgotten version is asked for at once`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let version = DataVersion(database)
            _ = try await version.current(at: Self.morning)
            try await Self.append(1, to: database)

            version.forget()

            #expect(try await version.current(at: Self.morning) == "hash 1")
        }
    }

    @Test
    func `a clock set back does not keep an old version alive`() async throws {
        try await TestDatabase.sqlite.with { database in
            let version = DataVersion(database)
            _ = try await version.current(at: Self.morning)
            try await Self.append(1, to: database)

            let back = try await version.current(at: Self.morning.adding(seconds: -3600))

            #expect(back == "hash 1")
        }
    }
}
