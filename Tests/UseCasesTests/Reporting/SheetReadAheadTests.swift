import Domain
import Persistence
import TestSupport
import Testing

@testable import UseCases

/// What was read before the writers' line is used only where nothing it rests on was written since.
@Suite struct SheetReadAheadTests {
    private static let lan = ReportingActor(ReportingField.lan)
    private static let minh = ReportingActor(ReportingField.minh)
    private static let ha = ReportingActor(ReportingField.ha)

    private func holds(
        on database: TestDatabase,
        after change: @Sendable (ReportingField) async throws -> Void
    ) async throws -> Bool? {
        try await database.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()
            try await field.open("2025-Q2")
            let address = try field.telecom
            let ahead = try await SheetReadAhead.read(address, field.runtime)
            try await change(field)
            guard let ahead else { return nil }
            return try await field.runtime.database.read { try ahead.holds($0) }
        }
    }

    @Test(arguments: TestDatabase.all) func `nothing written, and another unit's draft, leave it as it is`(
        database: TestDatabase
    ) async throws {
        #expect(try await holds(on: database) { _ in } == true)
        let afterOther = try await holds(on: database) { field in
            let other = try field.address("2025-Q3", "vu-ktsxhs")
            let nothing = ReportContent(revision: 0, figures: [], narratives: Narratives(trend: "Tăng"))
            _ = try await SaveDraft(runtime: field.runtime)(other, nothing, by: Self.minh)
        }
        #expect(afterOther == true)
    }

    @Test(arguments: TestDatabase.all) func `the unit's own draft, a round that is closed and an account end it`(
        database: TestDatabase
    ) async throws {
        let afterOwn = try await holds(on: database) { field in
            _ = try await SaveDraft(runtime: field.runtime)(field.telecom, ReportingField.report(), by: Self.lan)
        }
        let afterClosing = try await holds(on: database) { field in
            try await MoveRound(runtime: field.runtime)(PeriodCode("2025-Q3"), of: field.plan.code, .close, by: Self.ha)
        }
        let afterAccount = try await holds(on: database) { field in
            let approver = try NewAccount(
                name: AccountName("do.duyet"),
                displayName: "Đỗ Duyệt",
                grants: [Grant(role: .approver, organisation: OrganisationCode("cuc-vien-thong"))]
            )
            _ = try await CreateAccount(runtime: field.runtime)(approver, by: "command")
        }

        #expect(afterOwn == false)
        #expect(afterClosing == false)
        #expect(afterAccount == false)
    }

    @Test func `a report that the actor cannot be told of is not read ahead`() async throws {
        try await TestDatabase.sqlite.with { opened in
            let field = try await ReportingField(database: opened)
            try await field.open()

            let unknown = try await SheetReadAhead.read(field.address("2031-Q1", "cuc-vien-thong"), field.runtime)

            #expect(unknown == nil)
        }
    }
}
