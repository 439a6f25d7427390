package import Domain
import Synchronization

/// The clock of a demonstration: another clock, moved by an offset that can be set while it runs.
package final class DemonstrationClock: Clock {
    /// When a new demonstration begins: 02/10/2025 at 09:00, inside the window of Quý III/2025.
    package static let start = Instant(milliseconds: 1_759_370_400_000)

    private let machine: any Clock
    private let offset: Mutex<Int64>

    /// A clock so many milliseconds from the machine's.
    package init(machine: any Clock, offset: Int64) {
        self.machine = machine
        self.offset = Mutex(offset)
    }

    /// The time of the demonstration.
    package func now() -> Instant {
        Instant(milliseconds: machine.now().milliseconds + currentOffset)
    }

    /// Milliseconds between the machine's time and the demonstration's.
    package var currentOffset: Int64 { offset.withLock { $0 } }

    /// Makes it that time; it runs on from there.
    package func set(to instant: Instant) {
        let difference = instant.milliseconds - machine.now().milliseconds
        offset.withLock { $0 = difference }
    }
}
