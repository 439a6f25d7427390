import Persistence

/// A database that never answers.
struct SilentDatabase: Persistence.Database {
    struct Silence: Error {}
    let dialect = Dialect.sqlite

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Persistence.Connection) throws -> Value
    ) async throws -> Value {
        throw Silence()
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Persistence.Connection) throws -> Value
    ) async throws -> Value {
        throw Silence()
    }

    func close() async throws {}
}
