package import Domain
import Synchronization
import UseCases

/// A clock that stands still until a test moves it.
package final class FixedClock: Clock {
    private let instant: Mutex<Instant>

    /// A clock standing at the demonstration's start unless told otherwise.
    package init(_ instant: Instant = Instant(milliseconds: 1_759_370_400_000)) {
        self.instant = Mutex(instant)
    }

    package func now() -> Instant { instant.withLock { $0 } }

    /// Puts the clock to a moment.
    package func set(_ moment: Instant) { instant.withLock { $0 = moment } }

    /// Moves the clock on.
    package func advance(seconds: Int64) { instant.withLock { $0 = $0.adding(seconds: seconds) } }
}
