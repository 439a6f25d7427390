/// How long a plan waits for a word about an open task before its progress counts as stale.
package struct StaleProgress: Sendable, Hashable {
    /// Days without a word, 1 to 366.
    package let days: Int

    /// Where the plan decides nothing.
    package static let standard = StaleProgress(checked: 30)

    /// - Throws: `InvalidInput` with field `stale_days` outside 1 to 366.
    package init(days: Int) throws(InvalidInput) {
        guard (1...366).contains(days) else { throw InvalidInput(field: "stale_days", "progress.stale_days_range") }
        self.init(checked: days)
    }

    private init(checked days: Int) {
        self.days = days
    }

    /// The moment before which the last word must lie for the progress to be stale.
    package func cutOff(at now: Instant) -> Instant { now.adding(seconds: -Int64(days) * 86_400) }
}
