package import Domain
package import Persistence

/// What importing a package came to.
package enum PlanImportOutcome: Sendable {
    /// The plan is new; so many rounds were scheduled.
    case created(StoredPlan, rounds: Int)
    /// The server's current edition says the same; nothing was written.
    case unchanged(StoredPlan)
    /// The package differs from the current edition and was not confirmed; nothing was written. It would carry out these
    /// accepted proposals.
    case differs(StoredPlan, [PlanChange], proposals: [StoredProposal])
    /// The package became a new edition with these differences, which carries out these accepted proposals; so many rounds
    /// were scheduled.
    case amended(StoredPlan, [PlanChange], proposals: [StoredProposal], rounds: Int)
}
