package import Documents
import Domain
package import Persistence

extension StoredBudgetLine {
    /// The line as the workbook lists it.
    package var workbookRow: BudgetWorkbookRow {
        BudgetWorkbookRow(
            key: key,
            taskName: taskName ?? "",
            organisationName: organisationName,
            standing: standing,
            reason: lastReason
        )
    }
}
