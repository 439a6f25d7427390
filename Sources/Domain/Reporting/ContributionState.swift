/// Where a contribution stands; the raw value is the word in addresses and exchange.
package enum ContributionState: String, Sendable, CaseIterable {
    /// Accepted with a value: it is in the sum.
    case counted
    /// Accepted, stating that there is no value.
    case missing
    /// Sent, not decided.
    case submitted
    /// Sent back.
    case returned
    /// Not sent.
    case notSupplied = "not_supplied"

    /// True where the contributor has nothing left to do for now.
    package var isIn: Bool { self == .counted || self == .missing }
}
