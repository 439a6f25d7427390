import Domain

/// One act of a demonstration's history.
struct DemonstrationAct: Sendable {
    /// When it happens.
    let at: Instant
    /// Does it in a world that stands at that instant.
    let perform: @Sendable (Runtime) async throws -> Void
}
