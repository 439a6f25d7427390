package import Domain

/// What an indicator is called where its heading is not in sight, and what it is measured in.
package struct IndicatorTitle: Sendable, Equatable {
    /// The name, behind that of its heading where it has one: `Tỷ lệ phủ …: Xã`.
    package let text: String
    /// What its values are measured in.
    package let unit: IndicatorUnit
}
