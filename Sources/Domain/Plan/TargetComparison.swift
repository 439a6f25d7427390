/// How a target's number is to be compared with a figure; the raw value is the stored and exchanged sign.
package enum TargetComparison: String, Sendable, CaseIterable {
    /// A bare number; read as a floor where up is better and as a ceiling where down is better.
    case equal = "="
    /// At least.
    case atLeast = ">="
    /// More than.
    case moreThan = ">"
    /// At most, as in `Top 50`.
    case atMost = "<="
    /// Less than.
    case lessThan = "<"
}
