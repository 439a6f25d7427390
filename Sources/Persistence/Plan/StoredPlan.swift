package import Domain

/// A plan of the server with the header of its current edition.
package struct StoredPlan: Sendable, Equatable {
    /// The plan's key, the same for all its editions.
    package let id: Int64
    /// The key of the current edition.
    package let editionID: Int64
    /// The number of the current edition, from 1.
    package let editionNumber: Int
    /// SHA-256 of the current edition's canonical content, lower-case hexadecimal.
    package let contentHash: String
    /// When the current edition was imported.
    package let importedAt: Instant
    /// Name, owner, years and documents of the current edition.
    package let header: PlanHeader

    /// The plan's code, unique on the server.
    package var code: PlanCode { header.code }
    /// The plan's full name.
    package var name: String { header.name }
    /// The organisation that issued the plan.
    package var owner: OrganisationCode { header.owner }
    /// The organisation that collects, reviews and consolidates.
    package var coordinator: OrganisationCode { header.coordinator }
    /// The organisation that receives forwarded editions; nil where the plan names none.
    package var recipient: OrganisationCode? { header.recipient }
    /// The years the plan runs and reports for.
    package var years: ClosedRange<Int> { header.years }
}
