package import Domain

/// The Phụ lục 01 file of a unit and a round: what it shows and what stands in its input cells.
package struct ReportForm: Sendable {
    /// What it is the form of.
    package let identity: ReportFormIdentity
    /// The plan's full name.
    package let planName: String
    /// The unit's name.
    package let organisationName: String
    /// The period reported on.
    package let period: ReportingPeriod
    /// When the report must have been received.
    package let deadline: Deadline
    /// When the form was made.
    package let madeAt: Instant
    /// Part I, in the order of indicator codes; of one indicator what is measured before what is contributed.
    package let rows: [ReportFormRow]
    /// Parts II to IV.
    package let narratives: Narratives
    /// True where the round's figures are illustrative.
    package let isIllustrative: Bool

    /// A form.
    package init(
        identity: ReportFormIdentity,
        planName: String,
        organisationName: String,
        period: ReportingPeriod,
        deadline: Deadline,
        madeAt: Instant,
        rows: [ReportFormRow],
        narratives: Narratives,
        isIllustrative: Bool
    ) {
        self.identity = identity
        self.planName = planName
        self.organisationName = organisationName
        self.period = period
        self.deadline = deadline
        self.madeAt = madeAt
        self.rows = rows
        self.narratives = narratives
        self.isIllustrative = isIllustrative
    }

    /// The yearly plans and targets its indicators have, in year order.
    var columns: [ScenarioColumn] {
        let targets = rows.flatMap(\.targets).filter { $0.kind != .baseline }
        return Set(targets.map { ScenarioColumn(kind: $0.kind, year: $0.year) }).sorted()
    }

    /// True where the unit contributes to an indicator: a column then says which row is measured and which contributed.
    var hasKinds: Bool { rows.contains { $0.key.kind == .contributing } }

    /// True where others contribute to an indicator the unit measures: columns then show what that adds up to.
    var hasSums: Bool { rows.contains { $0.contributed != nil } }

    /// A name for the file: plan, round and unit.
    package var fileName: String { "phu-luc-01-\(identity.plan)-\(identity.round)-\(identity.organisation).xlsx" }
}
