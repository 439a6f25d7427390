/// The reviewers' own clock: how long the reports that wait for them have waited, in milliseconds.
package struct ReviewWaiting: Sendable, Hashable {
    /// The middle one; of an even number the mean of the two middle ones.
    package let median: Int64
    /// The longest.
    package let longest: Int64

    /// Measures waiting times; nil where nothing waits.
    package init?(_ times: [Int64]) {
        let sorted = times.sorted()
        guard let longest = sorted.last else { return nil }
        let middle = sorted.count / 2
        median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        self.longest = longest
    }
}
