import Domain
import Persistence
import UseCases

extension PartContent {
    /// A lead's part as it is stored.
    init(_ sheet: ImplementationSheet, part: OrganisationCode) {
        self.init(
            part: part,
            version: sheet.version?.number ?? 0,
            revision: sheet.version?.part(of: part)?.revision ?? 0,
            rows: sheet.activities.typedRows(of: part)
        )
    }
}
