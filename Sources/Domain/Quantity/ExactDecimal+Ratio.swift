extension ExactDecimal {
    /// The greatest magnitude a typed number may have: twelve digits before the decimal mark.
    package static let greatestTyped = ExactDecimal(scaled: 999_999_999_999_999_999)

    /// 100 × numerator ÷ denominator, rounded half away from zero to so many places (0 to 6); nil where the denominator is
    /// zero or the result has more than twelve digits before the mark.
    package static func percentage(of numerator: ExactDecimal, in denominator: ExactDecimal, places: Int = 2)
        -> ExactDecimal?
    {
        guard denominator != .zero, (0...6).contains(places) else { return nil }
        let step = Int128(power(of: 6 - places))
        let dividend = 100 * Int128(numerator.scaled) * Int128(scale)
        let divisor = Int128(denominator.scaled) * step
        let negative = (dividend < 0) != (divisor < 0)
        let magnitude = (2 * dividend.magnitude + divisor.magnitude) / (2 * divisor.magnitude)
        guard let steps = Int64(exactly: magnitude), steps <= greatestTyped.scaled / Int64(step) else { return nil }
        return ExactDecimal(scaled: (negative ? -steps : steps) * Int64(step))
    }

    /// True where the value, written with so many places, is 100 × numerator ÷ denominator rounded or cut to them.
    package func isPercentage(of numerator: ExactDecimal, in denominator: ExactDecimal, places: Int) -> Bool {
        let difference =
            Int128(scaled) * Int128(denominator.scaled) - 100 * Int128(numerator.scaled) * Int128(Self.scale)
        return difference.magnitude < Int128(Self.power(of: 6 - min(max(places, 0), 6))).magnitude
            * Int128(denominator.scaled).magnitude
    }

    /// The distance from zero.
    package var magnitude: ExactDecimal { ExactDecimal(scaled: Swift.abs(scaled)) }

    private static func power(of exponent: Int) -> Int64 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
