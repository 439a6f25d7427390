/// What a unit scores, from 0 to 100 with two decimals, and on how much weight that stands.
package struct RankingScore: Sendable, Hashable {
    /// The weighted mean of the components that have a denominator, their weights taken as the whole: the weight of one without
    /// is thereby spread over the others in proportion. Reckoned in exact fractions and rounded once, half up. Nil where no
    /// component of a weight has a denominator.
    package let value: ExactDecimal?
    /// The weight of those components together.
    package let weight: Int

    /// The least weight a score must stand on for its unit to have a place.
    package static let leastWeight = 50

    /// A unit's score by its components.
    package init(weights: RankingWeights, _ share: (RankingComponent) -> OfficialRate) {
        var sum = Fraction(numerator: 0, denominator: 1)
        var weight = 0
        for component in RankingComponent.allCases {
            let part = share(component)
            guard part.denominator > 0, weights[component] > 0 else { continue }
            weight += weights[component]
            sum = sum.adding(Int128(weights[component] * part.numerator), over: Int128(part.denominator))
        }
        self.weight = weight
        value = weight == 0 ? nil : sum.hundredths(of: Int128(weight))
    }

    /// Why the unit has no place; nil where it has one.
    package var gap: RankingGap? {
        guard value != nil else { return .nothing }
        return weight < Self.leastWeight ? .tooLittle(weight: weight) : nil
    }

    /// An exact sum of fractions; four counts of at most ten million fit well into 128 bits.
    private struct Fraction {
        let numerator: Int128
        let denominator: Int128

        func adding(_ other: Int128, over divisor: Int128) -> Fraction {
            let top = numerator * divisor + other * denominator
            let bottom = denominator * divisor
            let common = Self.greatestCommon(top, bottom)
            return Fraction(numerator: top / common, denominator: bottom / common)
        }

        /// A hundred times the fraction over a whole, with two decimals, rounded half up.
        func hundredths(of whole: Int128) -> ExactDecimal {
            let divisor = denominator * whole
            let hundredths = (numerator * 20_000 + divisor) / (2 * divisor)
            return ExactDecimal(scaled: Int64(hundredths) * (ExactDecimal.scale / 100))
        }

        private static func greatestCommon(_ first: Int128, _ second: Int128) -> Int128 {
            var (a, b) = (first, second)
            while b != 0 { (a, b) = (b, a % b) }
            return a == 0 ? 1 : a
        }
    }
}
