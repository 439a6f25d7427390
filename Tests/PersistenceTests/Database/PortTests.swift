import Persistence
import TestSupport
import Testing

/// The same closures must mean the same on both databases.
struct PortTests {
    @Test(arguments: TestDatabase.all)
    func `values come back as they were bound`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let hostile = "Ứng dụng 'số'; DROP TABLE x; $1 ?1 \"q\""

            let row = try await database.write { connection -> [SQLValue] in
                try connection.executeScript("CREATE TABLE t (a bigint, b text, c boolean, d text)")
                let missing: String? = nil
                try connection.execute(
                    "INSERT INTO t (a, b, c, d) VALUES (\(Int64.min), \(hostile), \(true), \(missing))"
                )
                let found = try connection.query("SELECT a, b, c, d FROM t WHERE b = \(hostile)")[0]
                return [
                    .integer(try found.integer(0)), .text(try found.text(1)), .boolean(try found.boolean(2)),
                    found[3],
                ]
            }

            #expect(row == [.integer(.min), .text(hostile), .boolean(true), .null])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `bytes come back as they were bound, also none and zero`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let type: SQL = database.dialect == .sqlite ? "blob" : "bytea"
            let every = (0...255).map { UInt8($0) } + [0, 0, 92, 120]

            let found = try await database.write { connection -> [[UInt8]] in
                try connection.executeScript("CREATE TABLE t (n bigint, a \(type.text))")
                try connection.execute("INSERT INTO t (n, a) VALUES (1, \(every)), (2, \([UInt8]()))")
                return try connection.query("SELECT a FROM t ORDER BY n").map { try $0.bytes(0) }
            }

            #expect(found == [every, []])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `placeholders keep their numbers out of order, repeated and beyond nine`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let values = Array(1...11)

            let found = try await database.read { connection in
                let list: SQL = "\(values[0]), \(values[1]), \(values[2]), \(values[3]), \(values[4]), \(values[5])"
                let rest: SQL = "\(values[6]), \(values[7]), \(values[8]), \(values[9]), \(values[10])"
                let one = "one"
                let row = try connection.query(
                    "SELECT CAST(\(one) AS text), 11 IN (\(part: list), \(part: rest)), 12 IN (\(part: list), \(part: rest))"
                )[0]
                return (try row.text(0), try row.boolean(1), try row.boolean(2))
            }

            #expect(found == ("one", true, false))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an empty list matches nothing`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            let rows = try await database.read { connection in
                let none: [Int64] = []
                return try connection.query("SELECT 1 WHERE 1 IN \(list: none)")
            }

            #expect(rows.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a transaction that throws leaves nothing`(_ kind: TestDatabase) async throws {
        struct Stop: Error {}
        try await kind.with(migrated: false) { database in
            try await database.write { try $0.executeScript("CREATE TABLE t (a bigint)") }

            await #expect(throws: Stop.self) {
                try await database.write { connection in
                    try connection.execute("INSERT INTO t (a) VALUES (1)")
                    throw Stop()
                }
            }

            let count = try await database.read { try $0.query("SELECT count(*) FROM t")[0].integer(0) }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a broken constraint is named by its kind`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            try await database.write { connection in
                try connection.executeScript(
                    """
                    CREATE TABLE p (a bigint PRIMARY KEY, b bigint NOT NULL CHECK (b > 0));
                    CREATE TABLE c (a bigint REFERENCES p (a));
                    INSERT INTO p (a, b) VALUES (1, 1);
                    """
                )
            }
            let broken: [(SQL, ConstraintKind)] = [
                ("INSERT INTO p (a, b) VALUES (1, 2)", .unique), ("INSERT INTO p (a, b) VALUES (2, 0)", .check),
                ("INSERT INTO p (a) VALUES (3)", .notNull), ("INSERT INTO c (a) VALUES (9)", .foreignKey),
            ]

            for (statement, expected) in broken {
                let failure = await #expect(throws: ConstraintFailure.self) {
                    try await database.write { _ = try $0.execute(statement) }
                }
                #expect(failure?.kind == expected)
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a read cannot write`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            try await database.write { try $0.executeScript("CREATE TABLE t (a bigint)") }

            await #expect(throws: (any Error).self) {
                try await database.read { _ = try $0.execute("INSERT INTO t (a) VALUES (1)") }
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `writers that read what others write lose no update`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            try await database.write { connection in
                try connection.executeScript("CREATE TABLE t (a bigint); INSERT INTO t (a) VALUES (0);")
            }

            try await withThrowingTaskGroup { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await database.write { connection in
                            let seen = try connection.query("SELECT a FROM t")[0].integer(0)
                            try connection.execute("UPDATE t SET a = \(seen + 1)")
                        }
                    }
                }
                try await group.waitForAll()
            }

            let count = try await database.read { try $0.query("SELECT a FROM t")[0].integer(0) }
            #expect(count == 20)
        }
    }
}
