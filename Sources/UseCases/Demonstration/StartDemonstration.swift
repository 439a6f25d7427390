package import Domain
import Persistence

/// Decides whether a database may be served as a demonstration, sets its clock and fills it the first time.
package struct StartDemonstration: Sendable {
    private let runtime: Runtime
    private let machine: any Clock

    /// - Parameters:
    ///   - runtime: the outside world; its clock is not asked.
    ///   - machine: the machine's clock.
    package init(runtime: Runtime, machine: any Clock) {
        self.runtime = runtime
        self.machine = machine
    }

    /// Starts or goes on with a demonstration and gives its clock.
    ///
    /// Time stands still between runs: it goes on from the last entry of the audit log, or from `clock` where given.
    /// Refuses a database that holds real accounts or opened rounds, one whose filling was interrupted, and one without a plan.
    package func callAsFunction(clock wanted: Instant?) async throws -> DemonstrationClock {
        let (setting, hasWork, lastChange) = try await runtime.database.read { connection in
            let hasWork = try DemonstrationFactsQuery(connection: connection).hasWork()
            return (
                try DemonstrationSetting.find(connection), hasWork, try AuditStore(connection: connection).last()?.at
            )
        }
        let clock = DemonstrationClock(machine: machine, offset: 0)
        if let setting {
            guard setting.isComplete else { throw Refusal.conflict(Message("demonstration.interrupted")) }
            clock.set(to: wanted ?? lastChange ?? DemonstrationClock.start)
            try await SetDemonstrationClock(runtime: runtime, clock: clock).remember()
            return clock
        }
        guard !hasWork else { throw Refusal.conflict(Message("demonstration.real_database")) }
        try await SeedDemonstration(runtime: runtime)()
        clock.set(to: wanted ?? DemonstrationClock.start)
        try await SetDemonstrationClock(runtime: runtime, clock: clock).remember()
        return clock
    }
}
