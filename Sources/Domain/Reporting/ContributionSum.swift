/// What the accepted contributions to an indicator add up to (domain rules, section 4): a suggestion to who measures it.
///
/// Sums are exact; a share is Σ numerators ÷ Σ denominators, never a mean of percentages.
package struct ContributionSum: Sendable, Hashable {
    /// How they are added up.
    package let form: ContributionForm
    /// Σ numerators of a share; nil for a count, while nothing is counted, and where it is too large to be held.
    package let numerator: ExactDecimal?
    /// Σ denominators of a share; nil as for the numerator.
    package let denominator: ExactDecimal?
    /// The share in per cent with two decimals, or the sum of values; nil where there is none.
    package let value: ExactDecimal?
    /// How many are in it.
    package let coverage: ContributionCoverage

    /// A sum of totals; a total that is nil could not be held.
    package init(
        _ form: ContributionForm,
        numerator: ExactDecimal?,
        denominator: ExactDecimal?,
        amount: ExactDecimal?,
        coverage: ContributionCoverage
    ) {
        self.form = form
        self.coverage = coverage
        let isShare = form == .share && coverage.counted > 0
        self.numerator = isShare ? numerator : nil
        self.denominator = isShare ? denominator : nil
        switch form {
        case .amount: value = coverage.counted > 0 ? amount : nil
        case .share:
            guard isShare, let numerator, let denominator else {
                value = nil
                return
            }
            value = ExactDecimal.percentage(of: numerator, in: denominator)
        }
    }

    /// Adds up contributions.
    package init(_ form: ContributionForm, of contributions: [Contribution]) {
        let figures = contributions.filter { $0.state == .counted }.compactMap(\.figure)
        self.init(
            form,
            numerator: ExactDecimal.sum(figures.compactMap(\.numerator)),
            denominator: ExactDecimal.sum(figures.compactMap(\.denominator)),
            amount: ExactDecimal.sum(figures.compactMap(\.value)),
            coverage: ContributionCoverage(contributions)
        )
    }

    /// True where a figure states what the sum says: its value is the sum's, rounded half away from zero to as many decimals
    /// as the value has. A figure without a value, and any figure while nothing is summed, contradicts nothing.
    package func agrees(with figure: Figure) -> Bool {
        guard let value, let stated = figure.value else { return true }
        guard form == .share, let numerator, let denominator else { return stated == value }
        return ExactDecimal.percentage(of: numerator, in: denominator, places: stated.decimals) == stated
    }

    /// How far a value lies from the sum; nil while nothing is summed.
    package func difference(of stated: ExactDecimal?) -> ExactDecimal? {
        guard let stated, let value else { return nil }
        return stated - value
    }

    /// Names this state of the sum, so that who takes it over says which one they saw: `8510/10000/40`, numerator,
    /// denominator and how many are in it, or `1234//40` for a count.
    package var token: String {
        "\((form == .share ? numerator : value)?.canonical ?? "")/\(denominator?.canonical ?? "")/\(coverage.counted)"
    }
}
