import Persistence
import Synchronization
import TestSupport
import Testing

/// What waits together is written together; each change is all or nothing by itself.
struct WriteQueueTests {
    private struct Stop: Error, Equatable {}
    private struct Torn: Error, Equatable {}

    private final class Count: Sendable {
        private let value = Mutex(0)

        var now: Int { value.withLock { $0 } }

        func next() -> Int {
            value.withLock { value in
                value += 1
                return value
            }
        }
    }

    /// Has changes wait together, writes them as one group and gives what became of each, in order.
    private static func outcomes(
        _ queue: WriteQueue,
        of changes: [@Sendable (any Connection) throws -> Int],
        writing: () async throws -> Void
    ) async throws -> [Result<Int, any Error>] {
        let waiting = Count()
        return try await withThrowingTaskGroup { group in
            for (index, change) in changes.enumerated() {
                group.addTask { () -> (Int, Result<Int, any Error>) in
                    do {
                        let value = try await queue.write(change) { _ = waiting.next() }
                        return (index, .success(value))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            while waiting.now < changes.count { await Task.yield() }
            try await writing()
            var outcomes: [Int: Result<Int, any Error>] = [:]
            for try await (index, outcome) in group { outcomes[index] = outcome }
            return changes.indices.compactMap { outcomes[$0] }
        }
    }

    /// Inserts a number twice, and throws in between where it is divisible by three.
    private static func insert(_ number: Int) -> @Sendable (any Connection) throws -> Int {
        { connection in
            try connection.execute("INSERT INTO t (a) VALUES (\(number))")
            if number.isMultiple(of: 3) { throw Stop() }
            try connection.execute("INSERT INTO t (a) VALUES (\(number))")
            return number
        }
    }

    private static func stored(_ database: any Database) async throws -> [Int] {
        try await database.read { try $0.query("SELECT a FROM t ORDER BY a").map { try $0.int(0) } }
    }

    @Test(arguments: TestDatabase.all)
    func `a change of a group that throws takes nothing of the others with it`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            try await database.write { try $0.executeScript("CREATE TABLE t (a bigint)") }
            let queue = WriteQueue()

            let outcomes = try await Self.outcomes(queue, of: (1...7).map(Self.insert)) {
                try await database.write { connection in queue.writeGroup { try $0(connection) } }
            }

            #expect(outcomes.map { (try? $0.get()) ?? 0 } == [1, 2, 0, 4, 5, 0, 7])
            #expect(try await Self.stored(database) == [1, 1, 2, 2, 4, 4, 5, 5, 7, 7])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `nobody of a group that could not be committed is told of success`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            try await database.write { try $0.executeScript("CREATE TABLE t (a bigint)") }
            let queue = WriteQueue()

            let outcomes = try await Self.outcomes(queue, of: (1...7).map(Self.insert)) {
                await #expect(throws: Torn.self) {
                    try await database.write { connection in
                        queue.writeGroup { body in
                            try body(connection)
                            throw Torn()
                        }
                        throw Torn()
                    }
                }
            }

            #expect(outcomes.count == 7)
            for outcome in outcomes { #expect(throws: Torn.self) { try outcome.get() } }
            #expect(try await Self.stored(database).isEmpty)
        }
    }

    @Test func `a collision has the whole group run again and is answered once`() async throws {
        try await TestDatabase.sqlite.with(migrated: false) { database in
            try await database.write { try $0.executeScript("CREATE TABLE t (a bigint)") }
            let queue = WriteQueue { $0 is Torn }
            let runs = Count()
            let colliding: @Sendable (any Connection) throws -> Int = { connection in
                try connection.execute("INSERT INTO t (a) VALUES (9)")
                if runs.next() == 1 { throw Torn() }
                return 9
            }

            let outcomes = try await Self.outcomes(queue, of: [Self.insert(1), colliding, Self.insert(2)]) {
                try await database.write { connection in
                    queue.writeGroup { body in
                        try connection.execute("SAVEPOINT attempt")
                        do { try body(connection) } catch is Torn {
                            try connection.execute("ROLLBACK TO SAVEPOINT attempt")
                            try body(connection)
                        }
                    }
                }
            }

            #expect(try outcomes.map { try $0.get() } == [1, 9, 2])
            #expect(runs.now == 2)
            #expect(try await Self.stored(database) == [1, 1, 2, 2, 9])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what is found broken only at the end refuses the change that broke it`(_ kind: TestDatabase) async throws {
        try await kind.with(migrated: false) { database in
            try await database.write { connection in
                try connection.executeScript(
                    """
                    CREATE TABLE p (a bigint PRIMARY KEY);
                    CREATE TABLE t (a bigint REFERENCES p (a) DEFERRABLE INITIALLY DEFERRED);
                    INSERT INTO p (a) VALUES (0);
                    """
                )
            }

            let refused = await withTaskGroup { group in
                for number in 0..<40 {
                    group.addTask { () -> Int? in
                        do {
                            try await database.write { connection in
                                _ = try connection.execute("INSERT INTO t (a) VALUES (\(number == 23 ? 1 : 0))")
                            }
                            return nil
                        } catch let failure as ConstraintFailure {
                            return failure.kind == .foreignKey ? number : -1
                        } catch {
                            return -2
                        }
                    }
                }
                return await group.reduce(into: [Int]()) { refused, number in if let number { refused.append(number) } }
            }

            #expect(refused == [23])
            #expect(try await Self.stored(database) == Array(repeating: 0, count: 39))
        }
    }
}
