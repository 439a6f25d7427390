package import Domain
package import Persistence

/// How one indicator stood at the end of each period shown.
package struct StandingHistoryRow: Sendable, Equatable {
    /// The indicator as it stands now.
    package let indicator: RatedIndicator
    /// One step a period, in their order.
    package let steps: [StandingStep]
}
