/// A database: runs closures in transactions. One value per server, shared by everything.
package protocol Database: Sendable {
    /// Which database it is.
    var dialect: Dialect { get }

    /// Runs a closure that only reads, on one consistent snapshot.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Runs a closure in one serializable write transaction: all of it is durable when this returns, or none of it is.
    ///
    /// Writes that wait together may share one transaction (`WriteQueue`): each is all or nothing by itself. The closure may
    /// run more than once, so it must have no effect outside.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Closes all connections; nothing may be asked afterwards.
    func close() async throws
}
