import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ApprovalTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let ha = ReportingActor(ReportingField.ha)

    /// Cục Viễn thông has an approver with an account.
    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ReportingField, _ approver: ReportingActor) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()
            let grant = Grant(role: .approver, organisation: try OrganisationCode("cuc-vien-thong"))
            let account = try NewAccount(
                name: AccountName("hoang.van.duc"),
                displayName: "Hoàng Văn Đức",
                grants: [grant]
            )
            _ = try await CreateAccount(runtime: field.runtime)(account, by: "command")
            try await body(field, ReportingActor(name: "hoang.van.duc", grants: [grant]))
        }
    }

    private func stored(_ field: ReportingField) async throws -> StoredReport? {
        try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).sheet.report
    }

    @Test(arguments: TestDatabase.all)
    func `a report goes out when the approver lets it, and is in time or late from then on`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, duc in
            let submit = SubmitReport(runtime: field.runtime)
            let outcome = try await submit(field.telecom, ReportingField.report(), by: Self.lan)
            let waiting = try await stored(field)
            let seen = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.ha).sheet.report
            let asked = try await AuditTrail.last(of: field.runtime)
            field.clock.advance(seconds: 3 * 86_400)

            let timeliness = try await ApproveReport(runtime: field.runtime)(field.telecom, by: duc)

            let sent = try await stored(field)
            let approved = try await AuditTrail.last(of: field.runtime)
            #expect(outcome == .awaitsApproval)
            #expect(waiting?.state == .awaitingApproval)
            #expect(waiting?.firstSubmittedAt == nil)
            #expect(seen == nil)
            #expect([asked.action, asked.actor] == ["report.approval_requested", "vu.thi.lan"])
            #expect(timeliness == .late(days: 1))
            #expect(sent?.state == .submitted)
            #expect(sent?.progress.submittedBy == "hoang.van.duc")
            #expect([approved.action, approved.actor] == ["report.submitted", "hoang.van.duc"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an approver gives a report back with a reason, and its writer sends it again`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, duc in
            let submit = SubmitReport(runtime: field.runtime)
            let decline = DeclineReport(runtime: field.runtime)
            try await submit(field.telecom, ReportingField.report(), by: Self.lan)

            await #expect(throws: InvalidInput(field: "reason", "report.reason_needed")) {
                try await decline(field.telecom, reason: " ", by: duc)
            }
            try await decline(field.telecom, reason: "Thiếu nguồn 1.6", by: duc)
            let events = try await ReadReport(runtime: field.runtime)(field.telecom, by: Self.lan).events
            let draft = try await stored(field)
            let again = try await submit(field.telecom, ReportingField.report(revision: 1), by: Self.lan)

            #expect(draft?.state == .draft)
            #expect(events.map(\.kind) == [.approvalRequested, .declined])
            #expect(events.last?.reason == "Thiếu nguồn 1.6")
            #expect(again == .awaitsApproval)
        }
    }

    @Test(arguments: TestDatabase.all) func `the approver's own report goes out at once`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, duc in
            let outcome = try await SubmitReport(runtime: field.runtime)(
                field.telecom,
                ReportingField.report(),
                by: duc
            )

            #expect(outcome == .sent(.inTime))
        }
    }

    @Test(arguments: TestDatabase.all) func `only the unit's approver approves, only what waits, only as it was seen`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field, duc in
            let approve = ApproveReport(runtime: field.runtime)
            await #expect(throws: Refusal.conflict(Message("report.is_draft"))) {
                try await approve(field.telecom, by: duc)
            }
            try await SubmitReport(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)

            await #expect(throws: Refusal.forbidden(Message("report.approver_only"))) {
                try await approve(field.telecom, by: Self.lan)
            }
            await #expect(throws: Refusal.notFound(Message("report.not_found"))) {
                try await approve(field.telecom, by: Self.ha)
            }
            await #expect(throws: Refusal.conflict(Message("report.changed_since"))) {
                try await approve(field.telecom, revision: 7, by: duc)
            }
            await #expect(throws: Refusal.conflict(Message("report.is_awaiting_approval"))) {
                try await SaveDraft(runtime: field.runtime)(
                    field.telecom,
                    ReportingField.report(revision: 1),
                    by: Self.lan
                )
            }
            try await RecallReport(runtime: field.runtime)(field.telecom, by: Self.lan)
            let recalled = try await stored(field)
            #expect(recalled?.state == .draft)
        }
    }
}
