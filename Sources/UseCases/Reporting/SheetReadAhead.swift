import Domain
import Persistence

/// A report's sheet as it was read before its change stood in the writers' line, so that many sheets are read side by side while
/// one writer writes (docs/decisions/0038).
///
/// In the transaction that writes it is used only where the audit log says that nothing was written since but other units' drafts
/// and submissions, on which no sheet rests; else the sheet is read again there. So what is decided is decided as if everything
/// had been read in that transaction.
struct SheetReadAhead: Sendable {
    let scope: ReportingScope
    let sheet: ReportSheet
    private let log: LogPosition
    private let subject: String

    /// Actions that change nothing but the report they name.
    private static let ofOneReport = ["report.saved", "report.submitted", "report.approval_requested"]

    /// Reads the sheet of an address; nil where it cannot be read: the writing says why.
    static func read(_ address: ReportAddress, _ runtime: Runtime) async throws -> SheetReadAhead? {
        try await runtime.database.read { connection in
            do {
                guard let log = try LogPosition(connection) else { return nil }
                let scope = try ReportingScope(address.plan, address.round, connection: connection)
                let sheet = try scope.sheet(of: address.organisation, connection: connection)
                // How many contributions wait is part of such a sheet, and others' submissions change it.
                guard sheet.rows.allSatisfy({ $0.contributed == nil }) else { return nil }
                return SheetReadAhead(scope: scope, sheet: sheet, log: log, subject: address.subject)
            } catch is Refusal {
                return nil
            }
        }
    }

    /// True where the sheet is what this transaction would read.
    func holds(_ connection: any Connection) throws -> Bool {
        try log.holds(connection, but: Self.ofOneReport, notAbout: subject)
    }
}
