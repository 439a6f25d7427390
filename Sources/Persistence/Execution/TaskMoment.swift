package import Domain

/// When a list of tasks is asked for, and how long the plan waits for a word: what states are judged by.
package struct TaskMoment: Sendable, Equatable {
    /// The server's clock.
    package let now: Instant
    /// When progress is stale.
    package let stale: StaleProgress

    /// A moment.
    package init(now: Instant, stale: StaleProgress = .standard) {
        self.now = now
        self.stale = stale
    }

    /// The day it is.
    package var day: Day { now.day }
}
