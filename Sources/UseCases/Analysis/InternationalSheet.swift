package import Domain
package import Persistence

/// Comparisons of a plan's international indices, with the plan.
package struct InternationalSheet: Sendable {
    /// The plan.
    package let plan: StoredPlan
    /// One an index, in the order of their names.
    package let comparisons: [InternationalComparison]
}
