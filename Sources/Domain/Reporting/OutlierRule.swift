/// Says which contributed shares lie unusually far from the others: the modified z-score of Iglewicz and Hoaglin.
///
/// The score of a share is 0.6745 × (share − median) ÷ MAD, the median of the distances from the median; beyond ±3.5 it is an
/// outlier. Where more than half are alike (MAD 0) it is (share − median) ÷ (1.253314 × mean distance). It asks for five
/// shares. Unlike mean and standard deviation, a few wrong figures do not move it. Arithmetic is exact: integers only.
package struct OutlierRule: Sendable, Hashable {
    /// The least number of shares it judges.
    package static let leastCount = 5
    /// Beyond which score a share is an outlier.
    package static let limit = ExactDecimal(scaled: 3_500_000)

    /// Twice the median, so that it is whole.
    private let doubledMedian: Int64
    /// Four times the MAD; zero where more than half are alike.
    private let spread: Int64
    /// Twice the sum of the distances from the median.
    private let distances: Int128
    private let count: Int

    /// The rule over shares in any order; nil where there are too few.
    package init?(_ shares: [ExactDecimal]) {
        guard shares.count >= Self.leastCount else { return nil }
        let middle = Self.doubledMiddle(shares.map(\.scaled))
        let away = shares.map { abs(2 * $0.scaled - middle) }
        doubledMedian = middle
        spread = Self.doubledMiddle(away)
        distances = away.reduce(Int128(0)) { $0 + Int128($1) }
        count = shares.count
    }

    /// The median, cut to six decimals.
    package var median: ExactDecimal { ExactDecimal(scaled: doubledMedian / 2) }

    /// The median distance from the median (MAD), cut to six decimals.
    package var medianDistance: ExactDecimal { ExactDecimal(scaled: spread / 4) }

    /// The score with two decimals, cut towards zero; nil where all shares are alike.
    package func score(of share: ExactDecimal) -> ExactDecimal? {
        let (dividend, divisor) = fraction(share)
        guard divisor > 0 else { return nil }
        let hundredths = dividend * 100 / divisor
        return Int64(exactly: hundredths * 10_000).map(ExactDecimal.init(scaled:))
    }

    /// True where the share lies beyond the limit.
    package func isOutlier(_ share: ExactDecimal) -> Bool {
        let (dividend, divisor) = fraction(share)
        return 2 * dividend.magnitude > 7 * divisor.magnitude
    }

    /// The score as a fraction.
    private func fraction(_ share: ExactDecimal) -> (dividend: Int128, divisor: Int128) {
        let away = Int128(2 * share.scaled - doubledMedian)
        if spread > 0 { return (away * 2 * 6745, Int128(spread) * 10_000) }
        return (away * Int128(count) * 1_000_000, distances * 1_253_314)
    }

    /// The sum of the two middle numbers, or twice the middle one.
    private static func doubledMiddle(_ numbers: [Int64]) -> Int64 {
        let sorted = numbers.sorted()
        return sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
    }
}
