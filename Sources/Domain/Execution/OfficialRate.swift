/// A share of counts with what it was made of.
package struct OfficialRate: Sendable, Hashable {
    /// What is counted.
    package let numerator: Int
    /// Of how many.
    package let denominator: Int

    /// A share; the denominator may be 0, then there is no percentage.
    package init(numerator: Int, denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The percentage with two decimals, rounded half up: 16,051/16,274 is 98.63 %. The Government's report of 2017 prints
    /// 98,62 %, which is the same share (98.6297… %) cut off after two decimals. Nil where there is nothing to divide by.
    package var percent: ExactDecimal? {
        guard denominator > 0 else { return nil }
        let hundredths = (numerator * 20_000 + denominator) / (2 * denominator)
        return ExactDecimal(scaled: Int64(hundredths) * (ExactDecimal.scale / 100))
    }
}
