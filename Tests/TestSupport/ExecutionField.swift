package import Domain
package import Persistence
package import UseCases

/// The published plan with people of the field who write, coordinate and approve the implementation plan of task 749-01.
package struct ExecutionField: Sendable {
    /// The world.
    package let runtime: Runtime
    /// Its clock, at 09:00 on 02/10/2025.
    package let clock: FixedClock
    /// The plan, decided on 15/06/2023.
    package let plan: StoredPlan

    /// Vũ Thị Lan writes for Cục Viễn thông, which leads the task.
    package static let lan = ReportingActor(ReportingField.lan)
    /// Lê Thu Hà coordinates the plan.
    package static let ha = ReportingActor(ReportingField.ha)
    /// Trần Văn Minh writes for Cục An toàn thông tin, which coordinates the task or leads a part of it.
    package static let minh = actor("tran.van.minh", .contributor, "cuc-attt")
    /// Phạm Quốc Bình writes for a province that has nothing to do with the task.
    package static let binh = actor("pham.quoc.binh", .contributor, "tinh-01")
    /// Hoàng Văn Đức approves for Cục Viễn thông.
    package static let duc = actor("hoang.van.duc", .approver, "cuc-vien-thong")

    /// Stores the plan in a fresh, migrated database; Cục An toàn thông tin is a second lead where `hasTwoLeads` holds, else a
    /// coordinating unit beside Cục Chuyển đổi số quốc gia.
    package init(database: any Database, hasTwoLeads: Bool = false) async throws {
        let published = try await PublishedPlan(database: database, hasFigures: false)
        try await self.init(runtime: published.runtime, clock: published.clock, published, hasTwoLeads: hasTwoLeads)
    }

    /// Stores the plan in a world that exists already.
    package init(runtime: Runtime, clock: FixedClock, hasTwoLeads: Bool = false) async throws {
        let published = try await PublishedPlan(database: runtime.database, hasFigures: false)
        try await self.init(runtime: runtime, clock: clock, published, hasTwoLeads: hasTwoLeads)
    }

    private init(
        runtime: Runtime,
        clock: FixedClock,
        _ published: PublishedPlan,
        hasTwoLeads: Bool
    ) async throws {
        self.runtime = runtime
        self.clock = clock
        let security = OrganisationReference(
            text: "Cục An toàn thông tin",
            code: try OrganisationCode("cuc-attt"),
            match: .exact
        )
        try await published.amend { content in
            content.header.decisionDate = Day(iso: "2023-06-15")
            if hasTwoLeads {
                content.tasks[0].lead.append(security)
            } else {
                content.tasks[0].coordinating.append(security)
            }
        }
        plan = try await runtime.database.read { connection in
            try PlanStore(connection: connection).find(published.plan.code) ?? published.plan
        }
    }

    /// Task 749-01.
    package var task: ImplementationAddress {
        get throws { ImplementationAddress(plan: plan.code, task: try TaskCode("749-01")) }
    }

    /// Gives Cục Viễn thông an approver with an account.
    package func addApprover() async throws {
        let account = try NewAccount(
            name: AccountName("hoang.van.duc"),
            displayName: "Hoàng Văn Đức",
            grants: [Grant(role: .approver, organisation: OrganisationCode("cuc-vien-thong"))]
        )
        _ = try await CreateAccount(runtime: runtime)(account, by: "command")
    }

    /// The part of a lead with activities that are complete and weigh 100 together.
    package static func part(
        _ lead: String = "cuc-vien-thong",
        version: Int = 0,
        revision: Int = 0,
        weights: [String] = ["60", "40"],
        _ change: (inout [TypedActivity]) -> Void = { _ in }
    ) throws -> PartContent {
        var rows = weights.enumerated().map { index, weight in
            TypedActivity(
                order: String(index + 1),
                name: index == 0 ? "Khảo sát hiện trạng" : "Lắp đặt giai đoạn \(index)",
                owner: lead,
                person: "Vũ Thị Lan",
                start: "2024-0\(index + 1)-01",
                due: "2024-0\(index + 6)-30",
                product: "Báo cáo \(index + 1)",
                weight: weight,
                dependencies: index == 0 ? "" : String(index),
                funding: [FundingShare(year: 2024, source: .recurrent): "1.250.000.000"]
            )
        }
        change(&rows)
        return PartContent(part: try OrganisationCode(lead), version: version, revision: revision, rows: rows)
    }

    /// The plan as Vũ Thị Lan sees it.
    package func sheet(by actor: ReportingActor = ExecutionField.lan, version: Int? = nil) async throws
        -> ImplementationSheet
    {
        try await ReadImplementation(runtime: runtime)(task, version: version, by: actor)
    }

    /// Submits a plan and approves it.
    package func approve(_ content: PartContent) async throws {
        try await SubmitImplementation(runtime: runtime)(task, content, by: Self.lan)
        try await DecideImplementation(runtime: runtime)(task, .approve, by: Self.ha)
    }

    private static func actor(_ name: String, _ role: Role, _ organisation: String) -> ReportingActor {
        let code = try? OrganisationCode(organisation)
        return ReportingActor(name: name, grants: code.map { [Grant(role: role, organisation: $0)] } ?? [])
    }
}
