package import Domain
import Synchronization

/// The names of the server's plans, which the head of every page shows. They are read again only after the data have
/// changed, so that a page costs no statement more for them.
package final class PlanNames: Sendable {
    private struct Memory {
        var version: String?
        var names: [PlanName] = []
    }

    private let database: any Database
    private let version: DataVersion
    private let memory = Mutex(Memory())

    /// The plans of a database whose state `version` names.
    package init(_ database: any Database, version: DataVersion) {
        self.database = database
        self.version = version
    }

    /// All plans in the order of their codes, at most 100 ms old where another process writes.
    package func all(at now: Instant) async throws -> [PlanName] {
        let current = try await version.current(at: now)
        if let names = memory.withLock({ $0.version == current ? $0.names : nil }) { return names }
        let names = try await database.read { try PlanStore(connection: $0).names() }
        memory.withLock { $0 = Memory(version: current, names: names) }
        return names
    }
}
