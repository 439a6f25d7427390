/// Slows guessing down: how many wrong sign-ins are borne before the next one must wait.
package struct SignInThrottle: Sendable, Equatable {
    /// Failures within the window after which a name or an address must wait.
    package let limit: Int
    /// Seconds a failure counts.
    package let windowSeconds: Int64

    /// Five failures in fifteen minutes.
    package static let standard = SignInThrottle(limit: 5, windowSeconds: 900)

    /// A throttle of its own.
    package init(limit: Int, windowSeconds: Int64) {
        self.limit = limit
        self.windowSeconds = windowSeconds
    }

    /// The instant from which on failures count at `now`: a failure of exactly the window's age no longer does.
    package func windowStart(at now: Instant) -> Instant { now.adding(seconds: -windowSeconds) }

    /// Whole seconds to wait, rounded up; nil where the next try may come at once.
    ///
    /// - Parameter failures: the instants of the failures that still count, in any order.
    package func wait(failures: [Instant], at now: Instant) -> Int? {
        let counting = failures.filter { $0 > windowStart(at: now) }.sorted()
        guard counting.count >= limit else { return nil }
        let free = counting[counting.count - limit].adding(seconds: windowSeconds)
        return Int((free.milliseconds - now.milliseconds + 999) / 1000)
    }
}
