package import Domain
package import Persistence

/// Everything contributed to an indicator in a round.
package struct ContributionList: Sendable {
    /// A contributor's row.
    package struct Row: Sendable, Hashable {
        /// What it contributes.
        package let contribution: Contribution
        /// How far its share lies from the others, as `OutlierRule` counts it; nil where it has none.
        package let score: ExactDecimal?
        /// True where that is unusually far.
        package let isOutlier: Bool
    }

    /// The plan.
    package let plan: StoredPlan
    /// The round.
    package let round: StoredRound
    /// The indicator.
    package let indicator: IndicatorCode
    /// What it is called, and its unit.
    package let title: IndicatorTitle
    /// What is contributed adds up to; coverage counts those who were asked, whatever is restated.
    package let sum: ContributionSum
    /// The rule of outliers over what is shown; nil for counts and where there are too few shares.
    package let rule: OutlierRule?
    /// The contributors, in the order of their names.
    package let rows: [Row]
    /// The instant it is read as of.
    package let asOf: Instant
    /// True where predecessors stand together under the organisations of that day.
    package let isRestated: Bool

    /// A list of contributions; an indicator of counts has no outliers, for counts go with the size of the contributor.
    init(
        plan: StoredPlan,
        round: StoredRound,
        indicator: IndicatorCode,
        title: IndicatorTitle,
        sum: ContributionSum,
        shown: [Contribution],
        asOf: Instant,
        isRestated: Bool
    ) {
        let shares = sum.form == .share ? shown.compactMap(\.figure?.value) : []
        let rule = OutlierRule(shares)
        self.plan = plan
        self.round = round
        self.indicator = indicator
        self.title = title
        self.sum = sum
        self.rule = rule
        self.asOf = asOf
        self.isRestated = isRestated
        rows = shown.map { contribution in
            let share = contribution.figure?.value
            return Row(
                contribution: contribution,
                score: rule.flatMap { rule in share.flatMap(rule.score) },
                isOutlier: rule.map { rule in share.map(rule.isOutlier) ?? false } ?? false
            )
        }
    }

    /// The indicator with its sum.
    package var total: ContributionTotal { ContributionTotal(indicator: indicator, title: title, sum: sum) }

    /// Those a look is narrowed to, in the same order.
    package func narrowed(to filter: ContributionFilter) -> [Row] { rows.filter(filter.includes) }
}
