import Domain
import Persistence

extension DraftWriting {
    /// True where the actor cannot send by itself: the unit has an approver (domain rules, section 10), and the actor is none.
    func needsApproval(of actor: ReportingActor) -> Bool {
        sheet.hasApprover && !actor.approves(for: sheet.organisation.code)
    }

    /// Hands what was read to the unit's approver.
    func requestApproval(_ reading: ReportReading, by actor: ReportingActor, at instant: Instant) throws {
        let id = try store(reading, by: actor, at: instant)
        let store = ReportStore(connection: connection)
        try store.move(id, to: .awaitingApproval)
        try store.append(
            ReportEvent(kind: .approvalRequested, at: instant, actor: actor.name, content: reading.recorded),
            to: id
        )
    }

    /// Sends what was read to the coordinator and gives whether the unit's first submission was in time.
    func send(_ reading: ReportReading, by actor: ReportingActor, at instant: Instant) throws -> Timeliness {
        let id = try store(reading, by: actor, at: instant)
        let store = ReportStore(connection: connection)
        try store.submit(id, reading.findings, by: actor.name, at: instant)
        try store.append(
            ReportEvent(kind: .submitted, at: instant, actor: actor.name, content: reading.recorded),
            to: id
        )
        return sheet.deadline.timeliness(at: sheet.report?.firstSubmittedAt ?? instant)
    }

    /// The stored draft read again under today's rules; every fault of sending is thrown.
    func storedReading() throws -> ReportReading {
        let nothing = ReportContent(revision: 0, figures: [], narratives: Narratives())
        return try sendable(sheet.report.map(ReportContent.init) ?? nothing)
    }

    /// The content read for sending; every fault, unanswered indicator and compulsory part left out is thrown.
    func sendable(_ content: ReportContent) throws -> ReportReading {
        let reading = ReportReading(content, for: sheet)
        guard reading.problemsOfSending.isEmpty else { throw InvalidInput(reading.problemsOfSending) }
        return reading
    }
}
