package import Domain

/// A component the coordinator recorded for a unit in place of what was counted.
package struct RankingOverride: Sendable, Hashable {
    /// The component.
    package let component: RankingComponent
    /// What counts.
    package let share: OfficialRate
    /// Why; shown with the row.
    package let reason: String
    /// Who recorded it.
    package let author: String
    /// When.
    package let recordedAt: Instant

    /// A recorded component.
    package init(
        component: RankingComponent,
        share: OfficialRate,
        reason: String,
        author: String,
        recordedAt: Instant
    ) {
        self.component = component
        self.share = share
        self.reason = reason
        self.author = author
        self.recordedAt = recordedAt
    }
}
