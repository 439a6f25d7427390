/// An indicator by code and name.
package struct IndicatorName: Sendable, Hashable {
    /// The printed code, as stored.
    package let code: String
    /// The printed name.
    package let name: String
}
