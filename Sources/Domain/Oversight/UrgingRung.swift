/// A step of a ladder with the instant from which it is due. Both together name it: a later deadline makes new rungs, and
/// what was sent for the old ones does not count for them.
package struct UrgingRung: Sendable, Hashable {
    /// What is to be said.
    package let step: UrgingStep
    /// From when on.
    package let from: Instant

    /// A rung.
    package init(_ step: UrgingStep, from: Instant) {
        self.step = step
        self.from = from
    }
}
