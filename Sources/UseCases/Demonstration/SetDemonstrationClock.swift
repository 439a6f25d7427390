package import Domain

/// Sets the clock of a running demonstration and remembers it, so that commands beside the server see the same time.
package struct SetDemonstrationClock: Sendable {
    private let runtime: Runtime
    private let clock: DemonstrationClock

    /// The clock to set, and where it is remembered.
    package init(runtime: Runtime, clock: DemonstrationClock) {
        self.runtime = runtime
        self.clock = clock
    }

    /// Makes it that time; it runs on from there.
    package func callAsFunction(to instant: Instant) async throws {
        clock.set(to: instant)
        try await remember()
    }

    func remember() async throws {
        let setting = DemonstrationSetting(isComplete: true, clockOffset: clock.currentOffset)
        try await runtime.with(clock: clock).change(by: "system") { connection, at in
            try setting.save(connection)
            let detail = ["clock": at.rfc3339]
            return ((), AuditFact(action: "demonstration.clock_set", subject: "demonstration", detail: detail))
        }
    }
}
