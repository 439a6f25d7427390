package import Domain

/// An organisation with how much of a plan it is named in: a row of a list.
package struct OrganisationPart: Sendable, Equatable {
    /// The code, as stored.
    package let code: String
    /// The full name.
    package let name: String
    /// What it is.
    package let kind: OrganisationKind
    /// The last day it exists; nil: still.
    package let validTo: Day?
    /// Indicators it measures.
    package let measured: Int
    /// Indicators it executes.
    package let executed: Int
    /// Tasks it leads.
    package let led: Int
    /// Tasks it coordinates in.
    package let coordinated: Int

    /// True where the plan names it at all.
    package var isNamed: Bool { measured + executed + led + coordinated > 0 }
}
