package import Domain
package import Persistence
package import UseCases

extension ReportingField {
    /// Stores a changed content as the next edition of the plan, at the clock's time, with its entry in the audit log.
    @discardableResult
    package func amend(_ change: @Sendable (inout PlanContent) throws -> Void) async throws -> StoredPlan {
        var content = try Self.content()
        try change(&content)
        let amended = content
        return try await runtime.change(by: "command") { connection, at in
            let store = PlanStore(connection: connection)
            let plan = try store.save(amended, contentHash: "amended", at: at)
            try store.scheduleRounds(of: plan.id, for: amended.periods)
            return (plan, AuditFact(action: "plan.amended", subject: "plan/\(amended.header.code)"))
        }
    }

    /// Supplies and accepts the report of Cục Viễn thông in Quý III/2025, which must be open.
    package func accept(_ content: ReportContent) async throws {
        let telecom = try telecom
        try await SubmitReport(runtime: runtime)(telecom, content, by: ReportingActor(Self.lan))
        try await AcceptReport(runtime: runtime)(telecom, by: ReportingActor(Self.ha))
    }
}
