import Domain
import Persistence

/// The steps the coordinator's decisions share, inside one transaction.
struct ReportUnderReview {
    let scope: ReportingScope
    let sheet: ReportSheet
    let report: StoredReport

    /// Loads a begun report for the coordinator; refuses everybody else.
    ///
    /// - Parameter revision: the revision the coordinator saw; nil: whichever there is.
    init(
        _ address: ReportAddress,
        seen revision: Int?,
        by actor: ReportingActor,
        connection: any Connection
    ) throws {
        scope = try ReportingScope(address.plan, address.round, connection: connection)
        try scope.requireCoordinator(actor)
        sheet = try scope.sheet(of: address.organisation, connection: connection)
        guard let report = sheet.report else { throw Refusal.conflict(Message("report.is_draft")) }
        guard revision == nil || revision == report.revision else {
            throw Refusal.conflict(Message("report.changed_since"))
        }
        guard scope.round.state.takesReports else { throw Refusal.conflict(Message("round.takes_no_reports")) }
        self.report = report
    }
}
