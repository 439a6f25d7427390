internal import Persistence
import Synchronization

/// Idle connections; a new one is opened where none is idle, a dead one is dropped.
final class ConnectionPool: Sendable {
    private let connectionString: String
    private let searchPath: String?
    private let editions = EditionMemory()
    private let idle = Mutex<[PostgresConnection]>([])

    init(connectionString: String, searchPath: String?) {
        self.connectionString = connectionString
        self.searchPath = searchPath
    }

    func take() throws -> PostgresConnection {
        while let connection = idle.withLock({ $0.popLast() }) {
            if connection.isAlive { return connection }
            connection.close()
        }
        return try PostgresConnection(
            connectionString: connectionString,
            searchPath: searchPath,
            editions: editions
        )
    }

    func giveBack(_ connection: PostgresConnection) {
        guard connection.isAlive else { return connection.close() }
        idle.withLock { $0.append(connection) }
    }

    func closeAll() {
        for connection in idle.withLock({ connections in
            defer { connections = [] }
            return connections
        }) { connection.close() }
    }
}
