internal import NIOPosix
package import Persistence

/// PostgreSQL through libpq: a pool of blocking connections on threads of their own.
///
/// Writes are SERIALIZABLE and stand in one line: each ends with an entry behind the last one of the audit chain, so two at
/// once could never both succeed. One thread of the process writes them, those that wait together in one transaction.
/// Reads see one snapshot and wait for nobody.
package struct PostgresDatabase: Database {
    private let pool: ConnectionPool
    private let threads: NIOThreadPool
    private let writer = NIOThreadPool(numberOfThreads: 1)
    private let queue = WriteQueue { ($0 as? PostgresFault)?.isCollision == true }
    private let waiting: WaitingLine
    private let answers = AnswerMemory()

    /// PostgreSQL.
    package let dialect = Dialect.postgres

    private static let attempts = 12
    /// The advisory lock writers of one schema wait on, whichever server they belong to. It is the session's and taken
    /// before the transaction begins, so that the transaction's snapshot shows what the writer before it left.
    private static let writersLine = 7_493_943

    /// A database by its connection string (`postgres://…` or libpq's `key=value`); connections open on demand.
    ///
    /// - Parameters:
    ///   - searchPath: the schema to work in, where it is not the user's own.
    ///   - connections: how many connections read at most, as many threads wait on them; one more writes.
    package init(connectionString: String, searchPath: String? = nil, connections: Int = 8) {
        pool = ConnectionPool(connectionString: connectionString, searchPath: searchPath)
        threads = NIOThreadPool(numberOfThreads: connections)
        waiting = WaitingLine(limit: connections * 128)
        threads.start()
        writer.start()
    }

    /// Reads in a REPEATABLE READ transaction that cannot write; throws `PostgresFault` where no connection is to be had.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await onThread { connection in
            connection.answers = answers
            defer { connection.answers = nil }
            return try transaction(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
        }
    }

    /// Writes in a SERIALIZABLE transaction behind the writers that came before, and tries again up to 12 times where it
    /// collides with a transaction from elsewhere.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try waiting.enter()
        defer { waiting.leave() }
        return try await queue.write(body) {
            writer.submit { state in
                guard state == .active else { return queue.refuseAll(ClosedDatabase()) }
                queue.writeGroup(in: inLine)
            }
        }
    }

    /// One transaction behind the other servers' writers.
    private func inLine(_ body: (any Connection) throws -> Void) throws {
        let connection = try pool.take()
        defer { pool.giveBack(connection) }
        try connection.begin("SELECT pg_advisory_lock(\(Self.writersLine), coalesce(hashtext(current_schema()), 0))")
        defer { connection.leave(line: Self.writersLine) }
        for attempt in 1... {
            do {
                return try transaction(connection, "BEGIN ISOLATION LEVEL SERIALIZABLE", body)
            } catch let fault as PostgresFault where fault.isCollision && attempt < Self.attempts {
                connection.pause(afterAttempt: attempt)
            }
        }
        throw PostgresFault(state: "40001", detail: "too many collisions", statement: "")
    }

    /// Waits for what is running and closes every connection.
    package func close() async throws {
        try await writer.shutdownGracefully()
        try await threads.shutdownGracefully()
        pool.closeAll()
    }

    private func onThread<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        try waiting.enter()
        defer { waiting.leave() }
        return try await threads.runIfActive {
            let connection = try pool.take()
            defer { pool.giveBack(connection) }
            return try body(connection)
        }
    }

    /// Runs a body that needs a connection for itself, outside a transaction.
    func outsideTransaction<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        try await onThread(body)
    }

    private func transaction<Value>(
        _ connection: PostgresConnection,
        _ begin: String,
        _ body: (any Connection) throws -> Value
    ) throws -> Value {
        try connection.begin(begin)
        do {
            let value = try body(connection)
            try connection.command("COMMIT")
            return value
        } catch {
            connection.rollBack()
            throw error
        }
    }
}
