/// A change that waits for the database's writer, whatever its value is.
struct WaitingWrite: Sendable {
    /// Runs the change; gives what tells its caller that it is stored.
    let attempt: @Sendable (any Connection) throws -> @Sendable () -> Void
    /// Tells its caller that nothing of it is stored.
    let refuse: @Sendable (any Error) -> Void

    init<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        attempt = { connection in
            let value = try body(connection)
            return { continuation.resume(returning: value) }
        }
        refuse = { continuation.resume(throwing: $0) }
    }
}
