/// One reason to read a report closely, with how much of it there is.
package struct ReviewRisk: Sendable, Hashable {
    /// Which reason.
    package let kind: ReviewRiskKind
    /// Days late for `late`, figures concerned for the others; at least 1.
    package let amount: Int

    /// A reason.
    package init(_ kind: ReviewRiskKind, _ amount: Int) {
        self.kind = kind
        self.amount = amount
    }
}
