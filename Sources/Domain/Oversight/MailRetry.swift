/// When a message that could not be sent is tried again, and when it is given up.
package struct MailRetry: Sendable, Hashable {
    /// Seconds until the second try; doubled from try to try.
    package let firstPause: Int64
    /// No pause is longer, in seconds.
    package let longestPause: Int64
    /// After so many tries it is given up.
    package let mostAttempts: Int

    /// One minute, doubled up to four hours, twelve tries: about a day, so that a mail server may be down for a night.
    package static let standard = MailRetry(firstPause: 60, longestPause: 4 * 3600, mostAttempts: 12)

    /// A rule of its own.
    package init(firstPause: Int64, longestPause: Int64, mostAttempts: Int) {
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.mostAttempts = mostAttempts
    }

    /// When to try again after so many failed tries; nil where it is to be given up.
    ///
    /// - Parameter chance: 0 to 255, from the runtime's source: shortens the pause by up to a half, so that many messages
    ///   do not all come back at one moment.
    package func next(afterAttempts attempts: Int, at now: Instant, chance: UInt8) -> Instant? {
        guard attempts < mostAttempts else { return nil }
        let doubled = firstPause << Int64(min(max(attempts - 1, 0), 30))
        let pause = min(doubled, longestPause) * 1000
        return Instant(milliseconds: now.milliseconds + pause - pause * Int64(chance) / 512)
    }
}
