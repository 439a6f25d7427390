/// The consolidated report of a round: every indicator with its scenario, this round's figures and the gaps, then what the
/// units wrote. A plain value: pages and files are made from it.
package struct ConsolidatedReport: Sendable, Equatable {
    /// The plan's code.
    package let plan: PlanCode
    /// The plan's name.
    package let planName: String
    /// The period: code, dates and deadline.
    package let period: ReportingPeriod
    /// Where the round stands.
    package let state: RoundState
    /// The instant the figures are read as of.
    package let asOf: Instant
    /// True where a figure in it is illustrative; then every form of the report must say so.
    package let isIllustrative: Bool
    /// The columns of the growth scenario: every kind and year the plan prints, in order.
    package let columns: [ScenarioColumn]
    /// The groups in printed order.
    package let groups: [IndicatorGroup]
    /// Every indicator, headings included, in code order.
    package let rows: [ConsolidatedRow]
    /// What the units wrote, in the order of their names; nil where the reader may not see it.
    package let narratives: [ConsolidatedNarrative]?

    /// A report.
    package init(
        plan: PlanCode,
        planName: String,
        period: ReportingPeriod,
        state: RoundState,
        asOf: Instant,
        isIllustrative: Bool,
        columns: [ScenarioColumn],
        groups: [IndicatorGroup],
        rows: [ConsolidatedRow],
        narratives: [ConsolidatedNarrative]?
    ) {
        self.plan = plan
        self.planName = planName
        self.period = period
        self.state = state
        self.asOf = asOf
        self.isIllustrative = isIllustrative
        self.columns = columns
        self.groups = groups
        self.rows = rows
        self.narratives = narratives
    }

    /// How the figures asked for stand.
    package var counts: ConsolidatedCounts {
        ConsolidatedCounts(rows.flatMap(\.figures))
    }
}
