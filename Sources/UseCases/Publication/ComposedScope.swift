import Documents
import Domain
import Persistence

/// A periodic report of a plan as somebody may read or write it.
struct ComposedScope: Sendable {
    /// The plan.
    let plan: StoredPlan
    /// The report.
    let report: PeriodicReport

    /// The report for reading; refuses who does not read every unit's report.
    init(_ plan: PlanCode, _ report: PeriodicReport, readBy actor: ReportingActor, connection: any Connection) throws {
        self.plan = try Self.plan(plan, connection)
        self.report = report
        guard actor.readsAll(coordinator: self.plan.coordinator) else {
            throw Refusal.forbidden(Message("composed.readers_only"))
        }
    }

    /// The report for writing; refuses who does not coordinate the plan.
    init(_ plan: PlanCode, _ report: PeriodicReport, writtenBy actor: ReportingActor, connection: any Connection) throws
    {
        self.plan = try Self.plan(plan, connection)
        self.report = report
        guard actor.coordinates(self.plan.coordinator) else {
            throw Refusal.forbidden(Message("round.coordinator_only"))
        }
    }

    /// How the audit log names it.
    var subject: String { "plan/\(plan.code)/report/\(report.period)" }

    /// What is stored of it.
    func store(_ connection: any Connection) -> ComposedReportStore {
        ComposedReportStore(connection: connection, planID: plan.id)
    }

    /// The edition of that number; refuses where there is none.
    func edition(_ number: Int, connection: any Connection) throws -> ComposedEdition {
        guard let edition = try store(connection).edition(number, of: report) else {
            throw Refusal.notFound(Message("edition.not_found"))
        }
        return edition
    }

    /// The bytes of a form of an edition, exactly as they were frozen.
    ///
    /// - Throws: `AlteredEdition` where they are not.
    func content(of edition: ComposedEdition, _ format: ComposedFormat, connection: any Connection) throws -> [UInt8] {
        let stored = try store(connection).content(of: edition, format)
        guard let stored, Fingerprint.sha256(stored.bytes) == stored.sha256 else {
            throw AlteredEdition("\(subject)/edition/\(edition.number)", format.rawValue)
        }
        return stored.bytes
    }

    /// What an edition says, as a value.
    func composed(_ edition: ComposedEdition, connection: any Connection) throws -> ComposedReport {
        try ComposedReport(frozen: content(of: edition, .json, connection: connection))
    }

    /// Refuses while one of the report's rounds is open: its units still send within time.
    func requireClosedRounds(connection: any Connection) throws {
        let rounds = try RoundStore(connection: connection).all(planID: plan.id).filter { round in
            switch report {
            case .quarterly(let code): round.code == code
            case .annual(let year): round.period.to.year == year
            }
        }
        if let open = rounds.first(where: { $0.state == .open }) {
            throw Refusal.conflict(Message("composed.round_open", ["round": open.code.text]))
        }
    }

    private static func plan(_ code: PlanCode, _ connection: any Connection) throws -> StoredPlan {
        guard let plan = try PlanStore(connection: connection).find(code) else {
            throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
        }
        return plan
    }
}
