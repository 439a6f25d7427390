package import Domain

/// A version of a task's implementation plan without its activities.
package struct ImplementationVersion: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// From 1 within the task's implementation plan.
    package let number: Int
    /// Where it stands.
    package let state: ImplementationState
    /// When and by whom it was begun.
    package let begunAt: Instant
    /// See `begunAt`.
    package let begunBy: String
    /// When and by whom it was last sent to the coordinator; nil while it was not, or where it was taken back.
    package let submittedAt: Instant?
    /// See `submittedAt`.
    package let submittedBy: String?
    /// When it was approved or last returned; nil while it was not.
    package let decidedAt: Instant?
    /// Who decided.
    package let decidedBy: String?
    /// Why it was last returned; nil while it never was.
    package let returnReason: String?
    /// The leads' parts saved so far.
    package let parts: [ImplementationPart]

    /// The part of a lead; nil while that lead saved none.
    package func part(of lead: OrganisationCode) -> ImplementationPart? { parts.first { $0.organisation == lead } }
}
