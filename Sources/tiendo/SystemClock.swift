import Domain
import Foundation
import UseCases

/// The machine's clock. The only place that asks it.
struct SystemClock: Clock {
    func now() -> Instant { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) }
}
