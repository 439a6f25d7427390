package import Domain

/// A row that differs from the edition of the ranking before.
package struct RankingMove: Sendable, Hashable {
    /// The unit.
    package let organisation: OrganisationCode
    /// Its name.
    package let name: String
    /// Its place then; nil where it had none.
    package let placeBefore: Int?
    /// Its place now; nil where it has none.
    package let place: Int?
    /// Its score then; nil where it had none.
    package let scoreBefore: ExactDecimal?
    /// Its score now; nil where it has none.
    package let score: ExactDecimal?
}
