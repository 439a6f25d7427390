import Domain
import Persistence

/// The steps that saving and sending share, inside one transaction.
struct DraftWriting {
    let address: ReportAddress
    let scope: ReportingScope
    let sheet: ReportSheet
    let connection: any Connection

    /// Loads the report for writing; another unit's report is refused as if it did not exist.
    ///
    /// - Parameter ahead: what was read before the transaction; used where it still holds.
    init(
        _ address: ReportAddress,
        by actor: ReportingActor,
        ahead: SheetReadAhead? = nil,
        connection: any Connection
    ) throws {
        guard actor.writes(for: address.organisation) else { throw ReportingScope.noReport }
        self.address = address
        if let ahead, try ahead.holds(connection) {
            (scope, sheet) = (ahead.scope, ahead.sheet)
        } else {
            scope = try ReportingScope(address.plan, address.round, connection: connection)
            sheet = try scope.sheet(of: address.organisation, connection: connection)
        }
        self.connection = connection
        guard scope.round.state.takesReports else { throw Refusal.conflict(Message("round.takes_no_reports")) }
    }

    /// Loads the report for the unit's approver and refuses a move its state does not allow, or one that was changed since.
    ///
    /// - Parameter revision: the revision the approver saw; nil: whichever there is.
    init(
        _ address: ReportAddress,
        approving revision: Int?,
        _ move: ReportMove,
        by actor: ReportingActor,
        connection: any Connection
    ) throws {
        try self.init(address, by: actor, connection: connection)
        guard actor.approves(for: address.organisation) else {
            throw Refusal.forbidden(Message("report.approver_only"))
        }
        guard revision == nil || revision == sheet.report?.revision else {
            throw Refusal.conflict(Message("report.changed_since"))
        }
        try require(move, from: nil)
    }

    /// Refuses a move the report's state does not allow, then a save that began from an older revision.
    func require(_ move: ReportMove, from revision: Int?) throws {
        _ = try (sheet.report?.progress ?? .blank).after(move)
        guard let revision, let stored = sheet.report, stored.revision != revision else { return }
        throw StaleReport(stored: stored)
    }

    /// Stores what was read as the next revision and gives the report's key.
    func store(_ reading: ReportReading, by actor: ReportingActor, at instant: Instant) throws -> Int64 {
        try ReportStore(connection: connection).save(
            reading.figures,
            reading.narratives,
            of: sheet.organisation.code,
            in: scope.round,
            after: sheet.report?.revision ?? 0,
            by: actor.name,
            at: instant
        )
    }
}
