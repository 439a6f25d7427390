import Persistence
import Synchronization

/// The statements that ran, in order.
final class StatementRecord: Sendable {
    private let statements = Mutex<[SQL]>([])

    /// Notes a statement.
    func append(_ statement: SQL) { statements.withLock { $0.append(statement) } }

    /// Gives what ran since the last call.
    func take() -> [SQL] {
        statements.withLock { statements in
            defer { statements = [] }
            return statements
        }
    }
}
