package import Domain
package import Persistence
package import UseCases

/// The reporting field with tasks that its units lead, and the finance department: what tests of money begin from.
package struct BudgetField: Sendable {
    /// The plan, its clock at 09:00 on 02/10/2025.
    package let field: ReportingField
    /// The plan with its tasks.
    package let plan: StoredPlan

    /// The world.
    package var runtime: Runtime { field.runtime }
    /// Vũ Thị Lan writes for Cục Viễn thông.
    package static let lan = BudgetActor(ReportingField.lan)
    /// Trần Văn Minh writes for Vụ Kinh tế số và Xã hội số.
    package static let minh = BudgetActor(ReportingField.minh)
    /// Lê Thu Hà coordinates.
    package static let ha = BudgetActor(ReportingField.ha)
    /// Phạm Quốc Bình receives for the institute.
    package static let binh = BudgetActor(ReportingField.binh)
    /// Hoàng Thị Thu appraises for Vụ Kế hoạch - Tài chính.
    package static let thu = actor("hoang.thi.thu", (.appraiser, "vu-khtc"))
    /// Ngô Văn Đức appraises, and writes for Cục Viễn thông as well.
    package static let duc = actor("ngo.van.duc", (.appraiser, "vu-khtc"), (.contributor, "cuc-vien-thong"))
    /// Mai appraises for somebody who has nothing to do with the plan.
    package static let mai = actor("mai", (.appraiser, "so-tttt-hai-phong"))

    /// Somebody with roles.
    package static func actor(_ name: String, _ grants: (role: Role, organisation: String)...) -> BudgetActor {
        BudgetActor(
            name: name,
            grants: grants.map { Grant(role: $0.role, organisation: try? OrganisationCode($0.organisation)) }
        )
    }

    /// Stores the plan on a fresh, migrated database.
    package init(database: any Database, isDemonstration: Bool = false) async throws {
        try await self.init(ReportingField(database: database, isDemonstration: isDemonstration))
    }

    /// Adds the tasks to a plan that exists already: 749-06 of Cục Viễn thông, 749-07 of Vụ Kinh tế số và Xã hội số and Cục
    /// Viễn thông, 942-01 of Vụ Kinh tế số và Xã hội số.
    package init(_ field: ReportingField) async throws {
        self.field = field
        plan = try await field.amend { try Self.addTasks(to: &$0) }
    }

    /// Adds the tasks and the finance department to a content.
    package static func addTasks(to content: inout PlanContent) throws {
        content.organisations.append(
            Organisation(
                code: try OrganisationCode("vu-khtc"),
                name: "Vụ Kế hoạch - Tài chính",
                kind: .ministryUnit,
                parent: try OrganisationCode("bo-tttt"),
                validFrom: nil,
                validTo: nil,
                successor: nil
            )
        )
        content.tasks = [
            try task("749-06", "Phát triển mạng 5G", ["cuc-vien-thong"]),
            try task("749-07", "Thúc đẩy kinh tế số", ["vu-ktsxhs", "cuc-vien-thong"]),
            try task("942-01", "Đào tạo kỹ năng số", ["vu-ktsxhs"]),
        ]
    }

    private static func task(_ code: String, _ name: String, _ leads: [String]) throws -> PlanTask {
        PlanTask(
            code: try TaskCode(code),
            programme: String(code.prefix(3)),
            number: Int(code.suffix(2)) ?? 0,
            name: name,
            description: "",
            expectedResult: "Báo cáo",
            lead: try leads.map { OrganisationReference(text: $0, code: try OrganisationCode($0), match: .exact) },
            coordinating: [],
            schedule: try TaskSchedule(printed: "2023-2025"),
            indicators: []
        )
    }

    /// The address of a line.
    package func line(
        _ task: String = "749-06",
        _ organisation: String = "cuc-vien-thong",
        _ year: Int = 2025,
        _ source: FundingSource = .recurrent
    ) throws -> BudgetAddress {
        let key = BudgetLineKey(
            task: try TaskCode(task),
            organisation: try OrganisationCode(organisation),
            year: year,
            source: source
        )
        return BudgetAddress(plan: plan.code, key: key)
    }

    /// Does an act on a line, by whoever may.
    @discardableResult
    package func act(
        _ act: BudgetAct,
        _ amount: String = "",
        reason: String = "",
        on line: BudgetAddress? = nil,
        by actor: BudgetActor? = nil
    ) async throws -> StoredBudgetLine {
        let line = try line ?? self.line()
        let unit = line.key.organisation.text == "cuc-vien-thong" ? Self.lan : Self.minh
        let typed = TypedBudgetMove(
            act,
            amount: amount,
            reason: reason,
            documentNumber: act == .allocated ? "15/QĐ-BTTTT" : "",
            documentDate: act == .allocated ? "2025-01-15" : ""
        )
        return try await WriteBudget(runtime: runtime)(line, typed, by: actor ?? (act.isOfUnit ? unit : Self.thu))
    }
}
