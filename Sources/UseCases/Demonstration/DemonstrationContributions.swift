import Domain

/// Invents what ministries and provinces contribute to one indicator of the running round; the same plan always gives the same.
///
/// One stands far from the others, so that an outlier is seen, and a few have sent nothing yet.
struct DemonstrationContributions {
    /// The indicator.
    let indicator: Indicator
    /// Who contributes, in the order of obligations.
    let contributors: [OrganisationCode]
    /// What the whole is around, in per cent.
    let level: ExactDecimal

    /// How many of them have not sent anything when the demonstration begins.
    private static let outstanding = 6

    /// The first indicator of a ratio that at least ten organisations contribute to; nil where the plan has none.
    init?(_ content: PlanContent, on day: Day, figures: DemonstrationFigures) {
        let rule = ObligationRule(expanding: content.organisations, day: day)
        let chosen = content.indicators.first { indicator in
            let form = ContributionForm(unit: indicator.unit, aggregation: indicator.aggregation)
            return !indicator.isHeading && form == .share && rule.contributors(to: indicator).count >= 10
        }
        guard let chosen, let level = figures.value(for: chosen, on: day) else { return nil }
        indicator = chosen
        contributors = rule.contributors(to: chosen)
        self.level = level
    }

    /// Those whose contribution is accepted when the demonstration begins.
    var reporting: ArraySlice<OrganisationCode> { contributors.dropLast(Self.outstanding) }

    /// Those who have an account to contribute with: the last two, who have sent nothing.
    var withAccount: ArraySlice<OrganisationCode> { contributors.suffix(2) }

    /// What an organisation types.
    func typed(by organisation: OrganisationCode) -> TypedFigure {
        let denominator = 200 + StableHash("contribution", organisation.text).below(4_800)
        let wobble = StableHash("contributed share", organisation.text).below(13) - 6
        let share = organisation == reporting.last ? 12 : min(93, max(7, Int(level.approximate))) + wobble
        return TypedFigure(
            FigureKey(indicator.code, .contributing),
            numerator: String(denominator * share / 100),
            denominator: String(denominator)
        )
    }
}
