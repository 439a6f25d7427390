extension ExactDecimal {
    /// A computed number rounded to so many places (0 to 6), half away from zero unless told otherwise; nil where it is no
    /// number or has more than twelve digits before the mark.
    package init?(
        approximating number: Double,
        places: Int,
        _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) {
        guard number.isFinite, number.magnitude < 1e12, (0...6).contains(places) else { return nil }
        let power = (0..<places).reduce(1.0) { power, _ in power * 10 }
        let steps = number * power
        // What lies within a millionth of a step is that step: 0.3 × 10 is 3.
        let nearest = steps.rounded()
        let rounded = abs(steps - nearest) < 1e-6 ? nearest : steps.rounded(rule)
        self.init(scaled: Int64(rounded) * (Self.scale / Int64(power)))
    }
}
