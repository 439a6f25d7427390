package import Domain

/// A clock that stands still; what a job records for a moment of its own.
package struct StandingClock: Clock {
    private let instant: Instant

    /// A clock that always tells that instant.
    package init(instant: Instant) {
        self.instant = instant
    }

    /// The instant.
    package func now() -> Instant { instant }
}
