package import Domain
import Synchronization

/// Names the state of the stored data: two equal names mean that nothing was written in between. Every write records an
/// audit entry, so the hash of the last one names everything before it, also in another process and after a restore.
///
/// Remembered for a tenth of a second, so asking costs nearly nothing; forgotten at once after a write of this process.
package final class DataVersion: Sendable {
    private struct Memory {
        var name: String?
        var readAt = Instant(milliseconds: 0)
        var generation = 0
    }

    private let database: any Database
    private let memory = Mutex(Memory())
    private static let lifetime: Int64 = 100
    /// The name of the data as a transaction sees them; no row where nothing was ever written.
    static let last: SQL = "SELECT hash FROM audit_entry ORDER BY number DESC LIMIT 1"

    /// The versions of a database's data.
    package init(_ database: any Database) {
        self.database = database
    }

    /// The name of the present state, at most 100 ms old where another process writes.
    ///
    /// Ask before reading the data themselves: an answer is then never older than its name.
    package func current(at now: Instant) async throws -> String {
        let (known, generation) = memory.withLock { memory in
            let age = now.milliseconds - memory.readAt.milliseconds
            return ((0..<Self.lifetime).contains(age) ? memory.name : nil, memory.generation)
        }
        if let known { return known }
        let name = try await database.read { connection in
            try connection.query(Self.last).first?.text(0) ?? "0"
        }
        memory.withLock { memory in
            guard memory.generation == generation else { return }
            memory.name = name
            memory.readAt = now
        }
        return name
    }

    /// Has the next question go to the database: after every write of this process.
    package func forget() {
        memory.withLock { memory in
            memory.name = nil
            memory.generation += 1
        }
    }
}
