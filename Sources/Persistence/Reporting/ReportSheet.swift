package import Domain

/// All a unit needs to fill in its report of a round.
package struct ReportSheet: Sendable {
    /// The round.
    package let round: StoredRound
    /// The unit.
    package let organisation: Organisation
    /// When it must have been received.
    package let deadline: Deadline
    /// The report so far; nil while nobody has begun it.
    package let report: StoredReport?
    /// True where the unit has an approver, who lets its reports go out.
    package let hasApprover: Bool
    /// What is in force of its figures once it is accepted, corrections included.
    package let inForce: [FigureKey: StoredVintage]
    /// What the unit asked to be corrected in it, the newest first.
    package let corrections: [CorrectionRequest]
    /// What to supply, in the order of indicator codes; of one indicator what is measured before what is contributed.
    package let rows: [ReportSheetRow]

    /// True where the unit must supply something in the round.
    package var isObliged: Bool { !rows.isEmpty }

    /// The same for a reader who may not see the unit's draft.
    package var withoutReport: ReportSheet { showing(nil) }

    /// The same with another version of a report that is not accepted, or none.
    package func showing(_ report: StoredReport?) -> ReportSheet {
        ReportSheet(
            round: round,
            organisation: organisation,
            deadline: deadline,
            report: report,
            hasApprover: hasApprover,
            inForce: [:],
            corrections: [],
            rows: rows
        )
    }

    /// The same after the report was written and not accepted.
    package func with(_ report: StoredReport) -> ReportSheet { showing(report) }
}
