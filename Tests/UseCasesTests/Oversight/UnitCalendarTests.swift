import Documents
import Domain
import TestSupport
import Testing
import UseCases

@Suite struct UnitCalendarTests {
    private func with(_ body: @Sendable (UrgingField, OrganisationCode) async throws -> Void) async throws {
        try await TestDatabase.sqlite.with { database in
            try await body(try await UrgingField(database: database), try OrganisationCode("cuc-vien-thong"))
        }
    }

    @Test func `the calendar shows open and coming rounds, and moves with an extension`() async throws {
        try await with { field, unit in
            let calendar = UnitCalendar(runtime: field.runtime)
            let token = try await calendar.create(for: unit, by: ReportingActor(ReportingField.lan))
            let before = try await calendar.read(token, in: .vietnamese).events
            field.field.clock.advance(seconds: 60)
            try await GrantExtension(runtime: field.runtime)(
                field.field.telecom,
                dueBefore: try #require(Day(iso: "2025-10-15")),
                reason: "Sáp nhập xã",
                by: ReportingActor(ReportingField.ha)
            )

            let after = try await calendar.read(token, in: .vietnamese).events

            #expect(before.map(\.day.iso) == ["2025-04-02", "2025-07-04", "2025-10-04"])
            #expect(after.map(\.day.iso) == ["2025-04-02", "2025-07-04", "2025-10-14"])
            #expect(after.map(\.uid) == before.map(\.uid))
            #expect(after.map(\.sequence) == [0, 0, 1])
            #expect(after[2].modifiedAt > before[2].modifiedAt)
            #expect(after[2].summary == "Hạn nộp báo cáo Quý III năm 2025 – Cục Viễn thông")
        }
    }

    @Test func `a new address ends the earlier one, and one taken back ends all`() async throws {
        try await with { field, unit in
            let calendar = UnitCalendar(runtime: field.runtime)
            let lan = ReportingActor(ReportingField.lan)
            let first = try await calendar.create(for: unit, by: lan)
            let second = try await calendar.create(for: unit, by: lan)

            await #expect(throws: Refusal.self) { try await calendar.read(first, in: .vietnamese) }
            #expect(try await !calendar.read(second, in: .english).events.isEmpty)

            try await calendar.revoke(of: unit, by: lan)
            await #expect(throws: Refusal.self) { try await calendar.read(second, in: .vietnamese) }
            await #expect(throws: Refusal.self) { try await calendar.revoke(of: unit, by: lan) }
        }
    }

    @Test func `only who writes for the unit makes its address`() async throws {
        try await with { field, unit in
            await #expect(throws: Refusal.self) {
                try await UnitCalendar(runtime: field.runtime).create(
                    for: unit,
                    by: ReportingActor(ReportingField.minh)
                )
            }
        }
    }
}
