/// Something a search found.
package struct SearchHit: Sendable, Hashable {
    /// What was found.
    package enum Kind: String, Sendable, CaseIterable {
        /// An indicator.
        case indicator
        /// A task.
        case task
        /// An organisation.
        case organisation
    }

    /// Indicator, task or organisation.
    package let kind: Kind
    /// Its code.
    package let code: String
    /// Its name.
    package let name: String
}
