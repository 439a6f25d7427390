package import Domain

/// An edition that its recipient has not acknowledged yet.
package struct WaitingEdition: Sendable, Equatable {
    /// The plan's code.
    package let plan: PlanCode
    /// The round it belongs to.
    package let round: PeriodCode
    /// Its number within the round.
    package let number: Int
    /// When it was handed over.
    package let frozenAt: Instant
}
