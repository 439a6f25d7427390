/// A dependency between two activities: the second begins when the first has ended.
package struct ActivityLink: Sendable, Hashable {
    /// What must have ended.
    package let from: ActivityID
    /// What waits for it.
    package let to: ActivityID

    /// A dependency.
    package init(from: ActivityID, to: ActivityID) {
        self.from = from
        self.to = to
    }
}
