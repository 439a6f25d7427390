package import Documents
package import Domain
package import Persistence

extension ReportForm {
    /// The form of a unit's sheet with what the report says so far in its input cells.
    ///
    /// - Parameter content: what stands in the input cells instead; nil: the saved report.
    package init(_ sheet: ReportSheet, of plan: StoredPlan, content: ReportContent? = nil, at instant: Instant) {
        let content = content ?? sheet.report.map(ReportContent.init)
        let typed = Dictionary((content?.figures ?? []).map { ($0.key, $0) }) { first, _ in first }
        self.init(
            identity: ReportFormIdentity(sheet, of: plan),
            planName: plan.name,
            organisationName: sheet.organisation.name,
            period: sheet.round.period,
            deadline: sheet.deadline,
            madeAt: instant,
            rows: sheet.rows.map { ReportFormRow($0, typed: typed[$0.key]) },
            narratives: content?.narratives ?? Narratives(),
            isIllustrative: sheet.round.isIllustrative
        )
    }
}

extension ReportFormIdentity {
    /// The identity of a form made of the sheet now.
    init(_ sheet: ReportSheet, of plan: StoredPlan) {
        self.init(
            plan: plan.code,
            round: sheet.round.code,
            organisation: sheet.organisation.code,
            edition: plan.editionNumber,
            revision: sheet.report?.revision ?? 0
        )
    }
}

extension ReportFormRow {
    init(_ row: ReportSheetRow, typed: TypedFigure?) {
        self.init(
            key: row.key,
            name: (row.parentName.map { $0 + ": " } ?? "") + row.name,
            rule: row.rule,
            targets: row.targets,
            last: row.last.map { ($0.key.period, $0.vintage.figure) },
            contributed: row.contributed,
            typed: typed ?? TypedFigure(row.key)
        )
    }
}
