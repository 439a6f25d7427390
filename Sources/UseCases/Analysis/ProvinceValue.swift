import Domain

/// What a province is coloured by, before it has a place.
struct ProvinceValue {
    /// The value; nil where there is none.
    let value: ExactDecimal?
    /// What is above the line of the value; nil where it has none.
    let numerator: ExactDecimal?
    /// What is below it.
    let denominator: ExactDecimal?
    /// Whose figures it was made of.
    let madeOf: [OrganisationCode]
}
