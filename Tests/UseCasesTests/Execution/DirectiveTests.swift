import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct DirectiveTests {
    private static let draft = DirectiveDraft(
        documentNumber: "15/CT-TTg",
        documentDay: "2025-09-01",
        clause: "điểm 3",
        name: "Rà soát nền tảng số",
        dueDay: "2025-09-30",
        leads: ["cuc-vien-thong"],
        coordinating: ["cuc-cdsqg"]
    )

    @Test(arguments: TestDatabase.all)
    func `a task outside the plan enters lists, counts, progress and evidence`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let plan = field.plan.plan.code
            let before = try await field.counts()

            let code = try await AssignDirective(runtime: field.runtime)(Self.draft, to: plan, by: TaskField.ha)

            let address = TaskAddress(plan: plan, task: code, year: 2025)
            #expect(code.text == "GV.001")
            #expect(try await field.state(address) == .notBegunOverdue)
            let after = try await field.counts()
            #expect(after.total == before.total + 1 && after.overdue == before.overdue + 1)
            let outside = ListedTaskFilter(lead: "cuc-vien-thong", isOutside: true, search: "nen tang")
            let listed = try await ReadTasks(runtime: field.runtime)(plan, outside, window: nil).tasks
            #expect(listed.map(\.code) == ["GV.001"] && listed.first?.name == "Rà soát nền tảng số")
            try await field.report("60", on: address)
            try await field.declare(address)
            try await ConfirmDone(runtime: field.runtime)(address, by: TaskField.ha)
            #expect(try await field.state(address) == .doneOnTime)
            let next = try await AssignDirective(runtime: field.runtime)(Self.draft, to: plan, by: TaskField.ha)
            #expect(next.text == "GV.002")
        }
    }

    @Test func `only the coordinator assigns, to units there are`() async throws {
        try await TaskField.with(.sqlite) { field in
            let assign = AssignDirective(runtime: field.runtime)
            let plan = field.plan.plan.code
            var unknown = Self.draft
            unknown.leads = ["cuc-khong-co"]

            await #expect(throws: Refusal.forbidden(Message("directive.coordinator_only"))) {
                try await assign(Self.draft, to: plan, by: TaskField.lan)
            }
            await #expect(
                throws: InvalidInput(field: "lead", "directive.unknown_organisation", ["read": "cuc-khong-co"])
            ) { try await assign(unknown, to: plan, by: TaskField.ha) }
        }
    }

    @Test func `a new edition leaves tasks outside the plan as they are`() async throws {
        try await TaskField.with(.sqlite) { field in
            let plan = field.plan.plan.code
            let code = try await AssignDirective(runtime: field.runtime)(Self.draft, to: plan, by: TaskField.ha)

            try await field.plan.amend { $0.tasks.removeLast() }

            let all = try await ReadTasks(runtime: field.runtime)(plan, ListedTaskFilter(), window: nil).tasks
            #expect(all.last?.code == code.text)
            #expect(!all.contains { $0.code == "942-03" })
        }
    }

    @Test func `a plan may not use the codes of tasks outside it`() async throws {
        try await TaskField.with(.sqlite) { field in
            var content = try PublishedPlan.content(code: "ke-hoach-tinh")
            content.tasks[0].code = try TaskCode("GV.001")

            await #expect(throws: InvalidInput(field: "code", "plan.fault.reserved_code", ["read": "GV.001"])) {
                try await ImportPlan(runtime: field.runtime)(content, confirmed: false, by: "command")
            }
        }
    }
}
