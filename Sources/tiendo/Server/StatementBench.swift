import Persistence

/// Times a piece of work, and the statements it runs by themselves.
struct StatementBench: Sendable {
    /// The database the work runs on.
    let database: RecordingDatabase

    private static let runs = 200

    /// Medians of many runs, after some to warm up.
    func time(_ work: @Sendable () async throws -> Void) async throws -> StatementTiming {
        for _ in 0..<20 { try await work() }
        _ = database.record.take()
        try await work()
        let statements = database.record.take()
        let bare = database.database
        let whole = try await median { try await work() }
        let sql = try await median {
            try await bare.read { connection in
                for statement in statements { _ = try connection.query(statement) }
            }
        }
        return StatementTiming(statements: statements.count, whole: whole, sql: sql)
    }

    private func median(_ work: () async throws -> Void) async throws -> Duration {
        var times: [Duration] = []
        for _ in 0..<Self.runs { times.append(try await ContinuousClock().measure { try await work() }) }
        return times.sorted()[times.count / 2]
    }
}
