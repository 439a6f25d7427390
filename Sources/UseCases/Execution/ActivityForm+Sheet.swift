package import Documents
package import Domain
import Persistence

extension ActivityForm {
    /// The file of a lead's part with what it says so far.
    ///
    /// - Parameter content: what stands in the cells instead; nil: the stored part.
    package init(
        _ sheet: ImplementationSheet,
        part: OrganisationCode,
        content: [TypedActivity]? = nil,
        at instant: Instant
    ) {
        let labels = sheet.activities.labels
        self.init(
            identity: ActivityFormIdentity(
                plan: sheet.plan.code,
                task: sheet.task.code,
                organisation: part,
                version: sheet.version?.number ?? 0,
                revision: sheet.version?.part(of: part)?.revision ?? 0
            ),
            planName: sheet.plan.name,
            task: sheet.task,
            organisationName: sheet.name(of: part),
            units: sheet.task.units.map { Unit(code: $0, name: sheet.name(of: $0)) },
            rows: content ?? sheet.activities.typedRows(of: part),
            others: sheet.activities.activities.filter { $0.part != part }.map { (labels[$0.id], $0.name) },
            madeAt: instant
        )
    }
}
