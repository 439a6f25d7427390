package import Domain

/// When a list of tasks is asked for, and how long the plan waits for a word: what states are judged by.
package struct TaskMoment: Sendable, Equatable {
    /// The server's clock, or the moment the past is read at.
    package let now: Instant
    /// The moment the past is read at; nil for the present.
    package let asOf: Instant?
    /// When progress is stale.
    package let stale: StaleProgress

    /// A moment.
    ///
    /// - Parameter asOf: where the past is read, the moment it is read at, by which all is judged.
    package init(now: Instant, stale: StaleProgress = .standard, asOf: Instant? = nil) {
        self.now = asOf ?? now
        self.asOf = asOf
        self.stale = stale
    }

    /// The day it is.
    package var day: Day { now.day }
}
