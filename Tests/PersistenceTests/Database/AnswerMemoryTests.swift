import Domain
import Persistence
import Synchronization
import TestSupport
import Testing

struct AnswerMemoryTests {
    /// How often rows were read.
    private final class Reads: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }

        func units(_ connection: any Connection, of kind: String = "province") throws -> [String] {
            try connection.remembered("SELECT name FROM organisation WHERE kind = \(kind) ORDER BY code") { rows in
                count.withLock { $0 += 1 }
                return try rows.map { try $0.text(0) }
            }
        }
    }

    /// Takes a transaction back and says what it saw.
    private struct Undone: Error, Equatable {
        let seen: [String]
    }

    private static func write(_ name: String, entry: Int64, _ connection: any Connection) throws {
        try connection.execute(
            """
            INSERT INTO organisation (code, name, kind, folded_name, sort_key, position)
            VALUES (\("tinh-\(entry)"), \(name), 'province', \(name), \(name), \(entry))
            """
        )
        try connection.execute(
            """
            INSERT INTO audit_entry (number, at, actor, action, subject, detail, previous_hash, hash)
            VALUES (\(entry), \(Instant(milliseconds: 0)), 'an', 'plan.imported', 'plan/x', '{}', '', \("hash \(entry)"))
            """
        )
    }

    @Test(arguments: TestDatabase.all)
    func `rows are read once until something is written`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let reads = Reads()
            try await database.write { try Self.write("Hà Nội", entry: 1, $0) }

            let first = try await database.read { try reads.units($0) }
            let second = try await database.read { try reads.units($0) }
            #expect(first == ["Hà Nội"])
            #expect(second == first)
            #expect(reads.value == 1)

            try await database.write { try Self.write("Huế", entry: 2, $0) }
            let third = try await database.read { try reads.units($0) }
            #expect(third == ["Hà Nội", "Huế"])
            #expect(reads.value == 2)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `another value in the statement is another question`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let reads = Reads()
            try await database.write { try Self.write("Hà Nội", entry: 1, $0) }

            let provinces = try await database.read { try reads.units($0) }
            let ministries = try await database.read { try reads.units($0, of: "ministry") }

            #expect(provinces == ["Hà Nội"])
            #expect(ministries.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a transaction that writes sees its own change and leaves no answer behind`(_ kind: TestDatabase) async throws
    {
        try await kind.with { database in
            let reads = Reads()
            try await database.write { try Self.write("Hà Nội", entry: 1, $0) }
            _ = try await database.read { try reads.units($0) }

            await #expect(throws: Undone(seen: ["Thăng Long"])) {
                try await database.write { connection in
                    try connection.execute("UPDATE organisation SET name = 'Thăng Long'")
                    throw Undone(seen: try reads.units(connection))
                }
            }

            #expect(try await database.read { try reads.units($0) } == ["Hà Nội"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `before anything was recorded nothing is remembered`(_ kind: TestDatabase) async throws {
        try await kind.with { database in
            let reads = Reads()

            _ = try await database.read { try reads.units($0) }
            _ = try await database.read { try reads.units($0) }

            #expect(reads.value == 2)
        }
    }
}
