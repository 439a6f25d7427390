import Domain

/// Who reads a page of the reporting work, when, and the token their forms carry.
struct RoundReader: Sendable, Equatable {
    /// What they may do.
    let actor: ReportingActor
    /// The form token.
    let token: String
    /// The server's clock.
    let now: Instant
}
