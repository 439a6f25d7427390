package import Domain
package import Persistence
package import UseCases

/// A small plan with units of the field, stored, and its people: what tests of the reporting work begin from.
package struct ReportingField: Sendable {
    /// The world the plan is stored in.
    package let runtime: Runtime
    /// Its clock, at 09:00 on 02/10/2025.
    package let clock: FixedClock
    /// The plan, coordinated by Cục Chuyển đổi số quốc gia.
    package let plan: StoredPlan

    /// Vũ Thị Lan writes for Cục Viễn thông.
    package static let lan = person(1, "vu.thi.lan", "Vũ Thị Lan", .contributor, "cuc-vien-thong")
    /// Trần Văn Minh writes for Vụ Kinh tế số và Xã hội số.
    package static let minh = person(2, "tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")
    /// Lê Thu Hà coordinates.
    package static let ha = person(3, "le.thu.ha", "Lê Thu Hà", .coordinator, "cuc-cdsqg")
    /// Phạm Quốc Bình receives for the institute.
    package static let binh = person(4, "pham.quoc.binh", "Phạm Quốc Bình", .recipient, "vien-chien-luoc")

    /// Stores the plan on a fresh, migrated database; no round is open.
    package init(database: any Database, isDemonstration: Bool = false) async throws {
        let clock = FixedClock()
        let runtime = Runtime.test(database: database, clock: clock, isDemonstration: isDemonstration)
        try await self.init(runtime: runtime, clock: clock)
    }

    /// Stores the plan in a world that exists already, with a change of its content where one is wanted.
    package init(
        runtime: Runtime,
        clock: FixedClock,
        _ change: @Sendable (inout PlanContent) throws -> Void = { _ in }
    ) async throws {
        self.runtime = runtime
        self.clock = clock
        var planned = try Self.content()
        try change(&planned)
        let content = planned
        plan = try await runtime.database.write { connection in
            let store = PlanStore(connection: connection)
            let plan = try store.save(content, contentHash: "field", at: Instant(milliseconds: 0))
            try store.scheduleRounds(of: plan.id, for: content.periods)
            return plan
        }
    }

    /// The report of Cục Viễn thông in Quý III/2025, which must supply 1.6, 1.7.1 and 1.7.2.
    package var telecom: ReportAddress { get throws { try address("2025-Q3", "cuc-vien-thong") } }

    /// A report's address in the plan.
    package func address(_ round: String, _ organisation: String) throws -> ReportAddress {
        ReportAddress(plan: plan.code, round: try PeriodCode(round), organisation: try OrganisationCode(organisation))
    }

    /// Opens a round.
    package func open(_ round: String = "2025-Q3") async throws {
        try await MoveRound(runtime: runtime)(try PeriodCode(round), of: plan.code, .open, by: ReportingActor(Self.ha))
    }

    /// A whole report of Cục Viễn thông: three figures, one of them provisional.
    package static func report(
        revision: Int = 0,
        smartphones: String = "88,4",
        narratives: Narratives = Narratives()
    ) throws -> ReportContent {
        ReportContent(
            revision: revision,
            figures: [
                TypedFigure(indicator: try IndicatorCode("1.6"), value: smartphones, status: "P"),
                TypedFigure(indicator: try IndicatorCode("1.7.1"), numerator: "851", denominator: "1000"),
                TypedFigure(indicator: try IndicatorCode("1.7.2"), status: "M", note: "Chưa có số của các xã mới"),
            ],
            narratives: narratives
        )
    }

    private static func person(
        _ account: Int64,
        _ name: String,
        _ displayName: String,
        _ role: Role,
        _ organisation: String
    ) -> Person {
        let grants = (try? OrganisationCode(organisation)).map { [Grant(role: role, organisation: $0)] } ?? []
        return Person(account: account, name: name, displayName: displayName, grants: grants)
    }
}
