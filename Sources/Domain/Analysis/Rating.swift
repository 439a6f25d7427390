/// A figure judged against its growth path, with everything the judgement rests on.
///
/// The rule, in this order, where *lead* is figure − expected for an indicator that is to rise and expected − figure for
/// one that is to fall, and thresholds are per cent of the expected value's magnitude:
/// 1. no figure: no data;
/// 2. the figure satisfies the final target: target met, or far ahead where it also lies beyond both the path and the
///    target by more than `farLead`;
/// 3. the path expects nothing on the day: no path;
/// 4. lead above `farLead`: far ahead; lead of zero or more: on path;
/// 5. lag of up to `slightLag`: slightly behind; more: far behind.
///
/// Where the expected value is 0 no percentage exists: any lag is far behind and no lead is far ahead.
package struct Rating: Sendable, Hashable {
    /// The verdict.
    package let standing: Standing
    /// The figure judged; nil where there is none.
    package let figure: ExactDecimal?
    /// What the path expects on the figure's day; nil where it expects nothing or there is no figure.
    package let expectation: PathExpectation?
    /// The final target; nil where the plan prints none.
    package let target: Target?
    /// How far the figure is ahead of the path, in the indicator's unit, negative where behind; nil without both.
    package let lead: ExactDecimal?
    /// The thresholds used.
    package let thresholds: RatingThresholds

    /// Judges a figure of an indicator.
    ///
    /// - Parameters:
    ///   - figure: the accepted value; nil where there is none.
    ///   - day: the last day of the period the figure covers.
    ///   - targets: the indicator's baseline, plans and final target.
    package init(
        figure: ExactDecimal?,
        on day: Day,
        targets: [Target],
        direction: IndicatorDirection,
        thresholds: RatingThresholds = .standard
    ) {
        self.init(
            figure: figure,
            on: day,
            path: GrowthPath(targets: targets),
            target: targets.filter { $0.kind == .target }.max { $0.year < $1.year },
            direction: direction,
            thresholds: thresholds
        )
    }

    /// Judges a figure by a growth path and a final target made before; nil where the plan prints none.
    package init(
        figure: ExactDecimal?,
        on day: Day,
        path: GrowthPath,
        target final: Target?,
        direction: IndicatorDirection,
        thresholds: RatingThresholds = .standard
    ) {
        let expectation = figure == nil ? nil : path.expectation(on: day)
        let lead: ExactDecimal? =
            if let figure, let expectation { Self.lead(of: figure, over: expectation.value, direction) } else { nil }
        self.figure = figure
        self.expectation = expectation
        self.target = final
        self.lead = lead
        self.thresholds = thresholds
        guard let figure else {
            standing = .noData
            return
        }
        if let final, final.isMet(by: figure, direction: direction) {
            let margin = Self.lead(of: figure, over: final.value, direction)
            let beyondTarget = Self.exceeds(margin, thresholds.farLead, of: final.value)
            let beyondPath = Self.exceeds(lead, thresholds.farLead, of: expectation?.value)
            standing = beyondTarget && beyondPath ? .farAhead : .targetMet
        } else {
            standing = Self.standing(lead: lead, expected: expectation?.value, thresholds)
        }
    }

    /// The lead in per cent of the expected value, rounded to a tenth half away from zero; nil where there is no lead, the
    /// expected value is 0 or the percentage is beyond what an `ExactDecimal` holds.
    package var leadPercent: ExactDecimal? {
        guard let lead, let expected = expectation?.value, expected != .zero else { return nil }
        let tenths = Int128(lead.scaled) * 1000
        let divisor = Int128(expected.scaled.magnitude)
        let (quotient, remainder) = tenths.quotientAndRemainder(dividingBy: divisor)
        let away: Int128 = remainder.magnitude * 2 >= divisor.magnitude ? (tenths < 0 ? -1 : 1) : 0
        return Int64(exactly: (quotient + away) * Int128(ExactDecimal.scale / 10)).map(ExactDecimal.init(scaled:))
    }

    private static func standing(lead: ExactDecimal?, expected: ExactDecimal?, _ limits: RatingThresholds) -> Standing {
        guard let lead, let expected else { return .noPath }
        if lead >= .zero { return exceeds(lead, limits.farLead, of: expected) ? .farAhead : .onPath }
        let lag = ExactDecimal.zero - lead
        return expected == .zero || exceeds(lag, limits.slightLag, of: expected) ? .farBehind : .slightlyBehind
    }

    private static func lead(
        of figure: ExactDecimal,
        over expected: ExactDecimal,
        _ direction: IndicatorDirection
    ) -> ExactDecimal {
        direction == .up ? figure - expected : expected - figure
    }

    private static func exceeds(_ amount: ExactDecimal?, _ percent: Int, of base: ExactDecimal?) -> Bool {
        guard let amount, let base, base != .zero else { return false }
        return Int128(amount.scaled) * 100 > Int128(percent) * Int128(base.scaled.magnitude)
    }
}
