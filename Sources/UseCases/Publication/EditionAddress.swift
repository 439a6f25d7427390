package import Domain

/// Which frozen edition is meant.
package struct EditionAddress: Sendable, Hashable {
    /// The plan.
    package let plan: PlanCode
    /// The round.
    package let round: PeriodCode
    /// Its number within the round, from 1.
    package let number: Int

    /// An edition of a round.
    package init(plan: PlanCode, round: PeriodCode, number: Int) {
        self.plan = plan
        self.round = round
        self.number = number
    }

    /// What the audit log calls it.
    var subject: String { "plan/\(plan)/round/\(round)/edition/\(number)" }
}
