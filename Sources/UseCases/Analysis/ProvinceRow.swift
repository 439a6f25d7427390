package import Domain

/// A province of a map with the value it is coloured by.
package struct ProvinceRow: Sendable, Equatable {
    /// The province.
    package let province: Organisation
    /// Its tile; nil for a province the map does not know.
    package let tile: ProvinceTile?
    /// The value; nil where there is none.
    package let value: ExactDecimal?
    /// What is above the line of the value; nil where it has none.
    package let numerator: ExactDecimal?
    /// What is below it.
    package let denominator: ExactDecimal?
    /// The organisations the value was made of, where these are not the province alone.
    package let madeOf: [Organisation]
}
