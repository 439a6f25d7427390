import Persistence

/// An indicator that provinces contribute to.
package struct ProvinceIndicator: Sendable, Equatable {
    /// Its code.
    package let code: String
    /// Its name, its heading's before it.
    package let name: String

    init(_ facts: IndicatorFacts) {
        code = facts.code
        name = [facts.parentName, facts.name].compactMap(\.self).joined(separator: ": ")
    }
}
